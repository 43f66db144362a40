using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    private void VisitBody(NodeList<Statement> body, int parent)
    {
        foreach (var statement in body)
            VisitStatement(statement, parent);
    }

    private void VisitBranch(NodeList<Statement> body, int parent)
    {
        var branch = _branch;
        _branch = NewBranch();
        VisitBody(body, parent);
        _branch = branch;
    }

    private void VisitStatement(Statement statement, int parent)
    {
        var index = statement.Index;
        _parents[index] = parent;
        var (outer, outerKind) = (_statement, _statementKind);
        _statement = index;
        _statementKind = statement.Kind;
        switch (statement.Kind)
        {
            case NodeKind.Expr:
                Visit(((Expr)statement).Value, index);
                break;
            case NodeKind.Assign:
                VisitAssign((Assign)statement);
                break;
            case NodeKind.If:
                VisitIf((If)statement);
                break;
            case NodeKind.Return:
                VisitOptional(((Return)statement).Value, index);
                break;
            case NodeKind.FunctionDef:
                VisitFunction((FunctionDef)statement);
                break;
            case NodeKind.ClassDef:
                VisitClass((ClassDef)statement);
                break;
            case NodeKind.Import:
                VisitImport((Import)statement);
                break;
            case NodeKind.ImportFrom:
                VisitImportFrom((ImportFrom)statement);
                break;
            case NodeKind.AnnAssign:
                VisitAnnAssign((AnnAssign)statement);
                break;
            case NodeKind.AugAssign:
                VisitAugAssign((AugAssign)statement);
                break;
            case NodeKind.For:
                VisitFor((For)statement);
                break;
            case NodeKind.While:
                VisitWhile((While)statement);
                break;
            case NodeKind.With:
                VisitWith((With)statement);
                break;
            case NodeKind.Try:
                VisitTry((Try)statement);
                break;
            case NodeKind.Raise:
                VisitOptional(((Raise)statement).Exc, index);
                VisitOptional(((Raise)statement).Cause, index);
                break;
            case NodeKind.Assert:
                Visit(((Assert)statement).Test, index);
                VisitOptional(((Assert)statement).Msg, index);
                break;
            case NodeKind.Delete:
                VisitAll(((Delete)statement).Targets, index);
                break;
            case NodeKind.Match:
                VisitMatch((Match)statement);
                break;
            case NodeKind.Global:
                VisitGlobal((Global)statement);
                break;
            case NodeKind.Nonlocal:
                VisitNonlocal((Nonlocal)statement);
                break;
            case NodeKind.TypeAlias:
                VisitTypeAlias((TypeAlias)statement);
                break;
        }
        _statement = outer;
        _statementKind = outerKind;
    }

    private void VisitAssign(Assign assign)
    {
        var allUnpack = true;
        var anyUnpacks = false;
        foreach (var target in assign.Targets)
        {
            var unpacks = target.Kind is NodeKind.Tuple or NodeKind.List or NodeKind.Set;
            allUnpack &= unpacks;
            anyUnpacks |= unpacks;
        }
        var valueIsTuple = assign.Value.Kind is NodeKind.Tuple or NodeKind.List or NodeKind.Set;
        _statementUnpacks = allUnpack && !valueIsTuple;
        Visit(assign.Value, assign.Index);
        var isExport = _scope == 0 && assign.Targets.Count > 0 && IsDunderAll(assign.Targets[0]);
        if (isExport)
            BeginExport(assign.Value);
        if (!anyUnpacks)
        {
            foreach (var target in assign.Targets)
                Visit(target, assign.Index);
        }
        else
        {
            // A tuple that is given the elements of a tuple is no unpacking, as each name has its own value.
            foreach (var target in assign.Targets)
            {
                var isTuple = target.Kind is NodeKind.Tuple or NodeKind.List or NodeKind.Set;
                if (isTuple && (!valueIsTuple || !allUnpack))
                    _storeFlags |= BindingFlags.Unpacked;
                Visit(target, assign.Index);
                _storeFlags &= ~BindingFlags.Unpacked;
            }
        }
        _statementUnpacks = false;
        if (isExport)
            EndExport();
    }

    private void VisitAugAssign(AugAssign assign)
    {
        if (assign.Target is Name name)
            Load(name);
        Visit(assign.Value, assign.Index);
        var isExport = _scope == 0 && IsDunderAll(assign.Target);
        if (isExport)
            BeginExport(assign.Value);
        _storeFlags |= BindingFlags.Augmented;
        Visit(assign.Target, assign.Index);
        _storeFlags &= ~BindingFlags.Augmented;
        if (isExport)
            EndExport();
    }

    private void VisitAnnAssign(AnnAssign assign)
    {
        var isTypeAlias = VisitVariableAnnotation(assign.Annotation, assign.Index);
        if (assign.Value is { } value)
        {
            if (isTypeAlias)
                VisitTypeAliasValue(value, assign.Index);
            else
                Visit(value, assign.Index);
            var isExport = _scope == 0 && IsDunderAll(assign.Target);
            if (isExport)
                BeginExport(value);
            Visit(assign.Target, assign.Index);
            if (isExport)
                EndExport();
            return;
        }
        _storeKind = BindingKind.Annotation;
        Visit(assign.Target, assign.Index);
        _storeKind = BindingKind.Assignment;
    }

    private void VisitIf(If statement)
    {
        Visit(statement.Test, statement.Index);
        var context = _flags;
        _flags |= ContextFlags.Conditional;
        if (IsTypeChecking(statement.Test))
            _flags |= ContextFlags.TypeChecking;
        VisitBranch(statement.Body, statement.Index);
        _flags = context | ContextFlags.Conditional;
        foreach (var clause in statement.Clauses)
        {
            _parents[clause.Index] = statement.Index;
            var branch = _branch;
            _branch = NewBranch();
            VisitOptional(clause.Test, clause.Index);
            VisitBody(clause.Body, clause.Index);
            _branch = branch;
        }
        _flags = context;
    }

    private void VisitFor(For statement)
    {
        Visit(statement.Iter, statement.Index);
        _storeKind = BindingKind.LoopVariable;
        Visit(statement.Target, statement.Index);
        _storeKind = BindingKind.Assignment;
        VisitBody(statement.Body, statement.Index);
        var context = _flags;
        _flags |= ContextFlags.Conditional;
        VisitBody(statement.OrElse, statement.Index);
        _flags = context;
    }

    private void VisitWhile(While statement)
    {
        Visit(statement.Test, statement.Index);
        var context = _flags;
        _flags |= ContextFlags.Conditional;
        VisitBody(statement.Body, statement.Index);
        VisitBody(statement.OrElse, statement.Index);
        _flags = context;
    }

    private void VisitWith(With statement)
    {
        foreach (var item in statement.Items)
        {
            _parents[item.Index] = statement.Index;
            Visit(item.ContextExpr, item.Index);
            if (item.OptionalVars is not { } target)
                continue;
            _storeKind = BindingKind.WithItem;
            if (target.Kind == NodeKind.Tuple)
                _storeFlags |= BindingFlags.Unpacked;
            Visit(target, item.Index);
            _storeKind = BindingKind.Assignment;
            _storeFlags &= ~BindingFlags.Unpacked;
        }
        VisitBranch(statement.Body, statement.Index);
    }

    private void VisitTry(Try statement)
    {
        var outer = _branch;
        var handled = _handled;
        var body = NewBranch();
        _branch = body;
        _handled |= HandledBy(statement.Handlers);
        VisitBody(statement.Body, statement.Index);
        _handled = handled;
        foreach (var handler in statement.Handlers)
        {
            _branch = NewBranch(outer);
            VisitHandler(handler, statement.Index, outer);
        }
        // Behind the body, `else` is the same course of events.
        _branch = body;
        var context = _flags;
        _flags |= ContextFlags.Conditional;
        VisitBody(statement.OrElse, statement.Index);
        _flags = context;
        if (statement.FinalBody.Count > 0)
        {
            _branch = NewBranch(outer);
            VisitBody(statement.FinalBody, statement.Index);
        }
        _branch = outer;
    }

    private void VisitHandler(ExceptHandler handler, int parent, int outerBranch)
    {
        _parents[handler.Index] = parent;
        var context = _flags;
        _flags |= ContextFlags.Handler | ContextFlags.Alternative;
        var name = handler.Name;
        var hidden = 0;
        if (!name.IsNone)
        {
            hidden = Find(name.Name);
            Bind(name.Name, name.Start, name.End, handler.Index, BindingKind.Exception, BindingFlags.None, outerBranch);
        }
        VisitOptional(handler.Type, handler.Index);
        VisitBody(handler.Body, handler.Index);
        if (!name.IsNone)
        {
            var unbound = Bind(
                name.Name, name.Start, name.End, handler.Index, BindingKind.UnboundException, BindingFlags.None, outerBranch);
            _model.BindingArray[unbound].Target = hidden;
        }
        _flags = context;
    }

    private HandledExceptions HandledBy(NodeList<ExceptHandler> handlers)
    {
        var handled = HandledExceptions.None;
        foreach (var handler in handlers)
        {
            if (handler.Type is Tuple tuple)
            {
                foreach (var type in tuple.Elts)
                    handled |= HandledBy(type);
            }
            else if (handler.Type is { } type)
            {
                handled |= HandledBy(type);
            }
        }
        return handled;
    }

    private HandledExceptions HandledBy(Expression type)
    {
        var name = type switch
        {
            Name plain => plain.Id,
            Attribute { Value: Name } qualified => qualified.Attr.Name,
            _ => NameId.None,
        };
        var handled = (int)name switch
        {
            WellKnown.NameError => HandledExceptions.NameError,
            WellKnown.ModuleNotFoundError => HandledExceptions.ModuleNotFoundError,
            WellKnown.ImportError => HandledExceptions.ImportError,
            _ => HandledExceptions.None,
        };
        return handled != HandledExceptions.None && IsBuiltinSymbol(type) ? handled : HandledExceptions.None;
    }

    private void VisitMatch(Match statement)
    {
        Visit(statement.Subject, statement.Index);
        var context = _flags;
        _flags |= ContextFlags.Conditional;
        foreach (var matchCase in statement.Cases)
        {
            _parents[matchCase.Index] = statement.Index;
            VisitPattern(matchCase.Pattern, matchCase.Index);
            VisitOptional(matchCase.Guard, matchCase.Index);
            VisitBranch(matchCase.Body, matchCase.Index);
        }
        _flags = context;
    }

    private void VisitPattern(Pattern pattern, int parent)
    {
        var index = pattern.Index;
        _parents[index] = parent;
        switch (pattern.Kind)
        {
            case NodeKind.MatchValue:
                Visit(((MatchValue)pattern).Value, index);
                break;
            case NodeKind.MatchSequence:
                foreach (var part in ((MatchSequence)pattern).Patterns)
                    VisitPattern(part, index);
                break;
            case NodeKind.MatchOr:
                foreach (var part in ((MatchOr)pattern).Patterns)
                    VisitPattern(part, index);
                break;
            case NodeKind.MatchStar:
                Bind(((MatchStar)pattern).Name, index, BindingKind.Assignment);
                break;
            case NodeKind.MatchAs:
                var matchAs = (MatchAs)pattern;
                Bind(matchAs.Name, index, BindingKind.Assignment);
                if (matchAs.Pattern is { } inner)
                    VisitPattern(inner, index);
                break;
            case NodeKind.MatchMapping:
                var mapping = (MatchMapping)pattern;
                Bind(mapping.Rest, index, BindingKind.Assignment);
                VisitAll(mapping.Keys, index);
                foreach (var part in mapping.Patterns)
                    VisitPattern(part, index);
                break;
            case NodeKind.MatchClass:
                var matchClass = (MatchClass)pattern;
                Visit(matchClass.Cls, index);
                foreach (var part in matchClass.Patterns)
                    VisitPattern(part, index);
                foreach (var part in matchClass.KwdPatterns)
                    VisitPattern(part, index);
                break;
        }
    }

    private void VisitTypeAlias(TypeAlias alias)
    {
        var scope = _scope;
        _scope = NewScope(ScopeKind.Annotation, scope, alias.Index);
        if (alias.TypeParams is { } typeParams)
            VisitTypeParams(typeParams, alias.Index);
        _parents[alias.Value.Index] = alias.Index;
        var value = Snapshot(alias.Value);
        value.Context |= ContextFlags.TypeAlias;
        _typeParameters.Add(value);
        _scope = scope;
        Visit(alias.Name, alias.Index);
    }
}
