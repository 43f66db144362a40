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
with (
# c
(a)) as b:
    pass
with (
# c
((a))) as b:
    pass
with ( # c
((a))) as b:
    pass
with ( # c
((a))):
    pass
with ( # c
((a))), c:
    pass
with (
# c
((a.  # d
b))):
    pass
with (
    (
# c
a) as b):
    pass
with (
    ( # c
a) as b):
    pass
with (
    # d
    ( # c
a) as b):
    pass
with (
    # d
    a as b):
    pass
with (
    ( # c
a) as b # e
):
    pass
with ( # c
a + b) as c:
    pass
with ( # c
a.b()) as c:
    pass
with (
# c
a.b()
# d
) as c:
    pass
with (
# c
a.b()
# d
):
    pass
with (
# c
a.b() as c
# d
):
    pass
with (
# c
a.b() as c,
# d
):
    pass
with (
# c
a.b(), # e
# d
):
    pass
with (
# c
(a.b()),
):
    pass
with (
# c
(a.b()) + (c),
):
    pass
with (
a.b(), # e
):
    pass
with (
a.b() as c, # e
):
    pass
with (
a.b() as c # e
):
    pass
with (
a.b(),
# e
):
    pass
with (
a.b() as c,
# e
):
    pass
with (
# c
a.b() as c,
):
    pass
with (
# c
(a.b()) as c,
):
    pass
with (
# c
(a.b() + c) as c,
):
    pass
with (
# c
a + c
):
    pass
with (a,):
    pass
with (a as b,):
    pass
with ((a),):
    pass
with (a, b,):
    pass
with (a.b(),): pass
with (a or b,): pass
with (a or b,) as c: pass
with ((a or b) as c,): pass
with ((f(a.  # d
b))), c:
    pass
with ((f(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb))), cccccccccccccccc:
    pass
with (f(a,)), c:
    pass
with (f([a,])), c:
    pass
with ((f(a.  # d
b))) as x, c:
    pass
with (a.b.c), c:
    pass
with ([a,]), c:
    pass
with ((a,)), c:
    pass
with (x[a,:]), c:
    pass
with (x[a # c
]), c:
    pass
with (x.y(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)[bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb].c), c:
    pass
with (x.y(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa).cbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb), c:
    pass
with (not (a,)), c:
    pass
with (await f(a,)), c:
    pass
with (lambda: f(a,)), c:
    pass
with ("""x
y"""), c:
    pass
with (
# c
((f(a.  # d
b))), c):
    pass
