using Cantil.Workspace.Discovery;

namespace Cantil.Workspace.Settings;

/// <summary>What files whose names end in an extension are taken for.</summary>
/// <param name="Extension">Without its dot.</param>
/// <param name="Language"><c>python</c>, <c>pyi</c> or <c>ipynb</c>.</param>
public sealed record FileExtension(string Extension, string Language)
{
    /// <summary>The languages that there are.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["python", "pyi", "ipynb"];

    public ProjectFileKind Kind => Language switch
    {
        "pyi" => ProjectFileKind.Stub,
        "ipynb" => ProjectFileKind.Notebook,
        _ => ProjectFileKind.Python,
    };

    /// <summary>Whether a name ends in a dot and this extension.</summary>
    public bool IsOf(ReadOnlySpan<char> name) =>
        name.Length > Extension.Length && name.EndsWith(Extension) && name[name.Length - Extension.Length - 1] == '.';

    public override string ToString() => $"{Extension}:{Language}";
}
