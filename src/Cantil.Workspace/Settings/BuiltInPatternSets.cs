using Cantil.Workspace.Matching;

namespace Cantil.Workspace.Settings;

/// <summary>The built-in patterns, compiled when they are first needed.</summary>
internal static class BuiltInPatternSets
{
    public static readonly PathPatternSet Include = new(BuiltInPatterns.Include);

    public static readonly PathPatternSet Exclude = new(BuiltInPatterns.Exclude);
}
