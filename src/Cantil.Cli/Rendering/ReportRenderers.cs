using Cantil.Cli.Hosting;
using Cantil.Foundation.Edits;

namespace Cantil.Cli.Rendering;

/// <summary>The forms of output by their names.</summary>
internal static class ReportRenderers
{
    public static readonly string[] Names =
        ["full", "concise", "grouped", "json", "json-lines", "github", "gitlab", "sarif", "junit", "pylint", "azure", "rdjson"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="required">Findings are marked as fixable whose fix may be trusted this far.</param>
    /// <param name="projectDirectory">What GitLab wants paths to be relative to; null where it does not say.</param>
    public static ReportRenderer Make(string name, Palette palette, Applicability required, string? projectDirectory) => name switch
    {
        "concise" => new ConciseRenderer(palette, required),
        "grouped" => new GroupedRenderer(palette, required),
        "json" => new JsonRenderer(),
        "json-lines" => new JsonRenderer(isInLines: true),
        "github" => new GitHubRenderer(),
        "gitlab" => new GitLabRenderer(projectDirectory),
        "sarif" => new SarifRenderer(),
        "junit" => new JUnitRenderer(),
        "pylint" => new PylintRenderer(),
        "azure" => new AzureRenderer(),
        "rdjson" => new RdjsonRenderer(),
        _ => new FullRenderer(palette, required),
    };
}
