using Cantil.Foundation.Python;
using Cantil.Linter.Engine;
using Cantil.Linter.Rules.Isort.Sections;

namespace Cantil.Linter.Rules.Isort;

/// <summary>The options as the sorting wants them; made once, shared by all threads.</summary>
internal sealed class ImportProfile(LintOptions options)
{
    public IsortOptions Options { get; } = options.Isort;

    public SectionPlan Plan { get; } = new(options.Isort);

    public PythonVersion Version { get; } = options.TargetVersion;

    /// <summary>In columns.</summary>
    public int LineLength { get; } = options.LineLength;

    /// <summary>The distance of tab stops.</summary>
    public int TabWidth { get; } = options.IndentWidth;

    public Utf8Set SingleLineExclusions { get; } = new(options.Isort.SingleLineExclusions);

    public Utf8Set ForceToTop { get; } = new(options.Isort.ForceToTop);

    public Utf8Set ForcedSeparate { get; } = new(options.Isort.ForcedSeparate);

    public Utf8Set Classes { get; } = new(options.Isort.Classes);

    public Utf8Set Constants { get; } = new(options.Isort.Constants);

    public Utf8Set Variables { get; } = new(options.Isort.Variables);
}
