using Cantil.Foundation.Python;
using Cantil.Syntax.Errors;

namespace Cantil.Syntax.Tests.Errors;

public sealed class SyntaxErrorMessagesTests
{
    private static readonly string Unknown = new SyntaxError(SyntaxErrorKind.None, default).Message;

    public static TheoryData<SyntaxErrorKind> Kinds => [.. Enum.GetValues<SyntaxErrorKind>().Where(k => k != SyntaxErrorKind.None)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_sentence_with_and_without_a_detail(SyntaxErrorKind kind)
    {
        foreach (var detail in (string?[])[null, "", "x", "( ["])
        {
            var message = new SyntaxError(kind, default, detail).Message;
            message.ShouldNotBe(Unknown);
            message.ShouldNotEndWith(".");
            message.ShouldNotContain("``");
            message.ShouldNotContain("  ");
            (char.IsUpper(message[0]) || message[0] is '`' or '(').ShouldBeTrue(message);
        }
    }

    [Fact]
    public void No_two_kinds_say_the_same()
    {
        var messages = Enum.GetValues<SyntaxErrorKind>().Select(kind => new SyntaxError(kind, default, "x").Message).ToArray();
        messages.GroupBy(m => m).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Every_feature_has_a_version_and_a_sentence()
    {
        foreach (var feature in Enum.GetValues<SyntaxFeature>())
        {
            var use = new VersionedSyntax(feature, default);
            use.Since.ShouldBeInRange(PythonVersion.Oldest, PythonVersion.Newest);
            use.Message(new PythonVersion(3, 7)).ShouldContain(use.Since.ToString());
            use.Message(new PythonVersion(3, 7)).ShouldContain("3.7");
            use.Message(new PythonVersion(3, 7)).ShouldNotContain(feature.ToString(), Case.Sensitive);
        }
    }
}
