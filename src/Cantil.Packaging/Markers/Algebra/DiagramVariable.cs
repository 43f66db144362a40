namespace Cantil.Packaging.Markers.Algebra;

/// <summary>
/// What a node of a diagram branches on. Interned: the same variable is the same object. The order is fixed by what it is, never by
/// which came first, so that the same marker has the same shape in every run.
/// </summary>
internal sealed class DiagramVariable : IComparable<DiagramVariable>
{
    private readonly int _rank;

    public DiagramVariable(DiagramVariableKind kind, MarkerVariable variable, string text = "", MarkerComparison? comparison = null)
    {
        (Kind, Variable, Text, Comparison) = (kind, variable, text, comparison);
        _rank = ((int)Layer(kind, variable) << 8) | ((int)variable << 3) | (int)kind;
    }

    public DiagramVariableKind Kind { get; }

    public MarkerVariable Variable { get; }

    /// <summary>The name of an extra or group, or the text that is sought or searched; empty for versions and values.</summary>
    public string Text { get; }

    /// <summary>What is compared where both sides are variables.</summary>
    public MarkerComparison? Comparison { get; }

    /// <summary>Whether there are two branches, holds and does not hold.</summary>
    public bool IsFlag => Kind > DiagramVariableKind.Text;

    /// <summary>
    /// The platform first, because facts tie its two variables together; what asks about the text of a variable below that variable; what
    /// is chosen (extras, groups) last, so that it can be dropped without touching the rest.
    /// </summary>
    private static byte Layer(DiagramVariableKind kind, MarkerVariable variable) => kind switch
    {
        DiagramVariableKind.Text => (byte)(variable is MarkerVariable.OsName ? 0 : variable is MarkerVariable.SysPlatform ? 1 : 3),
        DiagramVariableKind.Version => 2,
        DiagramVariableKind.Chosen => 5,
        _ => 4,
    };

    public int CompareTo(DiagramVariable? other) =>
        ReferenceEquals(this, other) ? 0 : other is null ? 1 : _rank != other._rank ? _rank.CompareTo(other._rank) : string.CompareOrdinal(Text, other.Text);
}
