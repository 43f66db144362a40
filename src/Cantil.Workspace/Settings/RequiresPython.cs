using Cantil.Foundation.Python;

namespace Cantil.Workspace.Settings;

/// <summary>The lowest version of the language that a set of version specifiers lets in (PEP 440, "Version specifiers").</summary>
internal static class RequiresPython
{
    private const int LowestMinor = 7;
    private const int HighestMinor = 30;

    /// <summary>Null where no clause says how low a version may be, or where none from 3.7 on is let in.</summary>
    /// <param name="isUsable">Whether the text is a specifier set that lets in some version from 3.7 on.</param>
    public static PythonVersion? Lowest(string text, out bool isUsable)
    {
        isUsable = false;
        if (VersionClause.ParseAll(text) is not { } clauses)
            return null;
        for (var minor = LowestMinor; minor <= HighestMinor; minor++)
        {
            // A release may be let in only by a clause that names it or its neighbour; another is like the next.
            if (!Accepts(clauses, minor, 0) && !clauses.Exists(clause =>
                Accepts(clauses, minor, clause.Patch) || Accepts(clauses, minor, clause.Patch + 1) || Accepts(clauses, minor, clause.Patch - 1)))
                continue;
            isUsable = true;
            return clauses.Exists(static clause => clause.IsLowerBound) ? new PythonVersion(3, minor) : null;
        }
        return null;
    }

    private static bool Accepts(List<VersionClause> clauses, int minor, int patch) =>
        patch >= 0 && clauses.TrueForAll(clause => clause.Accepts(3, minor, patch));
}
