using Cantil.Foundation.Python;
using Cantil.Syntax;
using Cantil.Syntax.Names;

namespace Cantil.Semantics.Typing;

/// <summary>Names that a module has without binding them: those of <c>builtins</c>, by version, and its own attributes.</summary>
public static class BuiltinNames
{
    public static bool IsBuiltin(NameId name, PythonVersion version, SourceKind kind)
    {
        switch ((int)name)
        {
            case WellKnown.Aiter or WellKnown.Anext or WellKnown.EncodingWarning:
                return version.Minor >= 10;
            case WellKnown.ExceptionGroup or WellKnown.BaseExceptionGroup:
                return version.Minor >= 11;
            case WellKnown.PythonFinalizationError:
                return version.Minor >= 13;
            case WellKnown.DunderAnnotate:
                return version.Minor >= 14;
            case WellKnown.UnderIncompleteInputError:
                // The interactive interpreter's own, not for use.
                return false;
            case WellKnown.GetIpython or WellKnown.Display:
                return kind == SourceKind.Notebook;
            default:
                return (int)name is >= WellKnown.FirstBuiltin and <= WellKnown.LastBuiltin;
        }
    }
}
