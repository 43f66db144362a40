namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>What stands between two tokens of a line.</summary>
internal enum GapKind : byte
{
    None,

    /// <summary>One blank that is no tab.</summary>
    Single,

    /// <summary>Several blanks, none of them a tab.</summary>
    Many,

    /// <summary>Blanks, at least one of them a tab.</summary>
    Tab,
}
