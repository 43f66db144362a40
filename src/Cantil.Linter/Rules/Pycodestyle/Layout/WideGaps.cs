using Cantil.Foundation.Edits;
using Cantil.Linter.Engine;
using Cantil.Syntax.Lexing;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>Finds gaps of a kind beside operators, keywords and commas, where one space is to be.</summary>
internal static class WideGaps
{
    public static void BeforeOperators(LogicalLine line, LintContext context, Rule rule, GapKind kind, string message)
    {
        var tokens = line.Tokens;
        for (var i = 1; i < tokens.Length; i++)
            if (tokens[i].Start > tokens[i - 1].End && LineTokens.IsSpacedOperator(tokens[i].Kind) && !LineTokens.IsSpacedOperator(tokens[i - 1].Kind))
                Check(Gap.Before(context.Source, tokens[i].Start), kind, context, rule, message);
    }

    public static void AfterOperators(LogicalLine line, LintContext context, Rule rule, GapKind kind, string message)
    {
        var tokens = line.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
            if (tokens[i].End < tokens[i + 1].Start && LineTokens.IsSpacedOperator(tokens[i].Kind))
                Check(Gap.After(context.Source, tokens[i].End), kind, context, rule, message);
    }

    public static void BeforeKeywords(LogicalLine line, LintContext context, Rule rule, GapKind kind, string message)
    {
        var tokens = line.Tokens;
        for (var i = 1; i < tokens.Length; i++)
            if (tokens[i].Start > tokens[i - 1].End && LineTokens.IsKeyword(tokens, i) && !LineTokens.IsKeyword(tokens, i - 1))
                Check(Gap.Before(context.Source, tokens[i].Start), kind, context, rule, message);
    }

    public static void AfterKeywords(LogicalLine line, LintContext context, Rule rule, GapKind kind, string message)
    {
        var tokens = line.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
            if (tokens[i].End < tokens[i + 1].Start && LineTokens.IsKeyword(tokens, i))
                Check(Gap.After(context.Source, tokens[i].End), kind, context, rule, message);
    }

    public static void AfterCommas(LogicalLine line, LintContext context, Rule rule, GapKind kind, string message)
    {
        var tokens = line.Tokens;
        for (var i = 0; i + 1 < tokens.Length; i++)
            if (tokens[i].Kind == TokenKind.Comma && tokens[i].End < tokens[i + 1].Start)
                Check(Gap.After(context.Source, tokens[i].End), kind, context, rule, message);
    }

    private static void Check(Gap gap, GapKind kind, LintContext context, Rule rule, string message)
    {
        if (gap.Kind == kind && context.Report(rule, gap.Range, message))
            context.AttachFix(Applicability.Safe, "Leave one space", gap.Range, " ");
    }
}
