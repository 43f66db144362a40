using Cantil.Syntax;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Engine;

/// <summary>
/// Where the docstrings of a file start (PEP 257): strings, bytes and f-strings not among them, that are the first
/// statement of a module, class or function. Shared by the rules of a thread.
/// </summary>
internal sealed class DocstringSet
{
    private readonly HashSet<int> _starts = [];
    private int _file;

    public static DocstringSet Of(LintContext context)
    {
        var set = context.Shared(static () => new DocstringSet());
        if (set._file != context.FileNumber)
            set.Read(context.Tree, context.FileNumber);
        return set;
    }

    /// <summary>Whether a docstring starts at an offset; the parentheses around one are not part of it.</summary>
    public bool Contains(int offset) => _starts.Contains(offset);

    private void Read(SyntaxTree tree, int file)
    {
        _file = file;
        _starts.Clear();
        foreach (var node in tree.Nodes)
            switch (node)
            {
                case FunctionDef function:
                    Add(function.Body);
                    break;
                case ClassDef @class:
                    Add(@class.Body);
                    break;
                case Module module:
                    Add(module.Body);
                    break;
            }
    }

    private void Add(NodeList<Statement> body)
    {
        if (body.Count > 0 && body[0] is Expr { Value: Constant { ConstantKind: ConstantKind.String } docstring })
            _starts.Add(docstring.Start);
    }
}
