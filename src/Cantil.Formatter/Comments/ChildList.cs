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
        switch (node)
        {
            case Module module: Add(module.Body); break;
            case FunctionDef function:
                Add(function.Decorators);
                Add(function.TypeParams);
                Add(function.Parameters);
                Add(function.Returns);
                Add(function.Body);
                break;
            case ClassDef type:
                Add(type.Decorators);
                Add(type.TypeParams);
                AddMerged(type.Bases, type.Keywords);
                Add(type.Body);
                break;
            case Return @return: Add(@return.Value); break;
            case Delete delete: Add(delete.Targets); break;
            case Assign assign: Add(assign.Targets); Add(assign.Value); break;
            case TypeAlias alias: Add(alias.Name); Add(alias.TypeParams); Add(alias.Value); break;
            case AugAssign assign: Add(assign.Target); Add(assign.Value); break;
            case AnnAssign assign: Add(assign.Target); Add(assign.Annotation); Add(assign.Value); break;
            case For loop: Add(loop.Target); Add(loop.Iter); Add(loop.Body); Add(loop.OrElse); break;
            case While loop: Add(loop.Test); Add(loop.Body); Add(loop.OrElse); break;
            case If conditional: Add(conditional.Test); Add(conditional.Body); Add(conditional.Clauses); break;
            case ElifElseClause clause: Add(clause.Test); Add(clause.Body); break;
            case With with: Add(with.Items); Add(with.Body); break;
            case WithItem item: Add(item.ContextExpr); Add(item.OptionalVars); break;
            case Match match: Add(match.Subject); Add(match.Cases); break;
            case MatchCase match: Add(match.Pattern); Add(match.Guard); Add(match.Body); break;
            case Raise raise: Add(raise.Exc); Add(raise.Cause); break;
            case Try attempt: Add(attempt.Body); Add(attempt.Handlers); Add(attempt.OrElse); Add(attempt.FinalBody); break;
            case ExceptHandler handler: Add(handler.Type); Add(handler.Body); break;
            case Assert assert: Add(assert.Test); Add(assert.Msg); break;
            case Import import: Add(import.Names); break;
            case ImportFrom import: Add(import.Names); break;
            case Expr expression: Add(expression.Value); break;
            case BoolOp boolOp: Add(boolOp.Values); break;
            case NamedExpr named: Add(named.Target); Add(named.Value); break;
            case BinOp binary: Add(binary.Left); Add(binary.Right); break;
            case UnaryOp unary: Add(unary.Operand); break;
            case Lambda lambda: Add(lambda.Parameters); Add(lambda.Body); break;
            case IfExp conditional: Add(conditional.Body); Add(conditional.Test); Add(conditional.OrElse); break;
            case Dict dict:
                for (var i = 0; i < dict.Values.Count; i++)
                {
                    Add(dict.Keys[i]);
                    Add(dict.Values[i]);
                }
                break;
            case Set set: Add(set.Elts); break;
            case ListComp comp: Add(comp.Elt); Add(comp.Generators); break;
            case SetComp comp: Add(comp.Elt); Add(comp.Generators); break;
            case DictComp comp: Add(comp.Key); Add(comp.Value); Add(comp.Generators); break;
            case GeneratorExp generator: Add(generator.Elt); Add(generator.Generators); break;
            case Comprehension comprehension: Add(comprehension.Target); Add(comprehension.Iter); Add(comprehension.Ifs); break;
            case Await await: Add(await.Value); break;
            case Yield yield: Add(yield.Value); break;
            case YieldFrom from: Add(from.Value); break;
            case Compare compare: Add(compare.Left); Add(compare.Comparators); break;
            case Call call: Add(call.Func); AddMerged(call.Args, call.Keywords); break;
            case Keyword keyword: Add(keyword.Value); break;
            case FormattedValue field: Add(field.Value); Add(field.FormatSpec); break;
            case Interpolation field: Add(field.Value); Add(field.FormatSpec); break;
            case JoinedStr joined: Add(joined.Values); break;
            case TemplateStr template: Add(template.Values); break;
            case Attribute attribute: Add(attribute.Value); break;
            case Subscript subscript: Add(subscript.Value); Add(subscript.Slice); break;
            case Starred starred: Add(starred.Value); break;
            case List list: Add(list.Elts); break;
            case Tuple tuple: Add(tuple.Elts); break;
            case Slice slice: Add(slice.Lower); Add(slice.Upper); Add(slice.Step); break;
            case Parameters parameters:
                Add(parameters.PosOnlyArgs);
                Add(parameters.Args);
                Add(parameters.VarArg);
                Add(parameters.KwOnlyArgs);
                Add(parameters.KwArg);
                break;
            case Parameter parameter: Add(parameter.Annotation); Add(parameter.Default); break;
            case Decorator decorator: Add(decorator.Expression); break;
            case MatchValue value: Add(value.Value); break;
            case MatchSequence sequence: Add(sequence.Patterns); break;
            case MatchMapping mapping:
                for (var i = 0; i < mapping.Patterns.Count; i++)
                {
                    Add(mapping.Keys[i]);
                    Add(mapping.Patterns[i]);
                }
                break;
            case MatchClass match: Add(match.Cls); Add(match.Patterns); Add(match.KwdPatterns); break;
            case MatchAs match: Add(match.Pattern); break;
            case MatchOr or: Add(or.Patterns); break;
            case TypeParams parameters: Add(parameters.Params); break;
            case TypeVar variable: Add(variable.Bound); Add(variable.Default); break;
            case ParamSpec spec: Add(spec.Default); break;
            case TypeVarTuple tuple: Add(tuple.Default); break;
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
