using Cantil.Syntax.Errors;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Validation;

/// <summary>Imports whose place matters: <c>*</c> and <c>__future__</c> (reference, section 7.11.1).</summary>
internal sealed partial class StatementWalk
{
    private bool _atHead;

    private void WalkModule(NodeList<Statement> body)
    {
        _atHead = true;
        for (var i = 0; i < body.Count; i++)
        {
            if (_atHead && !(i == 0 && IsDocstring(body[0])) && !IsFuture(body[i]))
                _atHead = false;
            Visit(body[i]);
        }
    }

    private static bool IsDocstring(Statement statement) => statement is Expr { Value: Constant { ConstantKind: ConstantKind.String } };

    private static bool IsFuture(Statement statement) => statement is ImportFrom { Level: 0 } import && import.Module.Name == WellKnown.DunderFuture;

    private void VisitImportFrom(ImportFrom import)
    {
        if (import.Level == 0 && import.Module.Name == WellKnown.DunderFuture)
            VisitFuture(import);
        if (_flow.Scope != ScopeKind.Module && import.Names.Count > 0 && import.Names[0].Name.Name == WellKnown.Star)
            errors.Report(SyntaxErrorKind.ImportStarInFunction, import.Range, import.Module.IsNone ? "." : _tree.Text(import.Module.Name));
    }

    private void VisitFuture(ImportFrom import)
    {
        if (_flow.Scope == ScopeKind.Module && _atHead)
        {
            foreach (var alias in import.Names)
                CheckFeature(alias);
        }
        else
            errors.Report(SyntaxErrorKind.FutureNotFirst, import.Range);
    }

    private void CheckFeature(Alias alias)
    {
        switch ((int)alias.Name.Name)
        {
            case WellKnown.Annotations:
                _expressions.AnnotationsAreDeferred = true;
                break;
            case WellKnown.NestedScopes or WellKnown.Generators or WellKnown.Division or WellKnown.AbsoluteImport or WellKnown.WithStatement
                or WellKnown.PrintFunction or WellKnown.UnicodeLiterals or WellKnown.BarryAsFLUFL or WellKnown.GeneratorStop:
                break;
            case WellKnown.Braces:
                errors.Report(SyntaxErrorKind.FutureBraces, alias.Range);
                break;
            default:
                errors.Report(SyntaxErrorKind.UnknownFuture, alias.Range, _tree.Text(alias.Name.Name));
                break;
        }
    }
}
