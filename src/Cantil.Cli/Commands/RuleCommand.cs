using System.Buffers;
using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Cli.Rendering;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil rule CODE | --all</c></summary>
internal sealed class RuleCommand : Command
{
    private static readonly Option AllRules = new() { Name = "all", Help = "Explain every rule." };

    private static readonly Option OutputFormat = new()
    {
        Name = "output-format", Value = "FORMAT", Choices = ["text", "json"], Help = "Markdown to read, or JSON.",
    };

    public override string Name => "rule";

    public override string Summary => "Explain a rule.";

    public override Positional Positional { get; } = new("CODE", "The rule's code or name, F401 or unused-import.", 0, 1, false);

    public override IReadOnlyList<Option> Options { get; } = [AllRules, OutputFormat];

    public override int Run(ParsedArguments arguments, Host host)
    {
        var all = arguments.IsGiven(AllRules);
        if (all == arguments.Positionals.Count > 0)
            throw new UsageException(
                all ? "`--all` and a code are given." : "`cantil rule` needs a code or `--all`.", "Write `cantil rule F401` or `cantil rule --all`.");
        var output = new ArrayBufferWriter<byte>();
        if (arguments.Value(OutputFormat) == "json")
            RuleDocument.PutJson(all ? All() : [Find(arguments.Positionals[0])], isArray: all, output);
        else
            RuleDocument.PutText(all ? All() : [Find(arguments.Positionals[0])], output);
        host.Out.Write(output.WrittenSpan);
        return ExitStatus.Success;
    }

    private static List<RuleInfo> All()
    {
        var rules = new List<RuleInfo>();
        for (var number = 0; number < RuleCatalogue.Count; number++)
            rules.Add(RuleCatalogue.Get(number));
        return rules;
    }

    private static RuleInfo Find(string word)
    {
        if ((RuleCatalogue.Find(word) ?? RuleCatalogue.Find(word.ToUpperInvariant()) ?? RuleCatalogue.Find(word.ToLowerInvariant())) is { } rule)
            return rule;
        var words = new List<string>();
        foreach (var info in All())
        {
            words.Add(info.Code);
            words.Add(info.Name);
        }
        var nearest = NearestName.Of(word, words);
        throw new UsageException(
            $"There is no rule `{word}`.", (nearest is null ? "" : $"Did you mean `{nearest}`? ") + "`cantil rule --all` explains all of them.");
    }
}
