def f1():
    nonlocal y
def f2():
    def g():
        nonlocal zz
def f3(a):
    global a
def f4():
    x = 1
    global x
def f5():
    print(x)
    global x
async def q():
    yield from x
async def q1():
    return 3
    yield 3
def w():
    await x
    async with x: pass
    async for z in x: pass
    [a async for a in b]
class A:
    yield 2
    return 3
    await x
    break
for i in x:
    def h():
        break
        continue
    class B:
        continue
def dup(a, a): pass
class TT[T, T]: pass
lambda: (yield)
[(yield 1) for x in y]
[(x := 1) for x in y]
class C:
    [(z := 1) for x in y]
[1 for x in (z := y)]
__debug__ = 1
del __debug__
match x:
    case [a, a]: pass
match x:
    case [a] | [b]: pass
match x:
    case {1: a, 1: b}: pass
match x:
    case A(a=1, a=2): pass
match x:
    case [*a, *b]: pass
match x:
    case _: pass
    case 1: pass
from __future__ import annotations
from __future__ import nope
from __future__ import braces
def im():
    from os import *
def ann(x: (yield 1)): pass
class D[T: (yield)]: pass
*a, *b = c
print(*a)
def r(): return *a
nonlocal k
global k2
yield 5
await b
return 6
continue
async def z2():
    def inner():
        await x
    lambda: await x
    [await x for y in z]
    (await x for y in z)
try: pass
except: pass
except A: pass
for x in y:
    try: pass
    finally:
        continue
"\d"
1_000
x: int = 1
def gl():
    global x9
    x9: int = 1
(yield)
