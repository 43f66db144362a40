using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

/// <summary>What is wrong with the content of a document that is TOML.</summary>
/// <param name="Key">The key from the root of the document, its parts joined by dots; array elements as <c>key[0]</c>.</param>
/// <param name="Position">Row and column of the value, or of the table that lacks it.</param>
/// <param name="Message">One sentence without its full stop; it names the key.</param>
/// <param name="IsWarning">Whether the document can be used all the same.</param>
public sealed record TomlProblem(string Key, TextPosition Position, string Message, bool IsWarning = false)
{
    /// <summary>Row, column and message.</summary>
    public override string ToString() => $"line {Position.Row}, column {Position.Column}: {Message}";
}
