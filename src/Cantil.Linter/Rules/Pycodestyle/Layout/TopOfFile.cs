using Cantil.Linter.Engine;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pycodestyle.Layout;

/// <summary>What may stand before the imports of a module.</summary>
internal static class TopOfFile
{
    /// <summary>Whether an expression's qualified name is a dotted one.</summary>
    public static bool Is(LintContext context, ReadOnlySpan<NameId> segments, ReadOnlySpan<byte> dotted)
    {
        foreach (var segment in segments)
        {
            var name = context.Names.GetUtf8(segment);
            if (!dotted.StartsWith(name))
                return false;
            dotted = dotted[name.Length..];
            if (!dotted.IsEmpty && dotted[0] != '.')
                return false;
            dotted = dotted.IsEmpty ? dotted : dotted[1..];
        }
        return dotted.IsEmpty;
    }

    public static bool IsDocstring(Statement statement) => statement is Expr { Value: Constant { ConstantKind: ConstantKind.String } };

    /// <summary>Statements behind which an import is still at the top.</summary>
    public static bool MayPrecedeImports(Statement statement, LintContext context) => statement switch
    {
        If or Try or With or Match or EscapeCommand => true,
        Expr { Value: Call call } => IsPreparation(call.Func, context),
        Assign assign => assign.Targets is [Name name] ? IsDunder(name, context) || IsEnvironment(name, context) : AnyIsEnvironment(assign.Targets, context),
        AnnAssign assign => (assign.Target is Name name && IsDunder(name, context)) || IsEnvironment(assign.Target, context),
        AugAssign assign => IsEnvironment(assign.Target, context) || Means(assign.Target, "sys.path"u8, context),
        Delete delete => AnyIsEnvironment(delete.Targets, context),
        _ => false,
    };

    /// <summary>Behind docstring, imports from <c>__future__</c> and the comments that begin the file.</summary>
    public static int PlaceOfImports(LintContext context)
    {
        var lines = context.Source.Lines;
        var place = 0;
        foreach (var statement in context.Tree.Root.Body)
        {
            if (!(place == 0 && IsDocstring(statement)) && !(statement is ImportFrom from && context.Names.GetUtf8(from.Module.Name).SequenceEqual("__future__"u8)))
            {
                // A comment right above the first statement belongs to it or to the file; either way it stays above.
                return statement.Start > 0 && context.Tree.Tokens[0].Kind == Syntax.Lexing.TokenKind.Comment && place == 0 ? context.LineStart(statement.Start) : place;
            }
            place = lines.EndWithBreak(lines.LineOf(statement.End));
        }
        return place;
    }

    private static bool IsDunder(Name name, LintContext context)
    {
        var text = context.Names.GetUtf8(name.Id);
        return text.StartsWith("__"u8) && text.EndsWith("__"u8);
    }

    private static bool AnyIsEnvironment(NodeList<Expression> targets, LintContext context)
    {
        foreach (var target in targets)
            if (IsEnvironment(target, context))
                return true;
        return false;
    }

    /// <summary><c>os.environ</c> or an item of it.</summary>
    private static bool IsEnvironment(Expression target, LintContext context) =>
        Means(target is Subscript subscript ? subscript.Value : target, "os.environ"u8, context);

    /// <summary>Calls that change where modules are found, or how they behave.</summary>
    private static bool IsPreparation(Expression func, LintContext context)
    {
        if (func is not (Attribute or Name))
            return false;
        Span<NameId> segments = stackalloc NameId[4];
        if (!context.Model.TryResolve(func, segments, out var count) || count < 2)
            return false;
        segments = segments[..count];
        if (count == 2)
            return Is(context, segments, "site.addsitedir"u8) || Is(context, segments, "os.putenv"u8) || Is(context, segments, "os.unsetenv"u8)
                || Is(context, segments, "matplotlib.use"u8) || Is(context, segments, "pytest.importorskip"u8);
        if (count != 3)
            return false;
        var method = context.Names.GetUtf8(segments[2]);
        return Is(context, segments[..2], "sys.path"u8) ? IsListMethod(method) : Is(context, segments[..2], "os.environ"u8) && IsDictMethod(method);
    }

    private static bool IsListMethod(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("append"u8) || name.SequenceEqual("insert"u8) || name.SequenceEqual("extend"u8) || name.SequenceEqual("remove"u8)
        || name.SequenceEqual("pop"u8) || name.SequenceEqual("clear"u8) || name.SequenceEqual("reverse"u8) || name.SequenceEqual("sort"u8);

    private static bool IsDictMethod(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("update"u8) || name.SequenceEqual("pop"u8) || name.SequenceEqual("clear"u8) || name.SequenceEqual("setdefault"u8)
        || name.SequenceEqual("popitem"u8);

    private static bool Means(Expression node, ReadOnlySpan<byte> dotted, LintContext context)
    {
        if (node is not (Attribute or Name))
            return false;
        Span<NameId> segments = stackalloc NameId[4];
        return context.Model.TryResolve(node, segments, out var count) && Is(context, segments[..count], dotted);
    }
}
