x = "a" "b" % y
x = "a" "b" + y + "c" "d"
f("a" "b" % y)
f(y == "a" "b")
f(y and "a" "b" and "cccccccccccccccccccccccccccccccccccccccccccccccccc" "ddddddddddddddddddddddddddddddddddddddd")
f(yyyyyyyyyyyyyyyyyyyyyyyyyyyyy == "cccccccccccccccccccccccccccccccccccccccccccccccccc" "ddddddddddddddddddddddddddddddddddddddd")
f(y * 3 + "cccccccccccccccccccccccccccccccccccccccccccccccccc" "ddddddddddddddddddddddddddddddddddddddd" * 2 == 1)
f("cccccccccccccccccccccccccccccccccccccccccccccccccc" "ddddddddddddddddddddddddddddddddddddddd" * (2 + 1) == 1)
f(("cccccccccccccccccccccccccccccccccccccccccccccccccc" "ddddddddddddddddddddddddddddddddddddddd") % 2)
class A:
    """x"""
    # comment
    def f(self): pass
class A:
    """x"""
    # comment

    y = 1
class A:

    # comment

    y = 1
class A:
    # comment
    y = 1
class A:
    x = 1

    # comment
    # c2
    def f(): ...  # noqa

    def g(): ...  # noqa
    # foo
class B: ...  # type: ignore
x = 2 ** (a) + 2 ** (a.b) + (a) ** 2 + 2 ** -a
x: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbb = cccccccccccccccccccccccccc(ddddddddddddd, eeeeeeeeee)
x: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = cccccccccccccccccccccccccc(ddddddddddddd, eeeeeeeeeeeeeeeeeeeeeeeee)
x: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbbbbb = cccccccccccccccccccccccccc(ddddddddddddd, eeeee)
aaaa = (aaaaaaaaaaaaaaaaaaaaaaaaaa
   # c
   + b # d
   and
   # c3
   c)
with aaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbbbbbbbbb, match="cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc") as f: pass
with aaaaaaaaaaaaaaaaaaaaaaaaa if bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb else aaaaaaa(cccccccccccccc, ddddd) as f: pass
with aaaaaaaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.aaaaaaa(cccccccccccccc, ddddddddddddddd) as f: pass
with (aaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbaaaaaaa(cccccccccccccc, ddddddddddddddd)) as f: pass
x = {"a": (lambda: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccc)), "b": 1}
x = {"a": (lambda: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccc).c), "b": 1}
x = [f for function, suggestion in KNOWN_SIDE_EFFECTS_ONLY_FUNCTIONSsssssssssssssssssssssssssssssss.items()]
assert importableeeeeeeeeeeeeeeeee(_foo, source=True).startswith("import dill\nclass Foo(object):\n  def bar(self, x):\n   ")
self.constraint_target = self.inferred_target_elements = self.inferred_target_whereclause = xxxxxxxxxxxxxxxxxxxxxxxx = None
x = "a" "b"  # c
y = ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")  # yes
y = ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")  # yes ddddddddddddddddd
def f(x, #c
      y):
    pass
def f(x #c
      ):
    pass
