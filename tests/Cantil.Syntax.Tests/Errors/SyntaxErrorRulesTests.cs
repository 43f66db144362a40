using System.Text;
using Cantil.Syntax.Errors;

namespace Cantil.Syntax.Tests.Errors;

public sealed class SyntaxErrorRulesTests
{
    [Theory]
    [InlineData(SyntaxErrorKind.ReturnOutsideFunction, "F706")]
    [InlineData(SyntaxErrorKind.YieldInComprehension, "F704")]
    [InlineData(SyntaxErrorKind.AwaitOutsideAsyncFunction, "PLE1142")]
    [InlineData(SyntaxErrorKind.FutureBraces, "F407")]
    [InlineData(SyntaxErrorKind.AssignToDebug, "")]
    [InlineData(SyntaxErrorKind.ExpectedExpression, "")]
    public void Some_kinds_are_a_rules(SyntaxErrorKind kind, string code) => Encoding.ASCII.GetString(SyntaxErrorRules.CodeOf(kind)).ShouldBe(code);
}
