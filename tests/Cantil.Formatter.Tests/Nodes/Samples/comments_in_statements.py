x[((a, b))]
x[(a, b)]
x[(((a, b)))]
x[((a, b)):c]
f(((a, b)))
[((a, b))]
x = ((a, b))
return_ = [(((a, b)), c)]
for ((a, b)) in c: pass
x: ((a, b)) = 1
f(a if (  # c
b) else c)
f(a if (
# c
b) else c)
f(a if (b  # c
) else c)
f(a if b else (  # c
c))
f(a if b else (
# c
c))
f((  # c
a) if b else c)
f((a  # c
) if b else c)
await (f(a)  # c
)
await (f(a  # d
)  # c
)
x = await (f(a)  # c
)
x = await (a  # c
)
x = [await (a  # c
)]
(yield a,  # c
b)
(yield (a,  # c
b))
yield a, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccc
(yield a, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccc)
x = yield a, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccc
x = (yield a,  # c
b)
f((yield a,  # c
b))
f((yield a, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccccccccccccccccccccc))
(yield (  # c
a))
(yield (a  # c
))
(yield (a
# c
))
(self  # c1
.  # c2
a)
(self  # c1
.  # c2
a  # c3
.b)
(self
# c1
.  # c2
a)
(self.
# c1
# c2
a)
(self.  # c1
# c2
a)
(self  # c1
.a  # c2
.b)
from a import (b  # c
as d)
from a import (b
# c
as d)
from a import (b as  # c
d)
from a import (b as
# c
d)
from a import (b  # c
, d)
from a import (b,  # c
d)
from a import (  # c
d)
from a import (
# c
d)
from a import (d
# c
)
from a import (d  # c
)
def f(*  # c
a): pass
def f(*
# c
a): pass
def f(**  # c
a): pass
def f(**
# c
a): pass
def f(b, **  # c
a): pass
def f(b, *  # c
a): pass
def f(b, **
# c
a): pass
def f(b, *  # c
, a): pass
def f(b, *,  # c
a): pass
def f(b, *
# c
, a): pass
def f(b, /  # c
, a): pass
def f(b, /,  # c
a): pass
def f(b,
# c
/, a): pass
def f(b  # c
, /, a): pass
def f(b:  # c
int): pass
def f(b  # c
: int): pass
def f(b:
# c
int): pass
def f(b
# c
: int): pass
def f(b=  # c
1): pass
def f(b  # c
=1): pass
def f(b: int  # c
=1): pass
def f(b: int =  # c
1): pass
def f(b
# c
=1): pass
def f(b: int
# c
=1): pass
def f(b: int=
# c
1): pass
def f(b
# c
): pass
def f(b  # c
): pass
def f(  # c
b): pass
def f(
# c
b): pass
def f(  # c
): pass
def f(
# c
): pass
def f(b) -> (  # c
int): pass
def f(b) -> (
# c
int): pass
def f(b) -> (int  # c
): pass
def f(b) -> (int
# c
): pass
def f() -> (int  # c
): pass
def f() -> (  # c
int): pass
def f(b,  # c
): pass
def f(b,
# c
): pass
def f(b  # c
,): pass
def f[  # c
T](): pass
def f[T  # c
](): pass
def f[T,  # c
U](): pass
class A[T  # c
]: pass
class A(  # c
): pass
class A(
# c
): pass
class A(  # c
B): pass
class A(B  # c
): pass
class A(B
# c
): pass
class A(B,  # c
C): pass
class A(B, c=  # c
C): pass
class A((  # c
B)): pass
type X = (  # c
int)
type X[T  # c
] = int
type X = (int  # c
)
del (  # c
a)
del (a  # c
)
del (a,  # c
b)
del (  # c
a, b)
del (a, b
# c
)
del (
# c
a, b)
del [  # c
a]
assert (  # c
a), b
assert (a  # c
), b
assert a, (  # c
b)
assert a, (b  # c
)
assert a, (
# c
b)
raise (  # c
a) from b
raise (a  # c
) from b
raise a from (  # c
b)
raise a from (b  # c
)
raise a from (
# c
b)
return_ = (  # c
a)
x = (  # c
# d
a)
x = y = (  # c
a)
x = (  # c
y) = a
x += (  # c
a)
x += (a  # c
)
x += (
# c
a)
x: (  # c
int) = a
x: (int  # c
) = a
x: int = (  # c
a)
x: int = (a  # c
)
(  # c
x): int = a
(x  # c
).y = a
x[  # c
1] = a
for x in (  # c
a): pass
for x in (a  # c
): pass
for x in (
# c
a): pass
for (  # c
x) in a: pass
for (x  # c
) in a: pass
for (x,  # c
y) in a: pass
for x in (a,  # c
b): pass
while (  # c
a): pass
while (a  # c
): pass
while (a
# c
): pass
if (  # c
a): pass
if (a  # c
): pass
if (a
# c
and b): pass
if (a and  # c
b): pass
with (  # c
a): pass
with (a  # c
): pass
with (a  # c
as b): pass
with (a as b  # c
): pass
with (a as b
# c
): pass
with (a as b,  # c
c): pass
with (a as b  # c
, c): pass
with (
# c
a as b): pass
with (  # c
a as b): pass
with (a,  # c
b): pass
with a, (  # c
b): pass
