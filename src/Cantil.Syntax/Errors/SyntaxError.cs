using Cantil.Foundation.Text;

namespace Cantil.Syntax.Errors;

/// <summary>Why a text is not Python, and where.</summary>
/// <param name="Kind">Says the message, see <see cref="SyntaxErrorMessages"/>.</param>
/// <param name="Range">What is wrong; empty where something is missing.</param>
/// <param name="Detail">A word for the message: a name, an operator, a version.</param>
public readonly record struct SyntaxError(SyntaxErrorKind Kind, TextRange Range, string? Detail = null)
{
    public string Message => SyntaxErrorMessages.Of(this);

    /// <summary>Only CPython's compiler refuses it: the tree is what the text says.</summary>
    public bool IsOfCompiler =>
        Kind is >= SyntaxErrorKind.ReturnOutsideFunction or SyntaxErrorKind.DuplicateParameter or SyntaxErrorKind.DefaultExceptNotLast;
}
