for x in (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccc):
    pass
for x in aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccc:
    pass
for aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccc in x:
    pass
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb + ccccccccccccccccccccc
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb), "sssssssssssssssssss sssss"
assert some_type_of_boolean_expression, "followed by a really long string that is used to explain the assertion error message"
assert xxxxxxxxx.xxxxxxxxx.xxxxxxxxx.xxxxxxxxx.xxxxxxxxx.xxxxxxxxx.xxxxxxxxx(xxxxxxxxxxxxxxxxxxxxxxxxxxxx)
with open("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") as f, open("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb") as g:
    pass
with (open("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") as f, open("bbbbbbbbbbb") as g):
    pass
with (a): pass
with (a, b): pass
with (a) as b: pass
with aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccc):
    pass
with aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbbbbbbbbbbbbb, cccccccccccc) as f:
    pass
del aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccc
del (a, b), c
del (a, b)
del (a)
del ()
raise aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa("xxxxxxxxxxxxxxxxxxxxx") from bbbbbbbbbbbbbbb
raise aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxx
global aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, xxxxxxxxxxxxxx
import aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, xxxxxxxxxxxxxx
from aaaaaaaaaaaaaaaaaaaaaaaaaaaaa import aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, xxxxxxxxxxxxxx
from a import (b)
from a import (b,)
from a import *
return_ = yield
def f(aaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) -> Set["aaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbb"]:
    return aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccc
def f() -> Set["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"]:
    return (not aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa and bbbbbbbbbbbbbbbbbbbbbbbbbbb and ccccccccccccccccccccccccc)
def f() -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb:
    return not aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
def ffffffffffffffffffffffff(a,) -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbbbbbbbbbb:
    return -aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbb
def ffffffffffffffffffffffff(aaaaaaaaaaaaa, bbbbbb) -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbbbbbbbbbb:
    pass
class A(): pass
class A(B,): pass
class A(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, metaclass=ccccccccccc): pass
class A[T]: pass
def f[T: int, *Ts, **P](): pass
type X[T] = int
type aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb | cccccc
@ a . b
class A:
    """doc"""
    x = 1
try: pass
except (A, B): pass
except (A, B) as e: pass
except A: pass
else: pass
finally: pass
if (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa and bbbbbbbbbbbbbbbbbbbbbbbbbbb and ccccccccccccccccccccccccc): pass
while (a := b): pass
print(a if b else c if d else e)
x = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa if bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb else ccccccccccccccccccc if ddddddddddd else e
x[a:b, c : d.e, ::2, 1:, :, a::b, (a):, fn(x):]
x[1::]
i = i ** 2 + x.y ** -z.w + f(x) ** 2 + 5.0 ** 2j + x[1] ** 2
(1).real; 1.0.real; 0x1.real; 1j.real
print(* args, ** kwargs)
x = not(a); y = - (5); z = await (b); w = ~ (c); q = (await x).y
