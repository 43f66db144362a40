namespace Cantil.Formatter.Strings;

/// <summary>Formats the code of examples in docstrings.</summary>
internal interface ISnippetFormatter
{
    /// <summary>Formats some lines of code.</summary>
    /// <param name="output">Gets the formatted lines, without a line ending behind the last.</param>
    /// <returns>False where the text is no code; then nothing was written.</returns>
    bool TryFormat(ReadOnlySpan<byte> code, FormatOptions options, TextBuffer output);
}
