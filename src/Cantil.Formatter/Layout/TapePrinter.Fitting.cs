namespace Cantil.Formatter.Layout;

/// <summary>Whether what follows fits on the rest of the line.</summary>
internal sealed partial class TapePrinter
{
    private PrintState[] _measures = new PrintState[128];
    private int[] _measureReturns = new int[16];

    /// <summary>
    /// Measures from <paramref name="at"/> to the first line break that will be there: of what stands behind the group, too,
    /// as its own groups will print it.
    /// </summary>
    /// <param name="state">Of what stands at <paramref name="at"/> until its end tag.</param>
    /// <param name="id">Of the group that is measured: flat while it is.</param>
    private bool Fits(int at, PrintState state, int id)
    {
        if (id != 0)
            _groups[id] = PrintMode.Flat;
        _measures[0] = state;
        return Measure(at, 1, 0, _width + _pendingIndent * _indentWidth + (_pendingSpace ? 1 : 0));
    }

    /// <summary>Whether the content at <paramref name="at"/> fits between parentheses on lines of their own.</summary>
    private bool FitsParenthesized(int at)
    {
        if (_width + _pendingIndent * _indentWidth + (_pendingSpace ? 1 : 0) + 1 > _limit)
            return false;
        var state = State.With(MeasureMode.AllLines);
        _measures[0] = state;
        _measures[1] = state.Indented();
        return Measure(at, 2, 1, state.Indent * _indentWidth + _indentWidth);
    }

    private bool Measure(int at, int count, int parenthesized, int width)
    {
        // The tags that close what was open before the measure began are those of the printer's own stacks.
        var outer = _stateCount;
        var returns = 0;
        var outerReturns = _returnCount;
        var limit = _limit;
        var tape = _tape;
        var space = false;
        var state = _measures[count - 1];
        while (true)
        {
            ref var element = ref tape[at];
            switch (element.Kind)
            {
                case TapeKind.Space:
                    space = true;
                    break;
                case TapeKind.CommentGap:
                    width += 2;
                    space = false;
                    break;
                case TapeKind.Short:
                    width += element.Flag + (space ? 1 : 0);
                    space = false;
                    if (width > limit && state.Measure != MeasureMode.AnyLines)
                        return false;
                    break;
                case TapeKind.Source or TapeKind.Made:
                    width += element.C + (space ? 1 : 0);
                    space = false;
                    if (width > limit && state.Measure != MeasureMode.AnyLines)
                        return false;
                    break;
                case TapeKind.SourceLines or TapeKind.MadeLines:
                    {
                        var text = (element.Kind == TapeKind.SourceLines ? _source : _made).AsSpan(element.A, element.B - element.A);
                        if (space)
                            width++;
                        space = false;
                        if (!FitLines(text, state.Measure, ref width))
                            return false;
                        if (state.Measure == MeasureMode.FirstLine)
                            return true;
                        break;
                    }
                case TapeKind.SoftLineIfBroken when _groups[element.A] != PrintMode.Broken:
                    break;
                case TapeKind.SoftLineOrSpaceIfBroken when _groups[element.A] != PrintMode.Broken:
                    space = true;
                    break;
                case TapeKind.SoftLine or TapeKind.SoftLineIfBroken when state.IsFlat:
                    break;
                case TapeKind.SoftLineOrSpace or TapeKind.SoftLineOrSpaceIfBroken when state.IsFlat:
                    space = true;
                    break;
                case TapeKind.HardLine or TapeKind.EmptyLine when state.IsFlat:
                    return true;
                case TapeKind.SoftLine or TapeKind.SoftLineOrSpace or TapeKind.SoftLineIfBroken or TapeKind.SoftLineOrSpaceIfBroken
                    or TapeKind.HardLine or TapeKind.EmptyLine:
                    if (state.Measure == MeasureMode.FirstLine)
                        return true;
                    width = state.Indent * _indentWidth;
                    space = false;
                    break;
                case TapeKind.StartIndent:
                    PushMeasure(ref count, state = state.Indented());
                    break;
                case TapeKind.StartIndentIfBroken:
                    if (_groups[element.A] == PrintMode.Broken)
                        state = state.Indented();
                    PushMeasure(ref count, state);
                    break;
                case TapeKind.StartRoot:
                    PushMeasure(ref count, state = state.AtRoot());
                    break;
                case TapeKind.StartGroup:
                    if (element.Flag != 0)
                        state = state.With(PrintMode.Broken);
                    PushMeasure(ref count, state);
                    if (element.A != 0)
                        _groups[element.A] = state.Mode;
                    break;
                case TapeKind.StartGroupIfBroken:
                    if (element.Flag != 0 && _groups[element.A] == PrintMode.Broken)
                        state = state.With(PrintMode.Broken);
                    PushMeasure(ref count, state);
                    _groups[element.C] = _groups[element.A] == PrintMode.Broken ? state.Mode : PrintMode.Flat;
                    break;
                case TapeKind.StartFitsExpanded:
                    if (state.IsFlat)
                    {
                        if (element.A == 0 || _groups[element.A] == PrintMode.Flat)
                            state = state.With(PrintMode.Broken).With(MeasureMode.AnyLines);
                        else if (element.Flag != 0 && _groups[element.A] == PrintMode.Broken)
                            return false;
                    }
                    PushMeasure(ref count, state);
                    break;
                case TapeKind.StartIfBroken:
                    if ((element.A == 0 ? state.Mode : _groups[element.A]) != PrintMode.Broken)
                        at = element.B;
                    break;
                case TapeKind.StartIfFlat:
                    if ((element.A == 0 ? state.Mode : _groups[element.A]) == PrintMode.Broken)
                        at = element.B;
                    break;
                case TapeKind.BestFitting:
                    if (state.IsFlat)
                        at++;
                    else
                    {
                        state = state.With(element.Flag != 0 ? MeasureMode.AllLines : MeasureMode.FirstLine);
                        at = element.B;
                    }
                    PushMeasure(ref count, state);
                    break;
                case TapeKind.StartBestFitParenthesize:
                    _groups[element.A] = state.Mode;
                    PushMeasure(ref count, state);
                    break;
                case TapeKind.EndBestFitParenthesize:
                    if (parenthesized != 0 && count == 2)
                    {
                        // The outermost: its content stood between parentheses.
                        parenthesized = 0;
                        count = 0;
                        width = _measures[0].Indent * _indentWidth + 1;
                        space = false;
                    }
                    else
                        Pop(ref count, ref outer);
                    state = count > 0 ? _measures[count - 1] : _states[outer - 1];
                    break;
                case TapeKind.EndVariant:
                    Pop(ref count, ref outer);
                    state = count > 0 ? _measures[count - 1] : _states[outer - 1];
                    at = element.A;
                    continue;
                case TapeKind.StartLineSuffix:
                    width += element.A;
                    if (element.A > 0 && width > limit)
                        return false;
                    at = element.B;
                    break;
                case TapeKind.EndIndent or TapeKind.EndIndentIfBroken or TapeKind.EndRoot or TapeKind.EndGroup or TapeKind.EndGroupIfBroken
                    or TapeKind.EndFitsExpanded:
                    Pop(ref count, ref outer);
                    state = count > 0 ? _measures[count - 1] : _states[outer - 1];
                    break;
                case TapeKind.Jump:
                    at = element.A;
                    continue;
                case TapeKind.Call:
                    if (returns == _measureReturns.Length)
                        Array.Resize(ref _measureReturns, returns * 2);
                    _measureReturns[returns++] = at + 1;
                    at = element.A;
                    continue;
                case TapeKind.Return:
                    at = returns > 0 ? _measureReturns[--returns] : _returns[--outerReturns];
                    continue;
                case TapeKind.EndLineSuffix:
                    // A line ends behind what was put off.
                    return true;
                case TapeKind.EndOfTape:
                    return true;
            }
            at++;
        }
    }

    private void PushMeasure(ref int count, PrintState state)
    {
        if (count == _measures.Length)
            Array.Resize(ref _measures, count * 2);
        _measures[count++] = state;
    }

    private static void Pop(ref int count, ref int outer)
    {
        if (count > 0)
            count--;
        else
            outer--;
    }

    /// <summary>Measures text with line endings: its first line, or all of them.</summary>
    /// <param name="width">Of the last line, afterwards.</param>
    private bool FitLines(ReadOnlySpan<byte> text, MeasureMode measure, ref int width)
    {
        while (true)
        {
            var end = text.IndexOfAny((byte)'\n', (byte)'\r');
            width += WidthOf(end < 0 ? text : text[..end]);
            if (width > _limit && measure != MeasureMode.AnyLines)
                return false;
            if (end < 0 || measure == MeasureMode.FirstLine)
                return true;
            width = 0;
            text = text[(text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1)..];
        }
    }
}
