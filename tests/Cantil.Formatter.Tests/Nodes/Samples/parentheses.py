assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "sssssssssssssssssssssssssssssssssssssssssssss".format(a, bbbbbbbbbb, ccccccc)
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, [ddddddddddddddddddddddddddddddddd, eeeeeeeeeeeeeeeeeeeeee, a, bbbbbbbbbb, ccccccc]
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa + [ddddddddddddddddddddddddddddddddd, eeeeeeeeeeeeeeeeeeeeee, a, bbbbbbbbbb, ccccccc]
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa + dddddddddddddddddddddddddddddddddeeeeeeeeeeeeeeeeeeeeeeeeeee, "bbbbbbbbbb" if 0 else 1
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, b
match x:
    case a if aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccc): pass
    case a if aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa and (bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb and cccccccccccccccccccccccccccc): pass
    case a if aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: pass
with aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb as c: pass
with aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: pass
with aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbb as ccccccccccccc: pass
with aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbb(), cccccccccccccccccccccccccc.ddddddddddddd: pass
with aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb(ddd) as ccccccccc: pass
def f() -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[bbbbbbbbbbbbbbbbbbbbbbbbbbbb]: pass
def xxxxxxxxxxxxxxxxxxxxxxxxxxxx() -> Set["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]: pass
def xxxxxxxxxxxxxxxxxxxxxxxxxxxx() -> Set["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]: pass
def xxxxxxxxxxxxxxxxxxxxxxxxxxxx() -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: pass
def xxxxxxxxxxxxxxxxxxxxxxxxxxxx() -> "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": pass
def xxxxxxxxxxxxxxxxxxxxxxxxxxxx() -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: pass
def xxxxxxxxxxxxxxxxxxxxxxxxxxxx(a, b) -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: pass
def xxxxxxxxxxxxxxxxxxxxxxxxxxxx(a, b) -> "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": pass
def xxxxxxxxxxxxxxxxxxxxxxxxxxxx(a, b) -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbb: pass
def f(a, *b, **c,) -> (a): pass
for x in aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: pass
for (x) in (y): pass
for x, in y,: pass
for (x, y), z in y: pass
x = [a for (x, y) in z if (a) if b]
x = (a for x in (b))
x = (yield)
await (yield)
x = await (a ** b)
x = await (a(b))
return_ = (yield x), 1
lambda: (a, b)
lambda *args, x=(1), **k: (a if b else c)
print((a)); print((a,)); print(((a))); print((a for b in c)); print(a for b in c); f(a, (b for b in c))
print(("a" "b"))
class A((B)): pass
class A(metaclass=(B)): pass
a[(1, 2)]; a[(1)]; a[1,]; a[(1,)]
{**a, "b": (c)}
{(a): b}
x = (a) if (b) else (c)
x = a and (b or c) and (d)
if (a): pass
elif (b): pass
while ((a)): pass
raise (a) from (b)
del (a), (b)
assert (a), (b)
return_ = (1 + 2)
x = (a)[b]; x = (a)(b); x = (a).b; x=(a.b)(c)
print(-(a)); print(not (a)); print(- 1 ** 2)
x: (int) = (1)
