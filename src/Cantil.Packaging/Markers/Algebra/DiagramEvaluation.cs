using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>Walks down a diagram in one environment.</summary>
internal static class DiagramEvaluation
{
    public static bool Evaluate(int handle, MarkerEnvironment environment, ReadOnlySpan<PackageName> extras)
    {
        while (!DiagramTable.IsConstant(handle))
        {
            var node = DiagramTable.Node(handle);
            handle = node.Variable.Kind switch
            {
                DiagramVariableKind.Version => node.ChildOf(VersionOf(environment, node.Variable.Variable)),
                DiagramVariableKind.Text => node.ChildOf(environment[node.Variable.Variable]),
                _ => node.Children[Holds(node.Variable, environment, extras) ? 0 : 1],
            };
        }
        return handle == DiagramTable.True;
    }

    private static PackageVersion VersionOf(MarkerEnvironment environment, MarkerVariable variable) =>
        (environment.Version(variable) ?? (variable == MarkerVariable.PythonFullVersion ? environment.Version(MarkerVariable.PythonVersion) : null))
        is { } version ? ReleaseCuts.Of(version) : default;

    private static bool Holds(DiagramVariable variable, MarkerEnvironment environment, ReadOnlySpan<PackageName> extras) => variable.Kind switch
    {
        DiagramVariableKind.Comparison => variable.Comparison!.Evaluate(environment),
        DiagramVariableKind.Chosen when variable.Variable != MarkerVariable.Extra => environment.IsChosen(variable.Variable, variable.Text),
        DiagramVariableKind.Chosen when extras.IsEmpty => environment[MarkerVariable.Extra] == variable.Text,
        DiagramVariableKind.Chosen => IsNamed(variable.Text, extras),
        _ when variable.Variable == MarkerVariable.Extra && !extras.IsEmpty => AnyFits(variable, extras),
        _ => Fits(variable, environment[variable.Variable]),
    };

    private static bool IsNamed(string name, ReadOnlySpan<PackageName> extras)
    {
        foreach (var extra in extras)
            if (extra.Value == name)
                return true;
        return false;
    }

    private static bool AnyFits(DiagramVariable variable, ReadOnlySpan<PackageName> extras)
    {
        foreach (var extra in extras)
            if (Fits(variable, extra.Value))
                return true;
        return false;
    }

    private static bool Fits(DiagramVariable variable, string value) => variable.Kind == DiagramVariableKind.PartOf
        ? variable.Text.Contains(value, StringComparison.Ordinal)
        : value.Contains(variable.Text, StringComparison.Ordinal);
}
