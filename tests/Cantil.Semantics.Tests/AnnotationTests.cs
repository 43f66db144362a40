using Cantil.Foundation.Python;
using Cantil.Syntax;

namespace Cantil.Semantics.Tests;

public sealed class AnnotationTests
{
    [Fact]
    public void Annotations_are_evaluated_where_they_stand() =>
        Dumped.Unresolved("x: A = 1\ndef f(a: A) -> A: pass\nclass A: pass").ShouldBe("A 1:4, A 2:10, A 2:16");

    [Theory]
    [InlineData("from __future__ import annotations\nx: A\ndef f(a: A) -> A: pass\nclass A: pass")]
    [InlineData("x: \"A\"\ndef f(a: \"A\") -> \"list['A']\": pass\nclass A: pass")]
    public void Annotations_that_nothing_evaluates_see_the_whole_module(string text) => Dumped.Unresolved(text).ShouldBe("");

    [Fact]
    public void Python_3_14_evaluates_no_annotation() =>
        Dumped.Unresolved("x: A = 1\nclass A: pass", new BindOptions { TargetVersion = new PythonVersion(3, 14) }).ShouldBe("");

    [Fact]
    public void A_stub_may_name_what_comes_later() =>
        Dumped.Unresolved("x: A\nclass B(A): ...\ny = C\nclass A: ...\nclass C: ...", kind: SourceKind.Stub).ShouldBe("C 3:5");

    [Fact]
    public void Names_in_strings_are_found_where_they_stand() =>
        Dumped.Of("import a\nx: 'list[ a.b | \"c\" ]' = 1").ShouldBe("""
            module
              list builtin used 2:5
              a import 1:8 used 2:11
              x assignment 2:1
            unresolved c 2:18
            """);

    [Theory]
    [InlineData("x: 'a' 'b'", "ab 1:4")]
    [InlineData("x: '\\x61b'", "ab 1:4")]
    [InlineData("x: r'ab'", "ab 1:6")]
    [InlineData("x: '''\n a |\n b'''", "a 2:2, b 3:2")]
    [InlineData("x: ('a'  # 'comment'\n    u'b')", "ab 1:5")]
    [InlineData("x: '''a\"b''' 'c'", "")]
    [InlineData("x: '\\N{DIGIT ONE}'", "")]
    [InlineData("x: '\\N{LATIN SMALL LETTER A}b'", "ab 1:4")]
    [InlineData("x: '\\ud800'", "")]
    [InlineData("x: '\\'ab\\''", "ab 1:4")]
    [InlineData("x: '''ab''' 'c'", "abc 1:4")]
    [InlineData("x: r'a' \"b\" '''c\\x64'''", "abcd 1:4")]
    public void Names_in_strings_with_escapes_or_of_several_literals_stand_at_the_string(string text, string expected) =>
        Dumped.Unresolved(text).ShouldBe(expected);

    [Theory]
    [InlineData("x: 'a['", 4)]
    [InlineData("x: ' a'", 4)]
    [InlineData("x: ''", 4)]
    [InlineData("x: 'yield a'", 4)]
    [InlineData("x: 'a\\nb'", 4)]
    [InlineData("x: 'list[\"a[\"]'", 10)]
    public void A_string_that_is_no_expression_is_reported(string text, int column)
    {
        var model = Dumped.Model(text);
        model.BrokenAnnotations.Length.ShouldBe(1);
        (model.BrokenAnnotations[0].Range.Start + 1).ShouldBe(column);
    }

    [Fact]
    public void Nothing_is_reported_where_types_are_not_checked() =>
        Dumped.Model("from typing import no_type_check\n@no_type_check\ndef f(a: 'b['): pass").BrokenAnnotations.Length.ShouldBe(0);

    [Theory]
    [InlineData("t.cast('A', 'B')", "A")]
    [InlineData("t.cast(typ='A', val='B')", "A")]
    [InlineData("t.Optional['A']", "A")]
    [InlineData("t.Literal['A', t.Optional['B']]", "")]
    [InlineData("t.Annotated['A', 'B']", "A")]
    [InlineData("t.NewType('A', 'B')", "B")]
    [InlineData("t.TypeVar('A', 'B', bound='C', covariant='D')", "B C")]
    [InlineData("t.NamedTuple('A', [('B', 'C')], D='E')", "C E")]
    [InlineData("t.TypedDict('A', {'B': 'C'}, total='D')", "C")]
    [InlineData("t.TypedDict('A', b='B')", "B")]
    [InlineData("t.TypeAliasType('A', 'B', type_params=('C',))", "B C")]
    [InlineData("m.Arg('A', 'B')", "A")]
    [InlineData("list['A'], dict['B', 'C'], set(), print['D']", "A B C")]
    [InlineData("c.abc.Mapping['A'], c.OrderedDict['B'], c.abc.Sized['C']", "A B")]
    [InlineData("{}[t.Optional['A']]", "A")]
    [InlineData("t.Optional[f('A')]", "")]
    [InlineData("t.Optional[f'{\"A\"}B']", "A")]
    public void Typing_forms_say_which_strings_are_types(string expression, string names)
    {
        var unresolved = Dumped.Unresolved("import typing as t, mypy_extensions as m, collections.abc as x\nimport collections as c\nf = 1\n" + expression);
        string.Join(' ', unresolved.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(u => u[..u.IndexOf(' ', StringComparison.Ordinal)])).ShouldBe(names);
    }

    [Fact]
    public void A_key_that_is_assigned_is_no_type() =>
        Dumped.Unresolved("from typing import Optional\nx = {}\nx[Optional['A']] = 1").ShouldBe("");

    [Fact]
    public void A_shadowed_form_is_none() =>
        Dumped.Unresolved("class list: pass\nlist['A']").ShouldBe("");

    [Fact]
    public void Settings_add_modules_and_classes()
    {
        var options = new BindOptions { TypingModules = ["my.typing"], ExtendGenerics = ["q.Box"] };
        Dumped.Unresolved("from my.typing import cast\nimport q\ncast('A', 1), q.Box['B'], q.Bag['C']", options).ShouldBe("A 3:7, B 3:22");
    }
}
