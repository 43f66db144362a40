using System.Text;
using Cantil.Linter.Engine;

namespace Cantil.Cli.Rendering;

/// <summary>The part of SARIF that says who found something, and which rules did.</summary>
internal static class SarifTool
{
    public static void Tool(this ref JsonOutput json, FindingCounts counts)
    {
        json.BeginObject();
        json.Key("driver"u8);
        json.BeginObject();
        json.Pair("name"u8, "cantil"u8);
        json.Key("rules"u8);
        json.BeginArray();
        for (var number = 0; number < RuleCatalogue.Count; number++)
            if (counts[number] > 0)
                PutRule(ref json, RuleCatalogue.Get(number), RuleCatalogue.IsDefault(number));
        json.EndArray();
        json.Pair("version"u8, ProductVersion.Text);
        json.EndObject();
        json.EndObject();
    }

    private static void PutRule(ref JsonOutput json, RuleInfo rule, bool isDefault)
    {
        json.BeginObject();
        json.Key("defaultConfiguration"u8);
        json.BeginObject();
        json.Key("enabled"u8);
        json.Value(isDefault);
        json.Pair("level"u8, "error"u8);
        json.EndObject();
        PutText(ref json, "fullDescription"u8, rule.Explanation.Trim());
        PutText(ref json, "help"u8, RuleDocument.Summary(rule));
        json.Pair("id"u8, rule.Code);
        json.Key("properties"u8);
        json.BeginObject();
        json.Pair("id"u8, rule.Code);
        json.Pair("kind"u8, rule.Origin);
        json.Pair("name"u8, rule.Name);
        json.Pair("problem.severity"u8, "error"u8);
        json.EndObject();
        PutText(ref json, "shortDescription"u8, RuleDocument.Summary(rule));
        json.EndObject();
    }

    private static void PutText(ref JsonOutput json, ReadOnlySpan<byte> key, string text)
    {
        json.Key(key);
        json.BeginObject();
        json.Pair("text"u8, Encoding.UTF8.GetBytes(text));
        json.EndObject();
    }
}
