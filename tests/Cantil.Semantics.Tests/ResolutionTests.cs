using Cantil.Foundation.Python;
using Cantil.Foundation.Text;
using Cantil.Semantics.Typing;
using Cantil.Syntax;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Semantics.Tests;

public sealed class ResolutionTests
{
    [Theory]
    [InlineData("import numpy as np", "np.array", "numpy.array")]
    [InlineData("import numpy as np\n", "np.linalg.norm", "numpy.linalg.norm")]
    [InlineData("import os.path", "os.path.join", "os.path.join")]
    [InlineData("import os.path as p", "p.join", "os.path.join")]
    [InlineData("from os.path import join as j", "j", "os.path.join")]
    [InlineData("from . import a", "a.b", ".a.b")]
    [InlineData("from ..m import a", "a", "..m.a")]
    [InlineData("", "len", "builtins.len")]
    [InlineData("", "str.join", "builtins.str.join")]
    [InlineData("def f(): pass", "f", null)]
    [InlineData("import a\na = 1", "a.b", null)]
    [InlineData("", "nothing.at_all", null)]
    [InlineData("import a", "a().b", null)]
    public void Qualified_names_go_through_imports(string imports, string expression, string? expected)
    {
        var model = Dumped.Model($"{imports}\n{expression}\n");
        Span<NameId> segments = stackalloc NameId[8];
        var found = model.TryResolve(Last(model), segments, out var count);
        (found ? string.Join('.', segments[..count].ToArray().Select(s => model.Text(s))) : null)
            .ShouldBe(expected?.StartsWith("..", StringComparison.Ordinal) == true ? ".." + expected[2..] : expected);
    }

    [Theory]
    [InlineData("a.b", false, "def f(): pass", "f", "a.b.f")]
    [InlineData("a.b", false, "class C: pass", "C.m", "a.b.C.m")]
    [InlineData("a.b", false, "f = 1", "f", null)]
    [InlineData("a.b", false, "class C:\n    def f(self): pass\n    f", null, null)]
    [InlineData("a.b", false, "from . import f", "f", "a.f")]
    [InlineData("a.b", false, "from .c import f", "f", "a.c.f")]
    [InlineData("a.b", true, "from . import f", "f", "a.b.f")]
    [InlineData("a.b", true, "from .. import f", "f", "a.f")]
    [InlineData("a", false, "from . import f", "f", ".f")]
    [InlineData("a.b", false, "from ... import f", "f", "...f")]
    [InlineData("", false, "def f(): pass", "f", null)]
    public void A_module_that_knows_its_name_knows_the_names_of_what_it_defines(
        string module, bool isPackage, string text, string? expression, string? expected)
    {
        var tree = Parser.Parse(SourceText.From($"{text}\n{expression}\n"), SourceKind.Python);
        var model = Binder.Bind(tree, new BindOptions { IsPackage = isPackage }, moduleName: () => module);
        Span<NameId> segments = stackalloc NameId[8];
        var last = expression is null ? ((Expr)((ClassDef)tree.Root.Body[0]).Body[^1]).Value : Last(model);
        var found = model.TryResolve(last, segments, out var count);
        var dots = 0;
        while (dots < count && segments[dots].IsNone)
            dots++;
        (found ? new string('.', dots) + string.Join('.', segments[dots..count].ToArray().Select(s => model.Text(s))) : null).ShouldBe(expected);
    }

    [Fact]
    public void The_name_of_the_module_is_asked_for_once_and_only_where_it_matters()
    {
        var asked = 0;
        var tree = Parser.Parse(SourceText.From("import os\ndef f(): pass\nos.getcwd()\nf\n"), SourceKind.Python);
        var model = Binder.Bind(tree, moduleName: () => $"m{++asked}");
        var segments = new NameId[8];
        model.TryResolve(((Call)((Expr)tree.Root.Body[2]).Value).Func, segments, out _).ShouldBeTrue();
        asked.ShouldBe(0);
        for (var i = 0; i < 3; i++)
            model.TryResolve(Last(model), segments, out _).ShouldBeTrue();
        asked.ShouldBe(1);
        model.Text(model.ModuleName).ShouldBe("m1");
    }

    [Fact]
    public void More_segments_than_there_is_room_for_are_no_answer()
    {
        var model = Dumped.Model("import a\na.b.c.d");
        model.TryResolve(Last(model), stackalloc NameId[3], out _).ShouldBeFalse();
        model.TryResolve(Last(model), stackalloc NameId[4], out var count).ShouldBeTrue();
        count.ShouldBe(4);
    }

    [Theory]
    [InlineData("import typing", "typing.overload", TypingForm.Overload)]
    [InlineData("from typing_extensions import overload as o", "o", TypingForm.Overload)]
    [InlineData("from typing import TYPE_CHECKING", "TYPE_CHECKING", TypingForm.TypeChecking)]
    [InlineData("from typing import TypeAlias", "TypeAlias", TypingForm.TypeAlias)]
    [InlineData("import collections.abc", "collections.abc.Callable", TypingForm.Generic)]
    [InlineData("from collections import abc", "abc.Callable", TypingForm.Generic)]
    [InlineData("import collections.abc as cc", "cc.Callable", TypingForm.Generic)]
    [InlineData("from re import Pattern", "Pattern", TypingForm.Generic)]
    [InlineData("from other import cast", "cast", TypingForm.None)]
    [InlineData("from .typing import cast", "cast", TypingForm.None)]
    public void Forms_of_typing_are_known_by_any_way_to_import_them(string imports, string expression, TypingForm expected)
    {
        var model = Dumped.Model($"{imports}\n{expression}\n");
        model.FormOf(Last(model)).ShouldBe(expected);
    }

    [Fact]
    public void Members_of_typing_are_told_by_module_and_name()
    {
        var model = Dumped.Model("import functools as f\nf.singledispatch\n");
        model.IsFrom(Last(model), WellKnown.Functools, WellKnown.Singledispatch).ShouldBeTrue();
        model.IsFrom(Last(model), WellKnown.Typing, WellKnown.Singledispatch).ShouldBeFalse();
        var typing = Dumped.Model("from my.t import overload\noverload", new BindOptions { TypingModules = ["my.t"] });
        typing.IsTyping(Last(typing), WellKnown.Overload).ShouldBeTrue();
        typing.IsTyping(Last(typing), WellKnown.Cast).ShouldBeFalse();
    }

    [Fact]
    public void A_builtin_is_one_until_the_module_binds_its_name()
    {
        var plain = Dumped.Model("len");
        plain.IsBuiltin((Name)Last(plain), WellKnown.Len).ShouldBeTrue();
        var bound = Dumped.Model("len = 1\nlen");
        bound.IsBuiltin((Name)Last(bound), WellKnown.Len).ShouldBeFalse();
    }

    [Theory]
    [InlineData("aiter", 9, false)]
    [InlineData("aiter", 10, true)]
    [InlineData("ExceptionGroup", 10, false)]
    [InlineData("ExceptionGroup", 11, true)]
    [InlineData("PythonFinalizationError", 12, false)]
    [InlineData("PythonFinalizationError", 13, true)]
    [InlineData("__annotate__", 13, false)]
    [InlineData("__annotate__", 14, true)]
    [InlineData("__file__", 8, true)]
    [InlineData("get_ipython", 13, false)]
    public void Builtins_come_with_versions(string name, int minor, bool isBuiltin) =>
        Dumped.Unresolved(name, new BindOptions { TargetVersion = new PythonVersion(3, minor) }).ShouldBe(isBuiltin ? "" : name + " 1:1");

    [Fact]
    public void Notebooks_and_settings_have_builtins_of_their_own()
    {
        Dumped.Unresolved("get_ipython(), display", kind: SourceKind.Notebook).ShouldBe("");
        Dumped.Unresolved("_, other", new BindOptions { Builtins = ["_"] }).ShouldBe("other 1:4");
    }

    [Fact]
    public void Every_node_knows_its_parent()
    {
        var model = Dumped.Model("""
            @d(1)
            class A[T: int = str](B, metaclass=M):
                x: "list[int]" = [i for i in y if i]
                async def f(self, /, a: int = 1, *b, c=2, **d) -> None:
                    try: await (yield x)
                    except (E, F) as e: raise e from None
                    else: lambda q: q
                    finally: del self.x[1:2:3]
                    with a as b, c: global g
                    match x:
                        case {"k": [1, *_], **r} | A(b=None) as z if z: pass
                    for i in f"{x!r:>{y}}" "z": assert x, y
                    while (a := 1) < 2 and not b: {**x, 1: -2}, {*z}
                    if a: return b.c
                    elif d: import os.path as p
                    else: from . import q
                    a += b if c else d
            type X[*Ts, **P] = int
            """);
        foreach (var node in model.Tree.Nodes)
            (model.Parent(node) is null).ShouldBe(node is Module, node.Kind.ToString());
        foreach (var node in model.AnnotationNodes)
            model.Parent(node).ShouldNotBeNull();
    }

    /// <summary>The expression of the last statement.</summary>
    private static Expression Last(SemanticModel model) => ((Expr)model.Tree.Root.Body[^1]).Value;
}
