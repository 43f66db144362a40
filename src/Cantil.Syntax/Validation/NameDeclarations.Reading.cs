using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>Reads what one scope does with its names, in the order in which CPython's symbol table sees them.</summary>
internal sealed partial class NameDeclarations
{
    private PendingNode[] _stack = new PendingNode[64];
    private int _pending;

    private void Read(int scope)
    {
        if (_scopes[scope].IsRead)
            return;
        _scopes[scope].IsRead = true;
        switch (_scopes[scope].Node)
        {
            case Module module:
                PushBody(module.Body, scope);
                break;
            case ClassDef definition:
                PushBody(definition.Body, scope);
                break;
            case FunctionDef function:
                RecordParameters(function.Parameters, scope);
                PushBody(function.Body, scope);
                break;
        }
        while (_pending > 0)
            Visit(_stack[--_pending]);
    }

    private void PushBody(NodeList<Statement> body, int scope)
    {
        for (var i = body.Count - 1; i >= 0; i--)
            Push(body[i], scope, false);
    }

    private void RecordParameters(Parameters parameters, int scope)
    {
        foreach (var parameter in parameters.PosOnlyArgs)
            Record(parameter);
        foreach (var parameter in parameters.Args)
            Record(parameter);
        Record(parameters.VarArg);
        foreach (var parameter in parameters.KwOnlyArgs)
            Record(parameter);
        Record(parameters.KwArg);

        void Record(Parameter? parameter)
        {
            if (parameter is not null)
                this.Record(scope, parameter.Name.Name, NameUses.Parameter, parameter.Name.Range);
        }
    }

    /// <summary>Inside of a comprehension only <c>:=</c> binds in the scope around; <see cref="PendingNode.InIterable"/> marks that here.</summary>
    private void Visit(PendingNode item)
    {
        var scope = item.Scope;
        var inside = item.InIterable;
        switch (item.Node)
        {
            case Name name when !inside:
                Record(scope, name.Id, name.Ctx == ExpressionContext.Load ? NameUses.Read : NameUses.Bound, name.Range);
                if (name.Id == WellKnown.Super && name.Ctx == ExpressionContext.Load && _scopes[scope].Node.Kind == NodeKind.FunctionDef)
                    Record(scope, new NameId(WellKnown.DunderClass), NameUses.Read, name.Range);
                break;
            case Name or Constant:
                break;
            case FunctionDef function:
                Bind(scope, function.Name);
                PushHeader(function.Decorators, function.Parameters, function.TypeParams is null, scope, inside);
                if (function.TypeParams is null && !_annotationsAreDeferred)
                    Push(function.Returns, scope, inside);
                break;
            case ClassDef definition:
                Bind(scope, definition.Name);
                foreach (var decorator in definition.Decorators)
                    Push(decorator, scope, inside);
                if (definition.TypeParams is not null)
                    break;
                foreach (var expression in definition.Bases)
                    Push(expression, scope, inside);
                foreach (var keyword in definition.Keywords)
                    Push(keyword, scope, inside);
                break;
            case TypeAlias alias:
                Push(alias.Name, scope, inside);
                break;
            case Lambda lambda:
                if (lambda.Parameters is not null)
                    PushHeader(NodeList<Decorator>.Empty, lambda.Parameters, false, scope, inside);
                break;
            case ListComp list:
                PushComprehension(list.Elt, null, list.Generators, scope, inside);
                break;
            case SetComp set:
                PushComprehension(set.Elt, null, set.Generators, scope, inside);
                break;
            case DictComp dict:
                PushComprehension(dict.Key, dict.Value, dict.Generators, scope, inside);
                break;
            case GeneratorExp generator:
                PushComprehension(generator.Elt, null, generator.Generators, scope, inside);
                break;
            case NamedExpr { Target: Name target } named when inside:
                if (_scopes[scope].Parent >= 0)
                    Record(scope, target.Id, NameUses.Bound, target.Range);
                Push(named.Value, scope, true);
                break;
            case AnnAssign assign:
                VisitAnnAssign(assign, scope);
                break;
            case Alias alias:
                RecordImport(alias, scope);
                break;
            case ExceptHandler handler:
                Bind(scope, handler.Name);
                PushChildren(item);
                break;
            case MatchAs pattern:
                Bind(scope, pattern.Name);
                PushChildren(item);
                break;
            case MatchStar pattern:
                Bind(scope, pattern.Name);
                break;
            case MatchMapping pattern:
                Bind(scope, pattern.Rest);
                PushChildren(item);
                break;
            case Global statement:
                foreach (var name in statement.Names)
                    Declare(scope, name, isGlobal: true, _scopes[scope].Parent < 0);
                break;
            case Nonlocal statement:
                foreach (var name in statement.Names)
                    Declare(scope, name, isGlobal: false, _scopes[scope].Parent < 0);
                break;
            default:
                PushChildren(item);
                break;
        }
    }

    private void VisitAnnAssign(AnnAssign assign, int scope)
    {
        if (assign.Target is not Name target)
            Push(assign.Target, scope, false);
        else if (!assign.Simple)
        {
            if (assign.Value is not null)
                Record(scope, target.Id, NameUses.Bound, target.Range);
        }
        else
        {
            var declared = RecordOf(scope, Mangle(target.Id, scope)).Uses & (NameUses.Global | NameUses.Nonlocal);
            if (declared != NameUses.None && _scopes[scope].Parent >= 0)
                errors.Report(
                    (declared & NameUses.Global) != 0 ? Errors.SyntaxErrorKind.AnnotatedGlobal : Errors.SyntaxErrorKind.AnnotatedNonlocal,
                    target.Range, _tree.Text(target.Id));
            else
                Record(scope, target.Id, NameUses.Bound | NameUses.Annotated, target.Range);
        }
        if (!_annotationsAreDeferred)
            Push(assign.Annotation, scope, false);
        Push(assign.Value, scope, false);
    }

    private void RecordImport(Alias alias, int scope)
    {
        if (!alias.AsName.IsNone)
        {
            Record(scope, alias.AsName.Name, NameUses.Imported, alias.AsName.Range);
            return;
        }
        var text = _tree.Names.GetUtf8(alias.Name.Name);
        var dot = text.IndexOf((byte)'.');
        Record(scope, dot < 0 ? alias.Name.Name : _tree.Names.Add(text[..dot].ToArray()), NameUses.Imported, alias.Name.Range);
    }

    private void Bind(int scope, Identifier name) => Record(scope, name.Name, NameUses.Bound, name.Range);

    private void PushHeader(NodeList<Decorator> decorators, Parameters parameters, bool withAnnotations, int scope, bool inside)
    {
        foreach (var decorator in decorators)
            Push(decorator, scope, inside);
        foreach (var parameter in parameters.PosOnlyArgs)
            PushParameter(parameter);
        foreach (var parameter in parameters.Args)
            PushParameter(parameter);
        PushParameter(parameters.VarArg);
        foreach (var parameter in parameters.KwOnlyArgs)
            PushParameter(parameter);
        PushParameter(parameters.KwArg);

        void PushParameter(Parameter? parameter)
        {
            Push(parameter?.Default, scope, inside);
            if (withAnnotations && !_annotationsAreDeferred)
                Push(parameter?.Annotation, scope, inside);
        }
    }

    private void PushComprehension(Expression element, Expression? value, NodeList<Comprehension> generators, int scope, bool inside)
    {
        Push(value, scope, true);
        Push(element, scope, true);
        for (var i = generators.Count - 1; i >= 0; i--)
        {
            foreach (var test in generators[i].Ifs)
                Push(test, scope, true);
            Push(generators[i].Iter, scope, inside || i > 0);
        }
    }

    private void Push(Node? node, int scope, bool inside)
    {
        if (node is null)
            return;
        if (_pending == _stack.Length)
            Array.Resize(ref _stack, _pending * 2);
        _stack[_pending++] = new PendingNode(node, scope, inside);
    }

    private void PushChildren(PendingNode parent)
    {
        var first = _pending;
        var pusher = new ChildPusher(this, parent);
        NodeChildren.Visit(parent.Node, ref pusher);
        Array.Reverse(_stack, first, _pending - first);
    }

    private readonly struct ChildPusher(NameDeclarations reader, PendingNode parent) : IChildVisitor
    {
        public void Visit(Node child) => reader.Push(child, parent.Scope, parent.InIterable);
    }
}
