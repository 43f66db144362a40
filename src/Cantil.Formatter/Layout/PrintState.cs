namespace Cantil.Formatter.Layout;

/// <summary>How what stands between a start and its end tag is printed.</summary>
/// <param name="Indent">In levels.</param>
/// <param name="Mode">Of the innermost group.</param>
/// <param name="AllLines">Where it is measured: all its lines have to fit, not only the first.</param>
internal readonly record struct PrintState(int Indent, PrintMode Mode, bool AllLines)
{
    public bool IsFlat => Mode == PrintMode.Flat;

    public PrintState With(PrintMode mode) => new(Indent, mode, AllLines);

    public PrintState WithAllLines(bool allLines) => new(Indent, Mode, allLines);

    public PrintState Indented() => new(Indent + 1, Mode, AllLines);

    public PrintState AtRoot() => new(0, Mode, AllLines);
}
