using System.Numerics;
using Cantil.Foundation.Text;

namespace Cantil.Formatter.Layout;

/// <summary>
/// Decides, in one pass over a <see cref="Tape"/>, which groups fit on their line and which are broken, and writes the text
/// (after P. Wadler, "A prettier printer", and Oppen, "Prettyprinting"). Kept from file to file.
/// </summary>
internal sealed partial class TapePrinter
{
    private TapeElement[] _tape = [];
    private byte[] _source = [];
    private byte[] _made = [];
    private byte[] _output = new byte[64 * 1024];
    private int _length;
    private int _limit;
    private int _indentWidth;
    private bool _tabs;
    private bool _carriageReturns;

    private PrintState[] _states = new PrintState[256];
    private int _stateCount;
    private int[] _returns = new int[16];
    private int _returnCount;
    private PrintMode[] _groups = new PrintMode[256];
    private (int At, PrintState State)[] _suffixes = new (int, PrintState)[8];
    private int _suffixCount;

    /// <summary>Columns of the current line; what is pending is not counted.</summary>
    private int _width;
    private int _pendingIndent;
    private bool _pendingSpace;

    /// <summary>The group around was measured: groups in it need not be, until a line ends.</summary>
    private bool _measured;

    /// <returns>UTF-8; valid until the next file is printed.</returns>
    public ReadOnlySpan<byte> Print(Tape tape, FormatOptions options, bool carriageReturns)
    {
        _tape = tape.Buffer;
        _source = tape.Source;
        _made = tape.Made;
        _limit = options.LineLength;
        _indentWidth = options.IndentWidth;
        _tabs = options.IndentStyle == IndentStyle.Tab;
        _carriageReturns = carriageReturns;
        if (_groups.Length < tape.GroupCount)
            _groups = new PrintMode[Math.Max(tape.GroupCount, _groups.Length * 2)];
        else
            Array.Clear(_groups, 0, tape.GroupCount);
        _length = _stateCount = _returnCount = _suffixCount = _width = _pendingIndent = 0;
        _pendingSpace = _measured = false;
        Push(new PrintState(0, PrintMode.Broken, MeasureMode.FirstLine));
        Run();
        return _output.AsSpan(0, _length);
    }

    private ref readonly PrintState State => ref _states[_stateCount - 1];

    private void Run()
    {
        var at = 0;
        while (true)
        {
            ref var element = ref _tape[at];
            switch (element.Kind)
            {
                case TapeKind.Space:
                    _pendingSpace = true;
                    break;
                case TapeKind.CommentGap:
                    _pendingSpace = false;
                    if (_width > 0)
                        Write("  "u8, 2);
                    break;
                case TapeKind.Short:
                    Begin(element.Flag);
                    BitConverter.TryWriteBytes(_output.AsSpan(_length), (uint)element.A | (ulong)(uint)element.B << 32);
                    _length += element.Flag;
                    _width += element.Flag;
                    break;
                case TapeKind.Source:
                    Write(_source.AsSpan(element.A, element.B - element.A), element.C);
                    break;
                case TapeKind.Made:
                    Write(_made.AsSpan(element.A, element.B - element.A), element.C);
                    break;
                case TapeKind.SourceLines:
                    WriteLines(_source.AsSpan(element.A, element.B - element.A));
                    break;
                case TapeKind.MadeLines:
                    WriteLines(_made.AsSpan(element.A, element.B - element.A));
                    break;
                case TapeKind.SoftLineIfBroken when _groups[element.A] != PrintMode.Broken:
                    break;
                case TapeKind.SoftLineOrSpaceIfBroken when _groups[element.A] != PrintMode.Broken:
                    _pendingSpace = true;
                    break;
                case TapeKind.SoftLine or TapeKind.SoftLineIfBroken when State.IsFlat:
                    break;
                case TapeKind.SoftLineOrSpace or TapeKind.SoftLineOrSpaceIfBroken when State.IsFlat:
                    _pendingSpace = true;
                    break;
                case TapeKind.SoftLine or TapeKind.SoftLineOrSpace or TapeKind.SoftLineIfBroken or TapeKind.SoftLineOrSpaceIfBroken
                    or TapeKind.HardLine or TapeKind.EmptyLine:
                    if (_suffixCount > 0)
                    {
                        at = StartSuffixes(at);
                        continue;
                    }
                    EndLine(element.Kind == TapeKind.EmptyLine);
                    break;
                case TapeKind.StartIndent:
                    Push(State.Indented());
                    break;
                case TapeKind.StartIndentIfBroken:
                    Push(_groups[element.A] == PrintMode.Broken ? State.Indented() : State);
                    break;
                case TapeKind.StartRoot:
                    Push(State.AtRoot());
                    break;
                case TapeKind.StartGroup:
                    StartGroup(at, element.A, element.Flag != 0);
                    break;
                case TapeKind.StartGroupIfBroken:
                    if (_groups[element.A] == PrintMode.Broken)
                        StartGroup(at, element.C, element.Flag != 0);
                    else
                    {
                        Push(State);
                        _groups[element.C] = PrintMode.Flat;
                    }
                    break;
                case TapeKind.StartFitsExpanded:
                    if (element.A == 0 || _groups[element.A] == PrintMode.Flat)
                        _measured = false;
                    Push(State);
                    break;
                case TapeKind.StartIfBroken:
                    if ((element.A == 0 ? State.Mode : _groups[element.A]) != PrintMode.Broken)
                        at = element.B;
                    break;
                case TapeKind.StartIfFlat:
                    if ((element.A == 0 ? State.Mode : _groups[element.A]) == PrintMode.Broken)
                        at = element.B;
                    break;
                case TapeKind.BestFitting:
                    at = ChooseVariant(at);
                    break;
                case TapeKind.EndVariant:
                    _stateCount--;
                    at = element.A;
                    continue;
                case TapeKind.StartBestFitParenthesize:
                    StartBestFitParenthesize(at, element.A);
                    break;
                case TapeKind.EndBestFitParenthesize:
                    if (!State.IsFlat)
                    {
                        if (_suffixCount > 0)
                        {
                            at = StartSuffixes(at);
                            continue;
                        }
                        _stateCount--;
                        EndLine(false);
                        Write(")"u8, 1);
                    }
                    _stateCount--;
                    break;
                case TapeKind.StartLineSuffix:
                    _width += element.A;
                    AddSuffix(at);
                    at = element.B;
                    break;
                case TapeKind.EndLineSuffix:
                    _stateCount--;
                    at = _returns[--_returnCount];
                    continue;
                case TapeKind.EndIndent or TapeKind.EndIndentIfBroken or TapeKind.EndRoot or TapeKind.EndGroup or TapeKind.EndGroupIfBroken
                    or TapeKind.EndFitsExpanded:
                    _stateCount--;
                    break;
                case TapeKind.Jump:
                    at = element.A;
                    continue;
                case TapeKind.Call:
                    PushReturn(at + 1);
                    at = element.A;
                    continue;
                case TapeKind.Return:
                    at = _returns[--_returnCount];
                    continue;
                case TapeKind.EndOfTape:
                    if (_suffixCount > 0)
                    {
                        at = StartSuffixes(at);
                        continue;
                    }
                    return;
            }
            at++;
        }
    }

    private void Push(PrintState state)
    {
        if (_stateCount == _states.Length)
            Array.Resize(ref _states, _stateCount * 2);
        _states[_stateCount++] = state;
    }

    private void PushReturn(int at)
    {
        if (_returnCount == _returns.Length)
            Array.Resize(ref _returns, _returnCount * 2);
        _returns[_returnCount++] = at;
    }

    private void StartGroup(int at, int id, bool broken)
    {
        var mode = PrintMode.Broken;
        if (!broken)
        {
            if (State.IsFlat && _measured)
                mode = PrintMode.Flat;
            else
            {
                _measured = true;
                mode = Fits(at + 1, State.With(PrintMode.Flat), id) ? PrintMode.Flat : PrintMode.Broken;
            }
        }
        if (id != 0)
            _groups[id] = mode;
        Push(State.With(mode));
    }

    private int ChooseVariant(int at)
    {
        ref var element = ref _tape[at];
        if (State.IsFlat && _measured)
        {
            Push(State);
            return at + 1;
        }
        _measured = true;
        var allLines = element.Flag != 0;
        var variant = at + 1;
        while (variant != element.B)
        {
            var state = State.With(PrintMode.Flat);
            if (Fits(variant + 1, state.With(allLines ? MeasureMode.AllLines : MeasureMode.FirstLine), 0))
            {
                Push(state);
                return variant;
            }
            variant = _tape[variant].A + 1;
        }
        Push(State.With(PrintMode.Broken));
        return variant;
    }

    private void StartBestFitParenthesize(int at, int id)
    {
        var mode = PrintMode.Flat;
        if (!State.IsFlat || !_measured)
        {
            _measured = true;
            if (!Fits(at + 1, State.With(PrintMode.Flat), id))
            {
                _groups[id] = PrintMode.Broken;
                if (FitsParenthesized(at + 1))
                    mode = PrintMode.Broken;
            }
        }
        _groups[id] = mode;
        if (mode == PrintMode.Flat)
        {
            // On the line, or there is no room in parentheses either.
            Push(State.With(PrintMode.Flat));
            return;
        }
        Write("("u8, 1);
        Push(State.With(PrintMode.Broken));
        Push(State.Indented());
        EndLine(false);
    }

    private void AddSuffix(int at)
    {
        if (_suffixCount == _suffixes.Length)
            Array.Resize(ref _suffixes, _suffixCount * 2);
        _suffixes[_suffixCount++] = (at + 1, State);
    }

    /// <summary>Prints what was put off, then what stands at <paramref name="at"/>.</summary>
    private int StartSuffixes(int at)
    {
        var next = at;
        for (var i = _suffixCount - 1; i >= 0; i--)
        {
            PushReturn(next);
            Push(_suffixes[i].State);
            next = _suffixes[i].At;
        }
        _suffixCount = 0;
        return next;
    }

    private void EndLine(bool isEmptyLine)
    {
        _measured = false;
        _pendingSpace = false;
        if (_width > 0)
            WriteNewline();
        if (isEmptyLine)
            WriteNewline();
        _width = 0;
        _pendingIndent = State.Indent;
    }

    private void WriteNewline()
    {
        Reserve(2);
        if (_carriageReturns)
            _output[_length++] = (byte)'\r';
        _output[_length++] = (byte)'\n';
        _width = 0;
    }

    private void Reserve(int length)
    {
        if (_output.Length - _length < length)
            Array.Resize(ref _output, (int)BitOperations.RoundUpToPowerOf2((uint)(_length + length)));
    }

    /// <summary>Writes what is pending and makes room.</summary>
    private void Begin(int length)
    {
        Reserve(length + 16 + _pendingIndent * Math.Max(1, _indentWidth));
        if (_pendingIndent > 0)
        {
            var count = _tabs ? _pendingIndent : _pendingIndent * _indentWidth;
            _output.AsSpan(_length, count).Fill(_tabs ? (byte)'\t' : (byte)' ');
            _length += count;
            _width += _pendingIndent * _indentWidth;
            _pendingIndent = 0;
        }
        if (_pendingSpace)
        {
            _output[_length++] = (byte)' ';
            _width++;
            _pendingSpace = false;
        }
    }

    private void Write(ReadOnlySpan<byte> text, int width)
    {
        Begin(text.Length);
        text.CopyTo(_output.AsSpan(_length));
        _length += text.Length;
        _width += width;
    }

    private void WriteLines(ReadOnlySpan<byte> text)
    {
        Begin(text.Length);
        while (true)
        {
            var end = text.IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
                break;
            text[..end].CopyTo(_output.AsSpan(_length));
            _length += end;
            WriteNewline();
            _measured = false;
            text = text[(text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1)..];
            Reserve(text.Length + 16);
        }
        text.CopyTo(_output.AsSpan(_length));
        _length += text.Length;
        _width += WidthOf(text);
    }

    private int WidthOf(ReadOnlySpan<byte> text)
    {
        var width = DisplayWidth.Of(text);
        foreach (var c in text)
            if (c == '\t')
                width += _indentWidth - 1;
        return width;
    }
}
