using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter.Verification;

/// <summary>
/// Holds the two laws of formatting: the code means what it meant, and formatting it again changes nothing. Not for two threads at
/// once.
/// </summary>
public sealed class FormatVerifier
{
    private readonly ParseBuffers _parse = new();
    private readonly FormatBuffers _format = new();

    /// <summary>Looks at what formatting made of a text.</summary>
    /// <param name="before">The tree that was formatted; valid still.</param>
    /// <param name="formatted">What came of it, in UTF-8.</param>
    public FormatFault Verify(SyntaxTree before, ReadOnlySpan<byte> formatted, FormatOptions options)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(options);
        var after = Parser.Parse(SourceText.From(formatted), before.SourceKind, _parse);
        if (after.FirstBreak is not null)
            return FormatFault.IsBroken;
        var comparer = new TreeComparer(before, after) { AllowsFormatting = true, IgnoresDocstrings = options.DocstringCodeFormat };
        if (!comparer.Same(before.Root, after.Root))
            return FormatFault.MeansOther;
        if (Comments(before) != Comments(after))
            return FormatFault.LosesComments;
        return PythonFormatter.Format(after, options, _format).SequenceEqual(formatted) ? FormatFault.None : FormatFault.IsUnstable;
    }

    /// <summary>
    /// A sum over the comments that does not depend on their order or the white space in them, nor on whether one stands behind another
    /// on a line, where it is part of it.
    /// </summary>
    private static (int Count, ulong Sum) Comments(SyntaxTree tree)
    {
        var count = 0;
        var sum = 0UL;
        foreach (ref readonly var token in tree.Tokens)
        {
            if (token.Kind != TokenKind.Comment)
                continue;
            // FNV-1a of each part that begins with a hash.
            var hash = 0UL;
            foreach (var c in tree.Source.Slice(token.Range))
            {
                if (c == '#')
                {
                    sum += hash;
                    hash = 14695981039346656037UL;
                    count++;
                }
                else if (c is > (byte)' ' and < 0x80)
                    hash = (hash ^ c) * 1099511628211UL;
            }
            sum += hash;
        }
        return (count, sum);
    }
}
