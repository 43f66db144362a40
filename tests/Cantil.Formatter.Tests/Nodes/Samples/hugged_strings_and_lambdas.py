foo(("""a
b"""))
foo(*"""a
b""")
foo(**"""a
b""")
foo(*("""a
b"""))
foo(("""a
b""".format()))
foo((("""a
b""")))
foo((f"""a
b"""))
foo(("""a
b""" % x))
foo(("""a
b""").format(a))
foo("""a
b""")
foo(x="""a
b""")
foo(x=("""a
b"""))
foo(("""a
b""" "c"))
foo(("""a
b"""),)
foo(("""a
b"""
))
foo(( # c
"""a
b"""
))
x[("""a
b""")]
foo("""a
b""" + c)
foo(("""a
b""" + c))
foo(*"""a
b""".split())
class A(("""a
b""")): pass
foo(
  ("""a
b"""))
foo(
  (
"""a
b"""))
foo((f"""a
{b}"""))
foo((b"""a
b"""))
foo(("""a
b""" # c
))
foo(("""a
b""") # c
)
foo( # c
("""a
b"""))
a.foo(("""a
b""")).bar().baz()
foo(**("""a
b"""))
foo(x, ("""a
b"""))
x = foo(("""a
b"""))
x = foo(("""a
b"""))(1).c
foo(("a"))
foo((rf"""a"""))
lambda v: ([1])
lambda v: ([])
lambda v: (a)
lambda v: (a, b)
lambda v: (a+b)
lambda v: (f(x))
lambda v: ({1:2})
lambda v: ([x for x in y])
lambda v: ((1))
x = lambda v: ([1])
foo(lambda v: ([1]))
foo(lambda v: ([1]), a)
foo(lambda v: (a.b))
foo(lambda v: ("a"))
foo(lambda v: (x[1]))
foo(lambda v: (x if y else z))
foo(lambda v: (yield))
foo(lambda v: (not x))
foo(lambda v: ("a" "b"))
foo(lambda v: (x for x in y))
foo(lambda v: (([1])))
foo(lambda: ([1]))
foo(lambda: ({}))
foo(lambda: (()))
foo(lambda: ("""a
b"""))
foo(lambda: (a := 1))
foo(lambda: (await x))
foo(lambda: (lambda: ([1])))
foo(lambda vvvvvvvvvvvvvvvvvvvv: ([aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccc]))
x = lambda vvvvvvvvvvvvvvvvvvvv: ([aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccc])
x = lambda vvvvvvvvvvvvvvvvvvvv: ([])
x = lambda vvvvvvvvvvvvvvvvvvvv: ({aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: bbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccc: 1})
x = lambda vvvvvvvvvvvvvvvvvvvv: ((aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccc))
x = lambda vvvvvvvvvvvvvvvvvvvv: ([aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbbbbb for ccccccccccccccc in xxx])
x = lambda vvvvvvvvvvvvvvvvvvvv: (([aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbbbbb for ccccccccccccccc in xxx]))
x = lambda vvvvvvvvvvvvvvvvvvvv: ({aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbbbbb for ccccccccccccccc in xxx})
lambda: (a := 1)
lambda: ((a := 1))
x = lambda: (a := 1)
x = lambda: (a := 1111111111111111111111111111111111 + bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb + ccccccccccccccccccccc)
x = lambda: ([1,])
foo((lambda: ([])))
foo(k=lambda: ([]))
{1: lambda: ([])}
def f(a=lambda: ([])): pass
@foo(lambda: ([]))
def f(): return lambda: ([])
assert lambda: ({})
lambda: ((yield))
foo(lambda: """x
y""")
foo(a, lambda: """x
y""")
lambda: """x
y"""
x = lambda: """x
y"""
a.b(x).c(y).d(lambda: """x
y""")
a.d(lambda: """x
y""")
(a)  # c
x = (
(a)  # c
.b(1).c(2).d(3)
)
x = (
a  # c
.b(1).c(2).d(3)
)
(
(a)  # c
.b(1).c(2).d(3)
)
(
(a)  # c
.b
)
(
(a  # c
)
.b(1).c(2).d(3)
)
(
(a() # c
)
.b(1).c(2).d(3)
)
(
(a()) # c
.b(1).c(2).d(3)
)
(
(a()) # c
# d
.b(1).c(2).d(3)
)
(
(a())
# d
.b(1).c(2).d(3)
)
x = (
a.b(1)  # c
.b(1).c(2).d(3)
)
x = (
a.b(1).b  # c
.c(2)  # c
.c(2).d(3)
# x
.c(2).d(3)
)
x = (
a  # c
.c(2)  # c
.c(2).d(3)
)
with (
# c
((f(a.  # d
b)))):
    pass
with (
# c
f(a.  # d
b)):
    pass
with (
# c
(f(a,  # d
b))):
    pass
with (
# c
((f(a,  # d
b)))):
    pass
with (
# c
((a))):
    pass
with (
# c
(((a)))):
    pass
