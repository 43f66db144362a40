namespace Cantil.Semantics.Tests;

public sealed class BinderTests
{
    [Fact]
    public void A_function_has_a_scope_and_is_visited_when_the_module_is_done() =>
        Dumped.Of("""
            def f(a, *b, c=d):
                return a, g
            g = d = 1
            """).ShouldBe("""
            module
              f function 1:5
              g assignment 3:1 used 2:15
              d assignment 3:5
              function f
                a parameter 1:7 used 2:12
                b parameter 1:11
                c parameter 1:14
            unresolved d 1:16
            """);

    [Fact]
    public void Names_of_a_class_are_not_seen_from_its_methods() =>
        Dumped.Of("""
            class A:
                x = 1
                def f(self, a=x): return x
                y = [x for z in x]
            """).ShouldBe("""
            module
              A class 1:7
              class A
                x assignment 2:5 used 3:19 4:21
                f function 3:9
                y assignment 4:5
                function f
                  self parameter 3:11
                  a parameter 3:17
                comprehension
                  z comprehension-variable 4:16
            unresolved x 4:10
            unresolved x 3:30
            """);

    [Fact]
    public void What_refers_to_a_binding_goes_over_to_the_one_that_replaces_it() =>
        Dumped.Of("""
            import os
            os
            os = 1
            """).ShouldBe("""
            module
              os import 1:8 [superseded] used 2:1
              os assignment 3:1 replaces 1:8 used 2:1
            """);

    [Fact]
    public void Imports_bind_what_they_name_or_the_package() =>
        Dumped.Of("""
            import a.b
            import a.c as d, e as e
            from ..m import f as g, _h
            from __future__ import annotations
            from n import *
            o
            """).ShouldBe("""
            module import *
              a submodule-import 1:8
              d import 2:15 [alias]
              e import 2:23 [alias, explicit-export]
              g from-import 3:22 [alias]
              _h from-import 3:25
              annotations future-import 4:24
            unresolved o 6:1 star
            """);

    [Fact]
    public void A_submodule_is_used_through_an_alias_of_its_package() =>
        Dumped.Of("""
            import pa as p
            import pa.csv
            p.csv
            """).ShouldBe("""
            module
              p import 1:14 [alias] used 3:1
              pa submodule-import 2:8 used 3:1
            """);

    [Fact]
    public void Global_and_nonlocal_lead_to_the_outer_binding() =>
        Dumped.Of("""
            def f():
                global a
                a = 1
                b = 2
                def g():
                    nonlocal b
                    b
            a
            """).ShouldBe("""
            module
              a assignment 2:12 used 8:1
              f function 1:5
              function f
                a global 2:12 [global, superseded] of 2:12
                a assignment 3:5 [global] replaces 2:12
                b assignment 4:5 [rebound] used 6:18 7:9
                g function 5:9
                function g
                  b nonlocal 6:18 [nonlocal] of 4:5 used 7:9
            """);

    [Fact]
    public void The_name_of_an_exception_ends_with_its_handler() =>
        Dumped.Of("""
            e = 1
            try: pass
            except OSError as e: e
            e
            """).ShouldBe("""
            module
              OSError builtin used 3:8
              e assignment 1:1 [superseded] used 4:1
              e exception 3:19 [superseded, in-handler] replaces 1:1 used 3:22
              e unbound-exception 3:19 [in-handler] replaces 3:19 of 1:1 used 3:22 4:1
            """);

    [Fact]
    public void A_deletion_unbinds_unless_it_may_not_be_reached()
    {
        Dumped.Unresolved("a = 1\ndel a\na").ShouldBe("a 3:1");
        Dumped.Unresolved("a = 1\nif a: del a\na").ShouldBe("");
        Dumped.Unresolved("del a").ShouldBe("a 1:5");
        Dumped.Unresolved("def f(x):\n  try: pass\n  except OSError: del x\n  return x").ShouldBe("");
    }

    [Fact]
    public void An_assignment_expression_binds_outside_the_comprehension() =>
        Dumped.Of("[b := a for a in []]\nb").ShouldBe("""
            module
              b named-expression 1:2 used 2:1
              comprehension
                a comprehension-variable 1:13 used 1:7
            """);

    [Fact]
    public void Patterns_bind_their_captures() =>
        Dumped.Of("""
            match 1:
                case [a, *b] | {"k": c, **d} | C(e=f) as g if a: g
                case M.x: pass
            """).ShouldBe("""
            module
              g assignment 2:46 [conditional] used 2:54
              a assignment 2:11 [conditional] used 2:51
              b assignment 2:15 [conditional]
              d assignment 2:31 [conditional]
              c assignment 2:26 [conditional]
              f assignment 2:40 [conditional]
            unresolved C 2:36
            unresolved M 3:10
            """);

    [Fact]
    public void Type_parameters_have_a_scope_around_the_definition() =>
        Dumped.Of("""
            def f[T: A](a: T) -> T: return T
            class A[*Ts](B[*Ts]): pass
            type C[**P] = D
            D = B = 1
            T
            """).ShouldBe("""
            module
              f function 1:5
              A class 2:7 used 1:10
              C assignment 3:6
              D assignment 4:1 used 3:15
              B assignment 4:5
              annotation f
                T type-parameter 1:7 used 1:16 1:22 1:32
                function f
                  a parameter 1:13
              annotation A
                Ts type-parameter 2:10 used 2:17
                class A
              annotation C
                P type-parameter 3:10
            unresolved B 2:14
            unresolved T 5:1
            """);

    [Fact]
    public void A_name_that_only_has_an_annotation_has_no_value()
    {
        Dumped.Unresolved("a: int\na").ShouldBe("a 2:1");
        Dumped.Unresolved("a = 1\na: int\na").ShouldBe("");
        Dumped.Unresolved("a = 1\ndef f():\n  a: int\n  a").ShouldBe("a 4:3");
        Dumped.Unresolved("def f():\n  a: int\n  def g():\n    nonlocal a\n    a = 1\n  return a").ShouldBe("");
    }

    [Fact]
    public void A_local_name_that_is_read_before_it_is_bound_is_marked() =>
        Dumped.Of("""
            a = 1
            def f():
                print(a)
                a = 2
            """).ShouldBe("""
            module
              print builtin used 3:5
              a assignment 1:1 used 3:11
              f function 2:5
              function f
                a assignment 4:5 hides 1:1 early 3:11
            """);

    [Fact]
    public void Handled_exceptions_are_known() =>
        Dumped.Unresolved("try:\n  a\n  def f(): b\nexcept (ValueError, NameError): c").ShouldBe("a 2:3 handled NameError, c 4:33, b 3:12");

    [Fact]
    public void Class_cells_and_class_names_are_there_in_their_places()
    {
        Dumped.Unresolved("class A:\n  __module__, __qualname__\n  def f(self): return __class__").ShouldBe("");
        Dumped.Unresolved("def f(): __class__, __module__").ShouldBe("__class__ 1:10, __module__ 1:21");
    }

    [Fact]
    public void Exports_are_read_and_used() =>
        Dumped.Of("""
            import a, b
            __all__ = ["a", "c"] + list(("b",))
            __all__ += ["\x61"] + m.__all__
            """).ShouldBe("""
            module
              list builtin used 2:24
              a import 1:8 used 2:12 3:13
              b import 1:11 used 2:30
              __all__ export 2:1 [superseded] used 3:1
              __all__ export 3:1 [augmented] replaces 2:1 used 3:1
            unresolved m 3:23
            export "b" bound
            export "a" bound
            export "c" not bound
            export "\x61" bound
            """);

    [Fact]
    public void Calls_of_locals_are_noted() =>
        Dumped.Of("def f():\n  a = 1\n  locals()").Split('\n')[3].ShouldBe("  function f locals()");

    [Fact]
    public void Branches_tell_alternatives_apart()
    {
        var model = Dumped.Model("if a:\n  import b\nelse:\n  import b\ntry: import c\nexcept E: import c\nelse: import c\n");
        var imports = Enumerable.Range(1, model.Bindings.Length - 1).Where(i => model.Bindings[i].IsImport).ToArray();
        model.InSameBranch(imports[0], imports[1]).ShouldBeFalse();
        model.InSameBranch(imports[2], imports[3]).ShouldBeFalse();
        model.InSameBranch(imports[2], imports[4]).ShouldBeTrue();
    }
}
