namespace Cantil.Linter.Rules.Isort;

/// <summary>The sections that need not be declared.</summary>
public static class SectionNames
{
    public const string Future = "future";
    public const string StandardLibrary = "standard-library";
    public const string ThirdParty = "third-party";
    public const string FirstParty = "first-party";
    public const string LocalFolder = "local-folder";

    /// <summary>In the order that holds where none is set.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } = [Future, StandardLibrary, ThirdParty, FirstParty, LocalFolder];
}
