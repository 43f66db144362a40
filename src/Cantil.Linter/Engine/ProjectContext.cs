using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine;

/// <summary>What a rule on a project may ask, and where it reports. Its findings come out with those of the files they are in.</summary>
public sealed class ProjectContext
{
    private readonly SourceLoader _loader;
    private readonly Dictionary<LintFile, List<ProjectFinding>> _findings = [];

    internal ProjectContext(SourceLoader loader) => _loader = loader;

    /// <summary>Reads and parses a file; null where it cannot be read. The tree is valid until the next call.</summary>
    public SyntaxTree? Open(LintFile file) => _loader.Read(file.FullPath) is null ? _loader.Parse(file.Kind, out _) : null;

    public void Report(Rule rule, LintFile file, TextRange range, string message)
    {
        if (!_findings.TryGetValue(file, out var findings))
            _findings.Add(file, findings = []);
        findings.Add(new ProjectFinding(rule, range, message));
    }

    /// <summary>What was found in a file; null where nothing was.</summary>
    internal List<ProjectFinding>? FindingsIn(LintFile file) => _findings.GetValueOrDefault(file);
}
