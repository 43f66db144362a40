using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>Makes a diagram of a marker as it was written. The caller holds <see cref="DiagramTable.Gate"/>.</summary>
internal static class MarkerTranslation
{
    public static int Translate(Marker marker)
    {
        switch (marker)
        {
            case MarkerAll all:
                return DiagramOperations.All(Translate(all.Parts));
            case MarkerAny any:
                return DiagramOperations.Any(Translate(any.Parts));
            default:
                return Translate((MarkerComparison)marker);
        }
    }

    private static int[] Translate(IReadOnlyList<Marker> parts)
    {
        var handles = new int[parts.Count];
        for (var i = 0; i < handles.Length; i++)
            handles[i] = Translate(parts[i]);
        return handles;
    }

    private static int Translate(MarkerComparison comparison)
    {
        if (comparison.Left.Variable is { } left)
            return comparison.Right.Variable is null ? Compare(left, comparison.Operator, comparison.Right.Literal) : CompareVariables(comparison);
        var variable = comparison.Right.Variable!.Value;
        var literal = comparison.Left.Literal;
        return MarkerVariables.IsSet(variable) ? Signed(Chosen(variable, literal), comparison.Operator == MarkerOperator.NotIn)
            : comparison.Operator is MarkerOperator.In or MarkerOperator.NotIn
                ? Signed(Flag(DiagramVariableKind.Contains, variable, literal), comparison.Operator == MarkerOperator.NotIn)
            : MarkerVariables.IsVersion(variable) && comparison.Operator == MarkerOperator.Compatible ? CompatibleWith(variable, literal)
            : MarkerVariables.IsVersion(variable) && comparison.Operator < MarkerOperator.Arbitrary && !PackageVersion.TryParse(literal, out _)
                ? DiagramTable.False
            : Compare(variable, Mirrored(comparison.Operator), literal);
    }

    private static MarkerOperator Mirrored(MarkerOperator op) => op switch
    {
        MarkerOperator.Less => MarkerOperator.Greater,
        MarkerOperator.Greater => MarkerOperator.Less,
        MarkerOperator.LessOrEqual => MarkerOperator.GreaterOrEqual,
        MarkerOperator.GreaterOrEqual => MarkerOperator.LessOrEqual,
        _ => op,
    };

    private static int Compare(MarkerVariable variable, MarkerOperator op, string literal)
    {
        if (MarkerVariables.IsVersion(variable))
        {
            if (op is MarkerOperator.In or MarkerOperator.NotIn)
                return Signed(VersionDiagrams.In(variable, literal), op == MarkerOperator.NotIn);
            if (op == MarkerOperator.Arbitrary && variable != MarkerVariable.PlatformRelease)
                return VersionDiagrams.Spelled(variable, literal);
            if (op < MarkerOperator.Arbitrary && VersionSpecifier.TryParse(VersionSpecifier.Sign((SpecifierOperator)op) + literal, out var specifier, out _))
                return VersionDiagrams.Within(variable, specifier.ToRange());
            // No interpreter's version is spelled like that.
            if (variable != MarkerVariable.PlatformRelease)
                return op == MarkerOperator.NotEqual ? DiagramTable.True : DiagramTable.False;
        }
        return op switch
        {
            MarkerOperator.In or MarkerOperator.NotIn => Signed(Flag(DiagramVariableKind.PartOf, variable, literal), op == MarkerOperator.NotIn),
            MarkerOperator.Equal or MarkerOperator.LessOrEqual or MarkerOperator.GreaterOrEqual or MarkerOperator.Arbitrary => Equal(variable, literal),
            MarkerOperator.NotEqual => DiagramOperations.Not(Equal(variable, literal)),
            // Texts have no order (PEP 508).
            _ => DiagramTable.False,
        };
    }

    public static int Equal(MarkerVariable variable, string literal)
    {
        if (variable == MarkerVariable.Extra)
            return Chosen(variable, literal);
        if (variable == MarkerVariable.PlatformSystem && PlatformFacts.SysPlatform(literal) is { } platform)
            (variable, literal) = (MarkerVariable.SysPlatform, platform);
        return DiagramTable.MakeText(
            DiagramTable.Variable(DiagramVariableKind.Text, variable), [literal], [DiagramTable.True, DiagramTable.False]);
    }

    public static int Chosen(MarkerVariable variable, string name) => Flag(DiagramVariableKind.Chosen, variable, name);

    private static int Flag(DiagramVariableKind kind, MarkerVariable variable, string text) =>
        DiagramTable.MakeFlag(DiagramTable.Variable(kind, variable, text), DiagramTable.True, DiagramTable.False);

    private static int Signed(int handle, bool isNot) => isNot ? DiagramOperations.Not(handle) : handle;

    /// <summary><c>'3.11.2' ~= python_full_version</c>: what the literal is a compatible release of.</summary>
    private static int CompatibleWith(MarkerVariable variable, string literal)
    {
        if (!PackageVersion.TryParse(literal, out var version))
            return DiagramTable.False;
        var from = variable == MarkerVariable.PythonVersion
            ? ReleaseCuts.Create(version.Release(0), 0, 0)
            : ReleaseCuts.Create(version.Release(0), version.Release(1), 0);
        return version.Epoch > 0 ? DiagramTable.False
            : VersionDiagrams.Within(variable, VersionRange.Between(VersionBound.Below(from), VersionBound.AboveLocals(version)));
    }

    /// <summary>Two variables: kept as it is, turned so that its contrary can be written too. <c>~=</c>, whose contrary cannot, never holds.</summary>
    private static int CompareVariables(MarkerComparison comparison)
    {
        var op = comparison.Operator;
        var areVersions = MarkerVariables.IsVersion(comparison.Left.Variable!.Value);
        if (op == MarkerOperator.Compatible || (!areVersions && op is MarkerOperator.Less or MarkerOperator.Greater))
            return DiagramTable.False;
        var (kept, isNot) = op switch
        {
            MarkerOperator.NotEqual => (MarkerOperator.Equal, true),
            MarkerOperator.NotIn => (MarkerOperator.In, true),
            MarkerOperator.LessOrEqual when areVersions => (MarkerOperator.Greater, true),
            MarkerOperator.GreaterOrEqual when areVersions => (MarkerOperator.Less, true),
            MarkerOperator.LessOrEqual or MarkerOperator.GreaterOrEqual or MarkerOperator.Arbitrary => (MarkerOperator.Equal, false),
            _ => (op, false),
        };
        var positive = new MarkerComparison(comparison.Left, kept, comparison.Right);
        var variable = DiagramTable.Variable(DiagramVariableKind.Comparison, comparison.Left.Variable!.Value, positive.ToString(), positive);
        return Signed(DiagramTable.MakeFlag(variable, DiagramTable.True, DiagramTable.False), isNot);
    }
}
