using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers;

/// <summary>One comparison, at least one side of which is a variable.</summary>
public sealed class MarkerComparison : Marker
{
    /// <summary>What the right side means where versions are compared; null where its text is no version or is not known yet.</summary>
    private readonly VersionRange? _range;

    internal MarkerComparison(MarkerOperand left, MarkerOperator op, MarkerOperand right)
    {
        (Left, Operator, Right) = (left, op, right);
        if (ComparesVersions && right.Variable is null)
            _range = RangeOf(op, right.Literal);
    }

    public MarkerOperand Left { get; }

    public MarkerOperator Operator { get; }

    public MarkerOperand Right { get; }

    /// <summary>The variable whose rules count: the left one where both are.</summary>
    private MarkerVariable Key => Left.Variable ?? Right.Variable!.Value;

    private bool ComparesVersions => Operator < MarkerOperator.Arbitrary && MarkerVariables.IsVersion(Key);

    public override bool Evaluate(MarkerEnvironment environment)
    {
        if (Right.Variable is { } set && MarkerVariables.IsSet(set))
            return environment.IsChosen(set, Text(environment, Left)) == (Operator == MarkerOperator.In);
        string left = Text(environment, Left), right = Text(environment, Right);
        if (ComparesVersions && (_range ?? (Right.Variable is null ? null : RangeOf(Operator, right))) is { } range)
            return VersionOf(environment, Left) is { } version && range.Contains(version);
        return Operator switch
        {
            MarkerOperator.In => right.Contains(left, StringComparison.Ordinal),
            MarkerOperator.NotIn => !right.Contains(left, StringComparison.Ordinal),
            MarkerOperator.Equal or MarkerOperator.LessOrEqual or MarkerOperator.GreaterOrEqual => left == right,
            MarkerOperator.NotEqual => left != right,
            MarkerOperator.Arbitrary => left.Equals(right, StringComparison.OrdinalIgnoreCase),
            // Texts that are no versions have no order (PEP 508).
            _ => false,
        };
    }

    private static VersionRange? RangeOf(MarkerOperator op, string literal) =>
        VersionSpecifier.TryParse(VersionSpecifier.Sign((SpecifierOperator)op) + literal, out var specifier, out _) ? specifier.ToRange() : null;

    private static PackageVersion? VersionOf(MarkerEnvironment environment, MarkerOperand operand) =>
        operand.Variable is { } variable && MarkerVariables.IsVersion(variable) ? environment.Version(variable)
        : PackageVersion.TryParse(Text(environment, operand), out var version) ? version
        : null;

    private static string Text(MarkerEnvironment environment, MarkerOperand operand) =>
        operand.Variable is { } variable ? environment[variable] : operand.Literal;

    private static string Sign(MarkerOperator op) => op switch
    {
        MarkerOperator.In => "in",
        MarkerOperator.NotIn => "not in",
        _ => VersionSpecifier.Sign((SpecifierOperator)op),
    };

    public override string ToString() => $"{Left} {Sign(Operator)} {Right}";
}
