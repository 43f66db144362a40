using Cantil.Syntax.Lexing;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

/// <summary>
/// Our nodes as nodes of CPython's <c>ast</c>: names and fields in its order, without those that <c>ast.dump</c> leaves out
/// (absent optional ones and empty lists). Fields are on a stack: describe, print, release.
/// </summary>
internal sealed partial class CPythonShape(SyntaxTree tree, TypeComments comments, bool attributes)
{
    private readonly StringFolder _strings = new(tree);
    private DumpField[] _fields = new DumpField[64];
    private int _line;

    public int Count { get; private set; }

    public DumpField FieldAt(int index) => _fields[index];

    public void Release(int count) => Count = count;

    /// <summary>Whether a node is printed without fields.</summary>
    public bool IsBare(object node)
    {
        var first = Count;
        Describe(node);
        var isBare = Count == first;
        Release(first);
        return isBare;
    }

    /// <summary>Pushes the fields of a node and returns its name.</summary>
    public string Describe(object item) => item switch
    {
        Statement statement => DescribeStatement(statement),
        Expression expression => DescribeExpression(expression),
        Pattern pattern => DescribePattern(pattern),
        TypeParam parameter => DescribeTypeParam(parameter),
        CPythonText text => DescribeText(text),
        CPythonElif clause => DescribeElif(clause),
        CPythonArguments arguments => DescribeArguments(arguments.Parameters),
        CPythonTypeIgnore ignore => DescribeTypeIgnore(ignore),
        Node node => DescribeOther(node),
        _ => throw new ArgumentException("is no node", nameof(item)),
    };

    private string DescribeOther(Node node)
    {
        switch (node)
        {
            case Module module:
                List("body", module.Body);
                Items("type_ignores", comments.Ignores);
                return "Module";
            case Comprehension comprehension:
                Item("target", comprehension.Target);
                Item("iter", comprehension.Iter);
                List("ifs", comprehension.Ifs);
                Push(DumpField.OfNumber("is_async", comprehension.IsAsync ? 1 : 0));
                return "comprehension";
            case ExceptHandler handler:
                Optional("type", handler.Type);
                Name("name", handler.Name);
                List("body", handler.Body);
                Places(handler.Start, EndOf(handler));
                return "ExceptHandler";
            case Parameter parameter:
                Name("arg", parameter.Name);
                Optional("annotation", parameter.Annotation);
                TypeComment(parameter);
                Places(parameter.Start, EndOfParameter(parameter));
                return "arg";
            case Keyword keyword:
                Name("arg", keyword.Arg);
                Item("value", keyword.Value);
                return Placed("keyword", node);
            case Alias alias:
                Name("name", alias.Name);
                Name("asname", alias.AsName);
                return Placed("alias", node);
            case WithItem item:
                Item("context_expr", item.ContextExpr);
                Optional("optional_vars", item.OptionalVars);
                return "withitem";
            case MatchCase matchCase:
                Item("pattern", matchCase.Pattern);
                Optional("guard", matchCase.Guard);
                List("body", matchCase.Body);
                return "match_case";
            case Decorator decorator:
                return Describe(decorator.Expression);
            default:
                throw new ArgumentException($"{node.Kind} has no place of its own in CPython's tree", nameof(node));
        }
    }

    private string DescribeTypeIgnore(CPythonTypeIgnore ignore)
    {
        Push(DumpField.OfNumber("lineno", tree.Source.Lines.LineOf(ignore.Offset) + 1));
        Push(DumpField.OfText("tag", ignore.Tag));
        return "TypeIgnore";
    }

    private string DescribeArguments(Parameters? parameters)
    {
        if (parameters is null)
            return "arguments";
        List("posonlyargs", parameters.PosOnlyArgs);
        List("args", parameters.Args);
        Optional("vararg", parameters.VarArg);
        List("kwonlyargs", parameters.KwOnlyArgs);
        var keywordDefaults = new object?[parameters.KwOnlyArgs.Count];
        for (var i = 0; i < keywordDefaults.Length; i++)
            keywordDefaults[i] = parameters.KwOnlyArgs[i].Default;
        Items("kw_defaults", keywordDefaults);
        Optional("kwarg", parameters.KwArg);
        var defaults = new List<object?>();
        AddDefaults(defaults, parameters.PosOnlyArgs);
        AddDefaults(defaults, parameters.Args);
        Items("defaults", [.. defaults]);
        return "arguments";
    }

    private static void AddDefaults(List<object?> defaults, NodeList<Parameter> parameters)
    {
        foreach (var parameter in parameters)
            if (parameter.Default is not null)
                defaults.Add(parameter.Default);
    }

    private string DescribeTypeParam(TypeParam parameter)
    {
        switch (parameter)
        {
            case TypeVar variable:
                Name("name", variable.Name);
                Optional("bound", variable.Bound);
                Optional("default_value", variable.Default);
                return Placed("TypeVar", parameter);
            case ParamSpec spec:
                Name("name", spec.Name);
                Optional("default_value", spec.Default);
                return Placed("ParamSpec", parameter);
            default:
                var tuple = (TypeVarTuple)parameter;
                Name("name", tuple.Name);
                Optional("default_value", tuple.Default);
                return Placed("TypeVarTuple", parameter);
        }
    }

    /// <summary>CPython's <c>arg</c> ends before the default; parentheses around the annotation belong to it.</summary>
    private int EndOfParameter(Parameter parameter)
    {
        if (parameter.Default is null)
            return parameter.End;
        var tokens = tree.Tokens;
        var at = tree.TokenAt(parameter.Annotation?.End ?? parameter.Name.End);
        var end = parameter.Annotation?.End ?? parameter.Name.End;
        for (; at < tokens.Length && tokens[at].Kind != TokenKind.Equal && tokens[at].Start < parameter.End; at++)
            if (tokens[at].Kind == TokenKind.RightParenthesis)
                end = tokens[at].End;
        return end;
    }

    private void Push(in DumpField field)
    {
        if (Count == _fields.Length)
            Array.Resize(ref _fields, Count * 2);
        _fields[Count++] = field;
    }

    private void Item(string name, object item) => Push(DumpField.OfItem(name, item));

    private void Optional(string name, object? item)
    {
        if (item is not null)
            Push(DumpField.OfItem(name, item));
    }

    private void Name(string name, Identifier identifier)
    {
        if (!identifier.IsNone)
            Push(DumpField.OfName(name, identifier.Name));
    }

    private void Names(string name, IdentifierList identifiers)
    {
        var items = new object?[identifiers.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = identifiers[i].Name;
        Items(name, items);
    }

    private void List<T>(string name, NodeList<T> nodes)
        where T : Node?
    {
        var items = new object?[nodes.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = nodes[i];
        Items(name, items);
    }

    private void Items(string name, object?[] items)
    {
        if (items.Length > 0)
            Push(DumpField.OfList(name, items));
    }

    private void Symbol(string name, string symbol) => Push(DumpField.OfSymbol(name, symbol));

    private void TypeComment(Node node)
    {
        if (comments.TryGet(node, out var text))
            Push(DumpField.OfText("type_comment", text));
    }

    private string Placed(string name, Node node)
    {
        Places(node.Start, node.End);
        return name;
    }

    private void Places(int start, int end)
    {
        if (!attributes)
            return;
        var (line, column) = Place(start);
        var (endLine, endColumn) = Place(end);
        Push(DumpField.OfNumber("lineno", line));
        Push(DumpField.OfNumber("col_offset", column));
        Push(DumpField.OfNumber("end_lineno", endLine));
        Push(DumpField.OfNumber("end_col_offset", endColumn));
    }

    /// <summary>A row from 1 and a column in bytes from 0. Most places are in the line of the one before or the next.</summary>
    private (int Row, int Column) Place(int offset)
    {
        var lines = tree.Source.Lines;
        if (offset < lines.Start(_line) || offset >= lines.Start(_line + 1))
            _line = lines.LineOf(offset);
        return (_line + 1, offset - lines.Start(_line));
    }
}
