using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

/// <summary>
/// A TOML 1.1 text (https://toml.io/en/v1.1.0): every byte of it in <see cref="Tokens"/>, and its values in <see cref="Root"/>.
/// Values are decoded when they are asked for.
/// </summary>
public sealed class TomlDocument
{
    /// <summary>How deep arrays and inline tables may stand in each other, and how many parts a key may have.</summary>
    public const int MaximumDepth = 400;

    private TomlDocument(SourceText text)
    {
        Text = text;
        Root = new TomlTable(this, default, inline: false);
        Tokens = [];
    }

    public SourceText Text { get; }

    /// <summary>What was read, up to the error where there is one.</summary>
    public TomlTable Root { get; }

    /// <summary>White space, comments and line ends included; without a gap.</summary>
    public IReadOnlyList<TomlToken> Tokens { get; private set; }

    /// <summary>The first error, or null.</summary>
    public TomlError? Error { get; private set; }

    /// <summary>Reads a text, whose buffer must stay as it is while the document is used. Never throws on any content.</summary>
    public static TomlDocument Parse(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var document = new TomlDocument(text);
        var parser = new TomlParser(document);
        document.Error = parser.Parse();
        document.Tokens = parser.Tokens;
        return document;
    }
}
