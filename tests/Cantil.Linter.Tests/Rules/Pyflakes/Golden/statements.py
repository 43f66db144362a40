f"abc"
f"abc{x}"
f"{{}}"
f"{{x}}" f"{y}"
f"a" "b"
"a" f"b"
f"a" f"b"
"a" f"b" f"c"
"a" f"b" f"c" F'd' "e"
("a"
 f"b"
 f"c")
f""
rf"abc"
fr"abc"
Rf"abc{1}" f"x"
f"{x:abc}"
f"{x:{y}}"
f"{x!r}" f""
f"""abc
def"""
t"abc"
t"{x}"
x = f"a" if 1 else f"b"
f"{f'a'}"
f"{f'{x}'}"
f"{x:{f'a'}}"
f"{'a' f'b'}"
if (1,): pass
elif (1, 2): pass
while (1,): pass
if (): pass
if (1, *x): pass
assert (1,)
assert ()
assert (1,), "x"
assert (x for x in y)
assert ((1, 2))
x is 1
x is "a"
x is b"a"
x is f"a"
x is ()
x is (1, 2)
x is (1, x)
x is (x, y)
x is []
x is {}
x is {1}
x is [1]
x is {1: 2}
x is [x for x in y]
x is {x for x in y}
x is {x: x for x in y}
x is (x for x in y)
x is None
x is True
x is ...
x is -1
x is +1
x is not 1
x is not -1.0
x is ~1
x is 1j
x is 1 + 2
x is 1 is 2
1 is x
x is x
"a" is x
x == 1 is 2
x is 1 == 2
x is 1 is not 2
x < 1 is x
x is ("a" "b")
x is ("a"
      "b")
x is not     1
x is (not 1)
x is not (1)
(x) is (1)
x is t"a"
x is __debug__
x is None is 1
None is 1
True is False
x is 1 in y
x in y is 1
x is y is 1
x is 1 is y
x is (not"a")
x is (1)is(2)
x is\
 1
x is (1,)
() is x
(1, ()) is x
x is (1, ("a", None))
x is (1, -1)
x is (None,)
x is ((),)
x is (..., True)
x is (1, [])
print >> x
print >> sys.stderr
print >> sys.stderr, "a"
print >> sys.stderr, "a" % b
print>>sys.stderr
print << x
x = print >> y
(print) >> y
print(1) >> y
print >> x >> y
print.x >> y
def f():
    print = 1
    print >> x
a, *b = x
*a, *b = x
(a, *b, *c) = x
[a, *b, *c] = x
a, (*b, *c) = x
*a, b, *c = d, *e = x
for a, *b, *c in x: pass
for *a, *b in x: pass
with x as (a, *b, *c): pass
[a for a, *b, *c in x]
del a, b
raise NotImplemented
raise NotImplemented()
raise NotImplemented("a")
raise NotImplemented("a") from x
raise NotImplemented from NotImplemented
raise x.NotImplemented
