using Cantil.Foundation.Text;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Validation;

namespace Cantil.Syntax.Tests.Validation;

public sealed class CompileCasesTests
{
    [Fact]
    public void Refuses_exactly_what_CPython_refuses()
    {
        var validator = new SyntaxValidator();
        var buffers = new ParseBuffers();
        var count = 0;
        foreach (var program in CompileCase.ReadAll())
        {
            var tree = Parser.Parse(SourceText.From(program.Source), SourceKind.Python, buffers);
            tree.Errors.ShouldBeEmpty(program.Source);
            validator.Validate(tree);
            var found = validator.Errors.Select(e => (e.Kind, Place: tree.Source.Lines.Position(e.Range.Start)));
            string.Join(' ', found.Select(e => $"{e.Kind}@{e.Place.Row}:{e.Place.Column}")).ShouldBe(program.Kinds, program.Source);
            (validator.Errors.Count > 0).ShouldBe(program.ErrorLine is not null, program.Source);
            count++;
        }
        count.ShouldBeGreaterThan(700);
    }

    [Fact]
    public void The_same_validator_gives_the_same_answer_again()
    {
        var validator = new SyntaxValidator();
        foreach (var program in CompileCase.ReadAll().Take(300))
        {
            var tree = Parser.Parse(SourceText.From(program.Source));
            validator.Validate(tree, withWarnings: true);
            var first = validator.Errors.ToArray();
            validator.Validate(tree);
            validator.Errors.ShouldBe(first);
            var other = new SyntaxValidator();
            other.Validate(tree);
            other.Errors.ShouldBe(first);
        }
    }
}
