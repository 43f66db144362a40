1 = x
f() = 1
a + b = c
(a, 1) = b
None = 1
x if y else z = 1
[a, b()] = c
a, b += 1
(a): int = 1
[a]: int
for 1 in x: pass
for f() in x: pass
with a as 1: pass
del f()
del 1, a
(a := 1) = 2
(f() := 1)
lambda: x = 1
*a += 1
{a for 1 in b}
