using Cantil.Foundation.Python;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;

namespace Cantil.Formatter.Strings;

/// <summary>Chooses the quotes of string literals.</summary>
internal static class QuoteSelector
{
    /// <summary>The first version in which a replacement field may hold the quotes of its f-string (PEP 701).</summary>
    private static PythonVersion Pep701 => new(3, 12);

    /// <summary>The quote that a literal is to be written with.</summary>
    public static byte Choose(SyntaxTree tree, in StringPart part, FormatOptions options, in StringContext context)
    {
        if (Preferred(tree, part, options, context) is not { } preferred)
            return part.Quote;
        var tally = new QuoteTally(preferred);
        Add(tree, part, ref tally);
        return tally.Choose(part.Quote);
    }

    /// <summary>Adds all literal parts, those in format specifications too.</summary>
    public static void Add(SyntaxTree tree, in StringPart part, ref QuoteTally tally)
    {
        if (!part.IsInterpolated)
        {
            tally.Add(tree.Source.Slice(part.ContentStart, part.ContentEnd), part.Flags);
            return;
        }
        var tokens = tree.Tokens;
        var depth = 0;
        for (var i = part.FirstToken; i < part.LastToken; i++)
            switch (tokens[i].Kind)
            {
                case TokenKind.FStringStart or TokenKind.TStringStart:
                    depth++;
                    break;
                case TokenKind.FStringEnd or TokenKind.TStringEnd:
                    depth--;
                    break;
                case TokenKind.FStringMiddle or TokenKind.TStringMiddle when depth == 1:
                    tally.Add(tree.Source.Slice(tokens[i].Range), part.Flags);
                    break;
            }
    }

    /// <summary>The quote that a literal gets unless its text speaks against it; null: its own.</summary>
    public static byte? Preferred(SyntaxTree tree, in StringPart part, FormatOptions options, in StringContext context)
    {
        var style = options.QuoteStyle;
        var anyQuoteNests = options.TargetVersion >= Pep701;
        if (context.OuterQuote != 0
            && (!context.OuterIsTriple || part.IsTriple)
            && !(anyQuoteNests && (style == QuoteStyle.Preserve || options.NestedQuoteStyle == NestedQuoteStyle.Preferred)))
            return QuoteTally.Other(context.OuterQuote);
        if (style == QuoteStyle.Preserve || MustKeep(tree, part, options))
            return null;
        if (part.IsTriple || context.IsDocstring)
            return options.DocstringQuote != 0 ? QuoteTally.Other(options.DocstringQuote) : (byte)'"';
        return style == QuoteStyle.Single ? (byte)'\'' : (byte)'"';
    }

    /// <summary>Whether the replacement fields hold text that is written as it stands and that other quotes would break.</summary>
    public static bool MustKeep(SyntaxTree tree, in StringPart part, FormatOptions options)
    {
        if (!part.IsInterpolated || part.LastToken == part.FirstToken + 1)
            return false;
        var other = QuoteTally.Other(part.Quote);
        if (!tree.Source.Slice(part.ContentStart, part.ContentEnd).Contains(other))
            return false;
        var isOld = options.TargetVersion < Pep701 && (part.Flags & TokenFlags.TString) == 0;
        return new ReplacementFields(tree, part).MustKeepQuotes(isOld);
    }
}
