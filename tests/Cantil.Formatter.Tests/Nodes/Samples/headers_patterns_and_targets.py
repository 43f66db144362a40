def f(a, b) -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:
    pass
def f(a, b) -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb:
    pass
def f(a, b) -> Set[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb]:
    pass
def f() -> Set[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb] | bbb:
    pass
def f(a,) -> Set[1, 2,]:
    pass
def f() -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[bbbbbbbbbbbbbbbbbbbbbbbbbbbb]: pass
def f(a: Set["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"] = 1): pass
def f(a: Set["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbb"] = aaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbb): pass
match x:
    case A(b, c=1) | {"a": 1, **rest} | [a, *_] if x > 1: pass
    case (a): pass
    case (a, b): pass
    case a, b: pass
    case a,: pass
    case [a]: pass
    case {}: pass
    case A(): pass
    case aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.x | bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.y: pass
    case aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.xxxxxxxxxxxxxxxxxxxxxxxxxxxxx as bbbbbbbbbbbbbbbbbbbbbbbbbbb: pass
    case Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccc, d=ddddddddd): pass
    case Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccc) if dddddddddddddddddd: pass
    case -1 + 2j | "a" "b" | None: pass
    case (a | b) as c: pass
    case [a, (b | c)]: pass
match (x):
    case _: pass
match x, y:
    case _: pass
if x:
    pass
# c
else: pass
a = b = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
a, b = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
(a, b) = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
(a) = b = (c) = 1
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[bbbbbbbbbbbbbbbbbbbb] = ccccccccccccccccccccccccccccccccccccc.dddddddddddddd
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[bbbbbbbbbbbbbbbbbbbb] = ccccccccccccccccccccccccccccccccccccc(dddddddddddddd)
a.b: int = 1
x: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa[bbbbbbbbbbbbbbbbbb] = cccccccccccccccccccccccccc
x += 1
x = yield a, b
x = a, b
x = a,
x = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccc
x = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbb().cccccccccccccccccccccccccccc().dddddddddd.eeeeeee()
x = not aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbb().cccccccccccccccccccccccccccc().dddddddddd.eeeeeee()
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbb().cccccccccccccccccccccccccccc().dddddddddd.eeeeeeeeeeeeeee()
(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbb().cccccccccccccccccccccccccccc().dddddddddd.eeeeeeeeeeeeeee())
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbb().cccccccccccccccccccccccccccc + dddddddddd.eeeeeeeeeeeeeee()
(aaaaaaaaaaa + bbbbbbbb)
(aaaaaa)
(yield a)
(await b)
