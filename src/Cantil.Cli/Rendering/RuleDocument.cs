using System.Buffers;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>What is known of rules, as Markdown or as JSON with ruff's keys.</summary>
internal static class RuleDocument
{
    public static void PutText(IReadOnlyList<RuleInfo> rules, ArrayBufferWriter<byte> output)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            var rule = rules[i];
            output.Put(i == 0 ? ""u8 : "\n"u8);
            output.Put($"# {rule.Name} ({rule.Code})\n\n{(rule.Code.StartsWith("CT", StringComparison.Ordinal) ? "A rule of Cantil's own." : $"Derived from the **{rule.Origin}** linter.")}\n\n");
            if (rule.Fix != FixAvailability.None)
                output.Put($"{FixSentence(rule.Fix)}\n\n");
            if (StabilitySentence(rule.Stability) is { } sentence)
                output.Put($"{sentence}\n\n");
            output.Put(rule.Explanation.Trim());
            output.Put("\n"u8);
        }
    }

    public static void PutJson(IReadOnlyList<RuleInfo> rules, bool isArray, ArrayBufferWriter<byte> output)
    {
        var indent = isArray ? "  " : "";
        output.Put(isArray ? "["u8 : ""u8);
        for (var i = 0; i < rules.Count; i++)
        {
            output.Put(i > 0 ? ",\n" : isArray ? "\n" : "");
            PutJson(rules[i], indent, output);
        }
        output.Put(isArray ? "\n]\n"u8 : "\n"u8);
    }

    /// <summary>What a rule does, in one sentence: the first of its explanation.</summary>
    public static string Summary(RuleInfo rule)
    {
        var text = rule.Explanation.Trim();
        var headingEnd = text.StartsWith('#') ? text.IndexOf('\n', StringComparison.Ordinal) : -1;
        text = text[(headingEnd + 1)..].TrimStart();
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var paragraph = (end < 0 ? text : text[..end]).ReplaceLineEndings(" ");
        var sentence = paragraph.IndexOf(". ", StringComparison.Ordinal);
        return sentence < 0 ? paragraph : paragraph[..(sentence + 1)];
    }

    /// <summary>Ruff's sentence for how far a rule fixes what it finds.</summary>
    public static string FixSentence(FixAvailability fix) => fix switch
    {
        FixAvailability.Always => "Fix is always available.",
        FixAvailability.Sometimes => "Fix is sometimes available.",
        _ => "Fix is not available.",
    };

    private static string? StabilitySentence(RuleStability stability) => stability switch
    {
        RuleStability.Preview => "This rule is not stable yet and works only with `--preview`.",
        RuleStability.Deprecated => "This rule is deprecated and will be removed.",
        RuleStability.Removed => "This rule was removed; its code is known so that old settings say why.",
        _ => null,
    };

    private static void PutJson(RuleInfo rule, string indent, ArrayBufferWriter<byte> output)
    {
        output.Put($"{indent}{{\n");
        PutMember("name", rule.Name, indent, output);
        PutMember("code", rule.Code, indent, output);
        PutMember("linter", rule.Origin, indent, output);
        PutMember("summary", Summary(rule), indent, output);
        PutMember("fix", FixSentence(rule.Fix), indent, output);
        PutMember("fix_availability", rule.Fix.ToString(), indent, output);
        PutMember("explanation", rule.Explanation, indent, output);
        output.Put($"{indent}  \"preview\": {(rule.Stability == RuleStability.Preview ? "true" : "false")},\n");
        output.Put($"{indent}  \"status\": {{\n{indent}    \"{rule.Stability}\": {{\n{indent}      \"since\": ");
        output.PutJson(rule.Since);
        output.Put($"\n{indent}    }}\n{indent}  }}\n{indent}}}");
    }

    private static void PutMember(string name, string value, string indent, ArrayBufferWriter<byte> output)
    {
        output.Put($"{indent}  \"{name}\": ");
        output.PutJson(value);
        output.Put(",\n"u8);
    }
}
