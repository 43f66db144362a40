using Cantil.Syntax.Nodes;

namespace Cantil.Formatter.Comments;

/// <summary>The children of nodes in the order of the source: a stack, so that the children of several nodes can stand in it.</summary>
internal sealed class ChildList
{
    private Node[] _nodes = new Node[256];

    public int Count { get; private set; }

    public Node this[int index] => _nodes[index];

    public void Truncate(int count)
    {
        Array.Clear(_nodes, count, Count - count);
        Count = count;
    }

    /// <summary>Pushes the children of a node.</summary>
    public void AddChildren(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Module: Add(node.As<Module>().Body); break;
            case NodeKind.FunctionDef:
                Add(node.As<FunctionDef>().Decorators);
                Add(node.As<FunctionDef>().TypeParams);
                Add(node.As<FunctionDef>().Parameters);
                Add(node.As<FunctionDef>().Returns);
                Add(node.As<FunctionDef>().Body);
                break;
            case NodeKind.ClassDef:
                Add(node.As<ClassDef>().Decorators);
                Add(node.As<ClassDef>().TypeParams);
                AddMerged(node.As<ClassDef>().Bases, node.As<ClassDef>().Keywords);
                Add(node.As<ClassDef>().Body);
                break;
            case NodeKind.Return: Add(node.As<Return>().Value); break;
            case NodeKind.Delete: Add(node.As<Delete>().Targets); break;
            case NodeKind.Assign: Add(node.As<Assign>().Targets); Add(node.As<Assign>().Value); break;
            case NodeKind.TypeAlias: Add(node.As<TypeAlias>().Name); Add(node.As<TypeAlias>().TypeParams); Add(node.As<TypeAlias>().Value); break;
            case NodeKind.AugAssign: Add(node.As<AugAssign>().Target); Add(node.As<AugAssign>().Value); break;
            case NodeKind.AnnAssign: Add(node.As<AnnAssign>().Target); Add(node.As<AnnAssign>().Annotation); Add(node.As<AnnAssign>().Value); break;
            case NodeKind.For: Add(node.As<For>().Target); Add(node.As<For>().Iter); Add(node.As<For>().Body); Add(node.As<For>().OrElse); break;
            case NodeKind.While: Add(node.As<While>().Test); Add(node.As<While>().Body); Add(node.As<While>().OrElse); break;
            case NodeKind.If: Add(node.As<If>().Test); Add(node.As<If>().Body); Add(node.As<If>().Clauses); break;
            case NodeKind.ElifElseClause: Add(node.As<ElifElseClause>().Test); Add(node.As<ElifElseClause>().Body); break;
            case NodeKind.With: Add(node.As<With>().Items); Add(node.As<With>().Body); break;
            case NodeKind.WithItem: Add(node.As<WithItem>().ContextExpr); Add(node.As<WithItem>().OptionalVars); break;
            case NodeKind.Match: Add(node.As<Match>().Subject); Add(node.As<Match>().Cases); break;
            case NodeKind.MatchCase: Add(node.As<MatchCase>().Pattern); Add(node.As<MatchCase>().Guard); Add(node.As<MatchCase>().Body); break;
            case NodeKind.Raise: Add(node.As<Raise>().Exc); Add(node.As<Raise>().Cause); break;
            case NodeKind.Try: Add(node.As<Try>().Body); Add(node.As<Try>().Handlers); Add(node.As<Try>().OrElse); Add(node.As<Try>().FinalBody); break;
            case NodeKind.ExceptHandler: Add(node.As<ExceptHandler>().Type); Add(node.As<ExceptHandler>().Body); break;
            case NodeKind.Assert: Add(node.As<Assert>().Test); Add(node.As<Assert>().Msg); break;
            case NodeKind.Import: Add(node.As<Import>().Names); break;
            case NodeKind.ImportFrom: Add(node.As<ImportFrom>().Names); break;
            case NodeKind.Expr: Add(node.As<Expr>().Value); break;
            case NodeKind.BoolOp: Add(node.As<BoolOp>().Values); break;
            case NodeKind.NamedExpr: Add(node.As<NamedExpr>().Target); Add(node.As<NamedExpr>().Value); break;
            case NodeKind.BinOp: Add(node.As<BinOp>().Left); Add(node.As<BinOp>().Right); break;
            case NodeKind.UnaryOp: Add(node.As<UnaryOp>().Operand); break;
            case NodeKind.Lambda: Add(node.As<Lambda>().Parameters); Add(node.As<Lambda>().Body); break;
            case NodeKind.IfExp: Add(node.As<IfExp>().Body); Add(node.As<IfExp>().Test); Add(node.As<IfExp>().OrElse); break;
            case NodeKind.Dict:
                for (var i = 0; i < node.As<Dict>().Values.Count; i++)
                {
                    Add(node.As<Dict>().Keys[i]);
                    Add(node.As<Dict>().Values[i]);
                }
                break;
            case NodeKind.Set: Add(node.As<Set>().Elts); break;
            case NodeKind.ListComp: Add(node.As<ListComp>().Elt); Add(node.As<ListComp>().Generators); break;
            case NodeKind.SetComp: Add(node.As<SetComp>().Elt); Add(node.As<SetComp>().Generators); break;
            case NodeKind.DictComp: Add(node.As<DictComp>().Key); Add(node.As<DictComp>().Value); Add(node.As<DictComp>().Generators); break;
            case NodeKind.GeneratorExp: Add(node.As<GeneratorExp>().Elt); Add(node.As<GeneratorExp>().Generators); break;
            case NodeKind.Comprehension: Add(node.As<Comprehension>().Target); Add(node.As<Comprehension>().Iter); Add(node.As<Comprehension>().Ifs); break;
            case NodeKind.Await: Add(node.As<Await>().Value); break;
            case NodeKind.Yield: Add(node.As<Yield>().Value); break;
            case NodeKind.YieldFrom: Add(node.As<YieldFrom>().Value); break;
            case NodeKind.Compare: Add(node.As<Compare>().Left); Add(node.As<Compare>().Comparators); break;
            case NodeKind.Call: Add(node.As<Call>().Func); AddMerged(node.As<Call>().Args, node.As<Call>().Keywords); break;
            case NodeKind.Keyword: Add(node.As<Keyword>().Value); break;
            case NodeKind.FormattedValue: Add(node.As<FormattedValue>().Value); Add(node.As<FormattedValue>().FormatSpec); break;
            case NodeKind.Interpolation: Add(node.As<Interpolation>().Value); Add(node.As<Interpolation>().FormatSpec); break;
            case NodeKind.JoinedStr: Add(node.As<JoinedStr>().Values); break;
            case NodeKind.TemplateStr: Add(node.As<TemplateStr>().Values); break;
            case NodeKind.Attribute: Add(node.As<Attribute>().Value); break;
            case NodeKind.Subscript: Add(node.As<Subscript>().Value); Add(node.As<Subscript>().Slice); break;
            case NodeKind.Starred: Add(node.As<Starred>().Value); break;
            case NodeKind.List: Add(node.As<List>().Elts); break;
            case NodeKind.Tuple: Add(node.As<Tuple>().Elts); break;
            case NodeKind.Slice: Add(node.As<Slice>().Lower); Add(node.As<Slice>().Upper); Add(node.As<Slice>().Step); break;
            case NodeKind.Parameters:
                Add(node.As<Parameters>().PosOnlyArgs);
                Add(node.As<Parameters>().Args);
                Add(node.As<Parameters>().VarArg);
                Add(node.As<Parameters>().KwOnlyArgs);
                Add(node.As<Parameters>().KwArg);
                break;
            case NodeKind.Parameter: Add(node.As<Parameter>().Annotation); Add(node.As<Parameter>().Default); break;
            case NodeKind.Decorator: Add(node.As<Decorator>().Expression); break;
            case NodeKind.MatchValue: Add(node.As<MatchValue>().Value); break;
            case NodeKind.MatchSequence: Add(node.As<MatchSequence>().Patterns); break;
            case NodeKind.MatchMapping:
                for (var i = 0; i < node.As<MatchMapping>().Patterns.Count; i++)
                {
                    Add(node.As<MatchMapping>().Keys[i]);
                    Add(node.As<MatchMapping>().Patterns[i]);
                }
                break;
            case NodeKind.MatchClass: Add(node.As<MatchClass>().Cls); Add(node.As<MatchClass>().Patterns); Add(node.As<MatchClass>().KwdPatterns); break;
            case NodeKind.MatchAs: Add(node.As<MatchAs>().Pattern); break;
            case NodeKind.MatchOr: Add(node.As<MatchOr>().Patterns); break;
            case NodeKind.TypeParams: Add(node.As<TypeParams>().Params); break;
            case NodeKind.TypeVar: Add(node.As<TypeVar>().Bound); Add(node.As<TypeVar>().Default); break;
            case NodeKind.ParamSpec: Add(node.As<ParamSpec>().Default); break;
            case NodeKind.TypeVarTuple: Add(node.As<TypeVarTuple>().Default); break;
        }
    }

    private void Add(Node? node)
    {
        if (node is null)
            return;
        if (Count == _nodes.Length)
            Array.Resize(ref _nodes, Count * 2);
        _nodes[Count++] = node;
    }

    private void Add<T>(NodeList<T> nodes)
        where T : Node?
    {
        foreach (var node in nodes)
            Add(node);
    }

    private void AddMerged(NodeList<Expression> args, NodeList<Keyword> keywords)
    {
        int a = 0, k = 0;
        while (a < args.Count || k < keywords.Count)
            Add(k == keywords.Count || (a < args.Count && args[a].Start < keywords[k].Start) ? args[a++] : keywords[k++]);
    }
}
