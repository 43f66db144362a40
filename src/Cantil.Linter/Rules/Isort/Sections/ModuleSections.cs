using System.Text;
using Cantil.Foundation.Files;
using Cantil.Foundation.Python;
using Cantil.Linter.Engine;
using Cantil.Semantics.Modules;

namespace Cantil.Linter.Rules.Isort.Sections;

/// <summary>Says which section a module belongs to, for some settings; remembers what it found. One for each thread.</summary>
internal sealed class ModuleSections(IsortOptions options, SectionPlan plan, PythonVersion version, IPathProbe disk)
{
    /// <summary>Marks sections that the importing file's own package has no say in.</summary>
    private const int Settled = 1 << 16;

    private readonly KnownModules _known = new(options);
    private readonly FirstPartyModules _firstParty = new(options.SourceRoots, disk);
    private readonly PackageNames _packages = new(options.NamespacePackages, disk);
    private string? _package;
    private byte[] _packageTop = [];
    private readonly ModuleTable _table = new();
    private readonly int _firstPartySection = plan.NumberOf(SectionNames.FirstParty);
    private readonly int _localFolder = plan.NumberOf(SectionNames.LocalFolder);

    /// <summary>The number of a section in the plan.</summary>
    /// <param name="module">Without the dots of a relative import.</param>
    /// <param name="path">The importing file's, absolute.</param>
    public int Of(ReadOnlySpan<byte> module, int level, string path)
    {
        if (level > 0)
            return options.NoSections ? _firstPartySection : _localFolder;
        if (!_table.TryGet(module, out var found))
            _table.Add(module, found = Find(module));
        if (found >= Settled)
            return found - Settled;
        return options.DetectSamePackage && IsInOwnPackage(module, path) ? _firstPartySection : found;
    }

    private bool IsInOwnPackage(ReadOnlySpan<byte> module, string path)
    {
        var package = _packages.PackageOf(path);
        if (package.Length == 0)
            return false;
        if (!ReferenceEquals(package, _package))
        {
            _package = package;
            _packageTop = Encoding.UTF8.GetBytes(package.IndexOf('.') is > 0 and var dot ? package[..dot] : package);
        }
        return Top(module).SequenceEqual(_packageTop);
    }

    private int Find(ReadOnlySpan<byte> module)
    {
        var top = Top(module);
        if (top.SequenceEqual("__future__"u8))
            return plan.NumberOf(SectionNames.Future) + Settled;
        if (options.NoSections)
            return _firstPartySection + Settled;
        var name = Encoding.UTF8.GetString(module);
        if (_known.Find(name) is { } known)
            return plan.NumberOf(known) + Settled;
        if (StandardLibrary.Contains(top, version))
            return plan.NumberOf(SectionNames.StandardLibrary) + Settled;
        return _firstParty.Contains(name) || name == "__main__" ? _firstPartySection : plan.NumberOf(options.DefaultSection);
    }

    private static ReadOnlySpan<byte> Top(ReadOnlySpan<byte> module) => module.IndexOf((byte)'.') is >= 0 and var dot ? module[..dot] : module;
}
