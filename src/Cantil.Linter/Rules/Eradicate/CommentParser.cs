using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;

namespace Cantil.Linter.Rules.Eradicate;

/// <summary>Parses the texts of comments, one after the other, into the same buffers.</summary>
internal sealed class CommentParser
{
    private readonly ParseBuffers _buffers = new();
    private readonly SourceText _source = SourceText.From([]);
    private byte[] _bytes = new byte[256];

    /// <summary>Whether a text is Python; what only the compiler refuses, such as a <c>return</c> outside of a function, is.</summary>
    public bool Parses(ReadOnlySpan<byte> text)
    {
        if (_bytes.Length < text.Length + SourceText.Padding)
            _bytes = new byte[(text.Length + SourceText.Padding) * 2];
        text.CopyTo(_bytes);
        _source.Reset(_bytes, text.Length);
        var errors = Parser.Parse(_source, SourceKind.Python, _buffers).Errors;
        for (var i = 0; i < errors.Count; i++)
            if (!errors[i].IsOfCompiler)
                return false;
        return true;
    }
}
