"""Every statement."""
from __future__ import annotations
import os, os.path as path, a.b.c
from . import sibling
from ... import far as f
from .package.module import *
from x import (a, b as c,)

@decorator
@decorator.with_(arguments, key=1)
# between
class Empty: pass

class Derived(Base, Other, *bases, metaclass=Meta, **options):
    """Documented."""
    field: int
    value: str = 'x'
    (parenthesized): int = 1
    obj.attr: list[int] = []
    obj[0]: None

@ first
def plain(a, b: int, /, c=1, d: str = 'x', *args: tuple, e, f=2, g: int = (3), **kwargs: dict) -> (None): return

def keyword_only(*, a, b=1): ...
def positional_only(a, /): ...
def annotated(a: (int) = 1, *b: *Ts): ...

async def coroutine():
    async with a as b, c: pass
    async for x in y: pass
    else: pass
    await z
    return [x async for x in y if await x]

def generator():
    yield
    yield 1, 2
    x = yield
    x = yield 1
    yield from y
    nonlocal_ = lambda: (yield)

def scopes():
    global g, h
    def inner():
        nonlocal n
        n = 1
    n = 0

a = b = c, *d = e
(a, b), [c, *d] = x
a.b, c[0], (e) = 1, 2, 3
x += 1; x -= 1; x *= 1; x /= 1; x //= 1; x %= 1; x @= 1; x **= 1; x <<= 1; x >>= 1; x &= 1; x ^= 1; x |= yield_;
del a, b.c, d[0], (e, f), [g]
del (a)
assert a
assert a, 'message'
raise
raise Error
raise Error('x') from cause
if a: pass
elif b:
    pass
elif c: x = 1; y = 2;
else:
    pass
if a:
    if b:
        pass
    else:
        pass
for x in a, *b: break
for x, *y in z:
    continue
else:
    pass
while a:
    pass
else: pass
with a: pass
with a as b, c as (d, e), f as g.h: pass
with (a as b, c as d,): pass
with (a, b): pass
with (a): pass
with (yield_): pass
with (a, b) as c: pass
try: pass
except: pass
try:
    pass
except A: pass
except (A, B) as e:
    pass
else:
    pass
finally:
    pass
try: pass
finally: pass;
try: pass
except* A: pass
except* (B, C) as group: pass
type Alias = int
type Generic[T: int, *Ts, **P] = list[T]
type Defaults[T = int, *Ts = *tuple[int], **P = [int]] = T
def typed[T: (int, str), U](a: T) -> U: pass
class Typed[T](Base): pass
async def typed_async[T](): pass
print(1); print(2)
if True: x = 1; y = 2
pass
