using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Lexing;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Tests.Golden;

namespace Cantil.Syntax.Tests.Lexing;

public sealed class TokenGoldenTests
{
    public static TheoryData<string> Samples => GoldenFile.Samples("Tokens");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Tokens_are_as_recorded(string name)
    {
        var tree = Parser.Parse(SourceText.From(GoldenFile.Read("Tokens", name)));
        var text = new StringBuilder();
        foreach (var token in tree.Tokens)
            text.Append(Describe(tree, token)).Append('\n');
        foreach (var error in tree.Errors)
            text.Append($"error {error.Kind} {error.Range}\n");
        GoldenFile.Verify("Tokens", name, ".tokens", text.ToString());
    }

    private static string Describe(SyntaxTree tree, Token token)
    {
        var position = tree.Source.Lines.Position(token.Start);
        var source = tree.Source.GetString(token.Range)
            .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
        var flags = token.Flags == TokenFlags.None ? "" : $" [{token.Flags}]";
        return $"{position.Row}:{position.Column} {token.Kind} `{source}`{flags}";
    }
}
