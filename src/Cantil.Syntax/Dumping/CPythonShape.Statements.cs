using Cantil.Syntax.Lexing;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

internal sealed partial class CPythonShape
{
    private string DescribeStatement(Statement statement)
    {
        var name = StatementFields(statement);
        Places(StartOf(statement), EndOf(statement));
        return name;
    }

    private string StatementFields(Statement statement)
    {
        switch (statement)
        {
            case FunctionDef function:
                Push(DumpField.OfName("name", function.Name.Name));
                Item("args", new CPythonArguments(function.Parameters));
                List("body", function.Body);
                List("decorator_list", function.Decorators);
                Optional("returns", function.Returns);
                TypeComment(function);
                TypeParameters(function.TypeParams);
                return function.IsAsync ? "AsyncFunctionDef" : "FunctionDef";
            case ClassDef definition:
                Push(DumpField.OfName("name", definition.Name.Name));
                List("bases", definition.Bases);
                List("keywords", definition.Keywords);
                List("body", definition.Body);
                List("decorator_list", definition.Decorators);
                TypeParameters(definition.TypeParams);
                return "ClassDef";
            case Return @return:
                Optional("value", @return.Value);
                return "Return";
            case Delete delete:
                List("targets", delete.Targets);
                return "Delete";
            case Assign assign:
                List("targets", assign.Targets);
                Item("value", assign.Value);
                TypeComment(assign);
                return "Assign";
            case TypeAlias alias:
                Item("name", alias.Name);
                TypeParameters(alias.TypeParams);
                Item("value", alias.Value);
                return "TypeAlias";
            case AugAssign assign:
                Item("target", assign.Target);
                Symbol("op", assign.Op + "()");
                Item("value", assign.Value);
                return "AugAssign";
            case AnnAssign assign:
                Item("target", assign.Target);
                Item("annotation", assign.Annotation);
                Optional("value", assign.Value);
                Push(DumpField.OfNumber("simple", assign.Simple ? 1 : 0));
                return "AnnAssign";
            default:
                return CompoundFields(statement);
        }
    }

    private string CompoundFields(Statement statement)
    {
        switch (statement)
        {
            case For loop:
                Item("target", loop.Target);
                Item("iter", loop.Iter);
                List("body", loop.Body);
                List("orelse", loop.OrElse);
                TypeComment(loop);
                return loop.IsAsync ? "AsyncFor" : "For";
            case While loop:
                Item("test", loop.Test);
                List("body", loop.Body);
                List("orelse", loop.OrElse);
                return "While";
            case If branch:
                Item("test", branch.Test);
                List("body", branch.Body);
                OrElse(branch, 0);
                return "If";
            case With with:
                List("items", with.Items);
                List("body", with.Body);
                TypeComment(with);
                return with.IsAsync ? "AsyncWith" : "With";
            case Match match:
                Item("subject", match.Subject);
                List("cases", match.Cases);
                return "Match";
            case Try @try:
                List("body", @try.Body);
                List("handlers", @try.Handlers);
                List("orelse", @try.OrElse);
                List("finalbody", @try.FinalBody);
                return @try.IsStar ? "TryStar" : "Try";
            default:
                return SimpleFields(statement);
        }
    }

    private string SimpleFields(Statement statement)
    {
        switch (statement)
        {
            case Raise raise:
                Optional("exc", raise.Exc);
                Optional("cause", raise.Cause);
                return "Raise";
            case Assert assert:
                Item("test", assert.Test);
                Optional("msg", assert.Msg);
                return "Assert";
            case Import import:
                List("names", import.Names);
                return "Import";
            case ImportFrom import:
                Name("module", import.Module);
                List("names", import.Names);
                Push(DumpField.OfNumber("level", import.Level));
                return "ImportFrom";
            case Global global:
                Names("names", global.Names);
                return "Global";
            case Nonlocal nonlocal:
                Names("names", nonlocal.Names);
                return "Nonlocal";
            case Expr expression:
                Item("value", expression.Value);
                return "Expr";
            case EscapeCommand command:
                Push(DumpField.OfText("value", tree.Source.Slice(command.Range).ToArray()));
                return "EscapeCommand";
            default:
                return statement.Kind.ToString();
        }
    }

    private string DescribeElif(CPythonElif item)
    {
        var clause = item.Statement.Clauses[item.Clause];
        Item("test", clause.Test!);
        List("body", clause.Body);
        OrElse(item.Statement, item.Clause + 1);
        Places(clause.Start, EndOf(item.Statement));
        return "If";
    }

    private void OrElse(If statement, int clause)
    {
        if (clause >= statement.Clauses.Count)
            return;
        if (statement.Clauses[clause].Test is null)
            List("orelse", statement.Clauses[clause].Body);
        else
            Items("orelse", [new CPythonElif(statement, clause)]);
    }

    private void TypeParameters(TypeParams? parameters)
    {
        if (parameters is not null)
            List("type_params", parameters.Params);
    }

    /// <summary>In CPython's tree a definition begins behind its decorators.</summary>
    private int StartOf(Statement statement)
    {
        var decorators = statement switch
        {
            FunctionDef function => function.Decorators,
            ClassDef definition => definition.Decorators,
            _ => NodeList<Decorator>.Empty,
        };
        if (decorators.Count == 0)
            return statement.Start;
        var tokens = tree.Tokens;
        var at = tree.TokenAt(decorators[^1].End);
        while (at < tokens.Length - 1 && tokens[at].Kind <= TokenKind.Newline)
            at++;
        return tokens[at].Start;
    }

    /// <summary>
    /// In CPython's tree a statement ends with its type comment, and a statement with a block, too, with what ends the
    /// block: a semicolon or the type comment of the last statement.
    /// </summary>
    private int EndOf(Node node)
    {
        var hasBlock = node.Kind is NodeKind.FunctionDef or NodeKind.ClassDef or NodeKind.For or NodeKind.While or NodeKind.If or NodeKind.With
            or NodeKind.Match or NodeKind.Try or NodeKind.ExceptHandler;
        if (!hasBlock && node.Kind != NodeKind.Assign)
            return node.End;
        var index = tree.TokenAt(node.End);
        ref readonly var next = ref tree.Tokens[index];
        return (hasBlock && next.Kind == TokenKind.Semicolon) || comments.IsOwned(index) ? next.End : node.End;
    }
}
