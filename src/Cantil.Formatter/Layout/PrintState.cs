namespace Cantil.Formatter.Layout;

/// <summary>How what stands between a start and its end tag is printed.</summary>
/// <param name="Indent">In levels.</param>
/// <param name="Mode">Of the innermost group.</param>
/// <param name="Measure">Where it is measured.</param>
internal readonly record struct PrintState(int Indent, PrintMode Mode, MeasureMode Measure)
{
    public bool IsFlat => Mode == PrintMode.Flat;

    public PrintState With(PrintMode mode) => new(Indent, mode, Measure);

    public PrintState With(MeasureMode measure) => new(Indent, Mode, measure);

    public PrintState Indented() => new(Indent + 1, Mode, Measure);

    public PrintState AtRoot() => new(0, Mode, Measure);
}
