namespace Cantil.Linter.Engine.Selection;

/// <summary>A step of a <see cref="GlobPattern"/>.</summary>
/// <param name="Ranges">Of a set: first and last character in turn.</param>
internal readonly record struct GlobStep(GlobStepKind Kind, char Character = '\0', int Target = 0, string? Ranges = null, bool Negated = false)
{
    public bool Accepts(char c)
    {
        switch (Kind)
        {
            case GlobStepKind.Character:
                return c == Character;
            case GlobStepKind.One or GlobStepKind.Any:
                return true;
            case GlobStepKind.Set:
                var isIn = false;
                for (var i = 0; i + 1 < Ranges!.Length; i += 2)
                    isIn |= Ranges[i] <= c && c <= Ranges[i + 1];
                return isIn != Negated;
            default:
                return false;
        }
    }
}
