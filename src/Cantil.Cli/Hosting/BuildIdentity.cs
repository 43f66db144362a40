using Cantil.Foundation.Caching;
using Cantil.Linter.Engine;
using Cantil.Semantics;
using Cantil.Syntax;
using Cantil.Workspace.Settings;

namespace Cantil.Cli.Hosting;

/// <summary>Tells builds of the program apart, those of the same version too.</summary>
internal static class BuildIdentity
{
    private static ContentHash? _hash;

    /// <summary>Of the version and of each part of the program that findings depend on.</summary>
    public static ContentHash Hash => _hash ??= Make();

    private static ContentHash Make()
    {
        var hash = new HashBuilder();
        hash.Add(ProductVersion.Text);
        Span<byte> module = stackalloc byte[16];
        foreach (var type in new[] { typeof(BuildIdentity), typeof(LintRunner), typeof(Binder), typeof(SettingsResolver), typeof(SyntaxTree), typeof(ContentHash) })
        {
            type.Module.ModuleVersionId.TryWriteBytes(module);
            hash.Add(module);
        }
        return hash.ToHash();
    }
}
