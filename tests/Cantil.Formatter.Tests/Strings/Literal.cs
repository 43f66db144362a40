using System.Text;
using Cantil.Formatter.Strings;
using Cantil.Foundation.Python;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Formatter.Tests.Strings;

/// <summary>A literal that a test writes.</summary>
internal static class Literal
{
    public static readonly PythonVersion Py311 = new(3, 11);
    public static readonly PythonVersion Py312 = new(3, 12);

    public static (SyntaxTree Tree, Expression Value) Parse(string literal)
    {
        var tree = Parser.Parse(SourceText.From(literal), SourceKind.Python, new ParseBuffers());
        tree.Errors.ShouldBeEmpty(literal);
        return (tree, ((Expr)tree.Root.Body[0]).Value);
    }

    public static StringPart PartOf(SyntaxTree tree, Expression literal)
    {
        foreach (var part in new StringParts(tree, literal))
            return part;
        throw new ArgumentException("There is no string.", nameof(literal));
    }

    public static string Normalize(string literal, FormatOptions? options = null, StringContext context = default)
    {
        var (tree, value) = Parse(literal);
        var part = PartOf(tree, value);
        var output = new TextBuffer();
        return StringNormalizer.TryRewrite(tree, part, options ?? new FormatOptions(), context, output) ? TextOf(output) : literal;
    }

    public static char QuoteOf(string literal, FormatOptions? options = null)
    {
        var (tree, value) = Parse(literal);
        return (char)QuoteSelector.Choose(tree, PartOf(tree, value), options ?? new FormatOptions(), default);
    }

    public static string Docstring(string literal, FormatOptions? options = null, int level = 1, ISnippetFormatter? snippets = null)
    {
        var (tree, value) = Parse(literal);
        var output = new TextBuffer();
        new DocstringFormatter(snippets ?? new NoSnippets()).Write(tree, PartOf(tree, value), options ?? new FormatOptions(), level, default, output);
        return TextOf(output);
    }

    public static string TextOf(TextBuffer buffer) => Encoding.UTF8.GetString(buffer.Span);

    private sealed class NoSnippets : ISnippetFormatter
    {
        public bool TryFormat(ReadOnlySpan<byte> code, FormatOptions options, TextBuffer output) => false;
    }
}
