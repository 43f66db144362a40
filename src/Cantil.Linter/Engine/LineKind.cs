namespace Cantil.Linter.Engine;

/// <summary>What a logical line is to the rules on blank lines.</summary>
internal enum LineKind : byte
{
    Other,
    Comment,
    Class,
    Function,
    Decorator,
    Import,
    FromImport,
}
