using System.Text;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers.Algebra;

/// <summary>Prints a diagram. The caller holds <see cref="DiagramTable.Gate"/>.</summary>
internal static class MarkerText
{
    /// <summary>With more ways than these through a diagram the dual form is tried.</summary>
    private const double ManyClauses = 64;

    private const double MaxClauses = 4096;

    private static readonly Dictionary<int, string> s_texts = [];

    public static string Write(int handle)
    {
        if (DiagramTable.IsConstant(handle))
            return handle == DiagramTable.True ? "" : "python_full_version < '0'";
        if (s_texts.TryGetValue(handle, out var known))
            return known;
        var (holds, not) = MarkerClauses.CountWays(handle, []);
        if (Math.Min(holds, not) > MaxClauses)
            throw new MarkerTooLongException($"A marker has more than {MaxClauses} alternatives and cannot be written.");
        var text = holds <= ManyClauses || holds <= not ? Write(MarkerClauses.Of(handle), " or ", " and ", isNot: false)
            : Write(MarkerClauses.Of(DiagramOperations.Not(handle)), " and ", " or ", isNot: true);
        s_texts.Add(handle, text);
        return text;
    }

    private static string Write(List<MarkerTerm[]> clauses, string outer, string inner, bool isNot)
    {
        var text = new StringBuilder();
        var parts = new List<string>();
        foreach (var clause in clauses)
        {
            parts.Clear();
            foreach (var term in clause)
                AddParts(term, isNot, parts);
            text.Append(text.Length > 0 ? outer : "");
            var isOpen = parts.Count > 1 && clauses.Count > 1;
            text.Append(isOpen ? "(" : "").AppendJoin(inner, parts).Append(isOpen ? ")" : "");
        }
        return text.ToString();
    }

    /// <summary>The comparisons of a term; of its contrary, those of which one at least holds.</summary>
    private static void AddParts(MarkerTerm term, bool isNot, List<string> parts)
    {
        var name = MarkerVariables.Name(term.Variable.Variable);
        isNot ^= term.IsNot;
        switch (term.Variable.Kind)
        {
            case DiagramVariableKind.Version:
                AddVersions(name, term, isNot, parts);
                break;
            case DiagramVariableKind.Text:
                foreach (var value in term.Values)
                    parts.Add($"{name} {(isNot ? "!=" : "==")} {Quoted(value)}");
                break;
            case DiagramVariableKind.PartOf:
                parts.Add($"{name} {(isNot ? "not in" : "in")} {Quoted(term.Variable.Text)}");
                break;
            case DiagramVariableKind.Comparison:
                parts.Add(Comparison(term.Variable.Comparison!, isNot));
                break;
            case DiagramVariableKind.Chosen when term.Variable.Variable == MarkerVariable.Extra:
                parts.Add($"{name} {(isNot ? "!=" : "==")} {Quoted(term.Variable.Text)}");
                break;
            default:
                parts.Add($"{Quoted(term.Variable.Text)} {(isNot ? "not in" : "in")} {name}");
                break;
        }
    }

    private static void AddVersions(string name, MarkerTerm term, bool isNot, List<string> parts)
    {
        foreach (var hole in term.Holes)
            parts.Add($"{name} {(isNot ? "==" : "!=")} '{hole.Text}'");
        if (term.Low is { } from && term.High is { } to && new VersionInterval(from, to).Text is { } interval)
        {
            parts.Add($"{name} {(isNot ? "!=" : "==")} '{interval}'");
            return;
        }
        if (term.Low is { } low)
            parts.Add($"{name} {(isNot ? "<" : ">=")} '{low}'");
        if (term.High is { } high)
            parts.Add($"{name} {(isNot ? ">=" : "<")} '{high}'");
    }

    private static string Comparison(MarkerComparison comparison, bool isNot)
    {
        if (!isNot)
            return comparison.ToString();
        var sign = comparison.Operator switch
        {
            MarkerOperator.Equal => VersionSpecifier.Sign(SpecifierOperator.NotEqual),
            MarkerOperator.Less => VersionSpecifier.Sign(SpecifierOperator.GreaterOrEqual),
            MarkerOperator.Greater => VersionSpecifier.Sign(SpecifierOperator.LessOrEqual),
            _ => "not in",
        };
        return $"{comparison.Left} {sign} {comparison.Right}";
    }

    private static string Quoted(string text) => text.Contains('\'', StringComparison.Ordinal) ? $"\"{text}\"" : $"'{text}'";
}
