using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Mccabe;

/// <summary>Cyclomatic complexity (T. J. McCabe, A Complexity Measure, 1976), counted by statements.</summary>
internal static class Complexity
{
    /// <summary>How many ways statements add to the one that is there without them.</summary>
    public static int Of(NodeList<Statement> body)
    {
        var sum = 0;
        foreach (var statement in body)
            sum += Of(statement);
        return sum;
    }

    // By kind: patterns would ask one type after the other, and most statements are of none of them.
    private static int Of(Statement statement) => statement.Kind switch
    {
        NodeKind.FunctionDef => 1 + Of(((FunctionDef)statement).Body),
        NodeKind.ClassDef => Of(((ClassDef)statement).Body),
        NodeKind.With => Of(((With)statement).Body),
        NodeKind.For => OfLoop(((For)statement).Body, ((For)statement).OrElse),
        NodeKind.While => OfLoop(((While)statement).Body, ((While)statement).OrElse),
        NodeKind.If => OfIf((If)statement),
        NodeKind.Try => OfTry((Try)statement),
        NodeKind.Match => OfMatch((Match)statement),
        _ => 0,
    };

    private static int OfLoop(NodeList<Statement> body, NodeList<Statement> orElse) => 1 + Of(body) + Of(orElse);

    private static int OfIf(If branch)
    {
        var sum = 1 + Of(branch.Body);
        foreach (var clause in branch.Clauses)
            sum += (clause.Test is null ? 0 : 1) + Of(clause.Body);
        return sum;
    }

    private static int OfTry(Try attempt)
    {
        var sum = Of(attempt.Body) + (attempt.OrElse.Count > 0 ? 1 : 0) + Of(attempt.OrElse) + Of(attempt.FinalBody);
        foreach (var handler in attempt.Handlers)
            sum += 1 + Of(handler.Body);
        return sum;
    }

    /// <summary>A last case that takes anything is like an <c>else</c>.</summary>
    private static int OfMatch(Match match)
    {
        var sum = 0;
        foreach (var branch in match.Cases)
            sum += 1 + Of(branch.Body);
        return match.Cases.Count > 0 && match.Cases[^1] is { Guard: null } last && TakesAnything(last.Pattern) ? sum - 1 : sum;
    }

    private static bool TakesAnything(Pattern pattern) => pattern switch
    {
        MatchAs alias => alias.Pattern is null || TakesAnything(alias.Pattern),
        MatchOr choice => choice.Patterns.Count > 0 && TakesAnything(choice.Patterns[^1]),
        _ => false,
    };
}
