None; True; False; ...; Ellipsis; __debug__
a and b and c or d or not e
a + b - c * d @ e / f % g // h ** -i << j >> k & l | m ^ n
-x ** +y; ~x; not not x; - -x
(a) + (b); ((a)); (a
    + b)
a < b <= c == d != e > f >= g is h is not i in j not in k
lambda: 0; lambda x: x; lambda x, /, y=1, *args, z, w=2, **kw: (x, y); lambda *, a: a; lambda *a: a; lambda **k: k
a if b else c if d else e
(walrus := 1); f(x := 1, y=(z := 2)); a[i := 0]; {s := 1}; [t := 1, t]
(); (a,); (a, b); a, b; a,; [], [a], [a,], [a, *b]; {a}, {a, *b}; {}; {a: b}; {a: b, **c, 'd': e,}; {**a}
[x for x in y]; {x for x in y}; {x: y for x, y in z}; (x for x in y); f(x for x in y); f((x for x in y), 1); f(a)(x for x in y)
[x for x in y if a if b for z in x if c]; [x async for x in y]; [(x, y) for x, in z]
f(); f(a); f(a,); f(*a); f(**k); f(a, *b, c=1, *d, **e, f=2); f(
    a,
)
a.b.c().d[0].e; (a).b; 1 .real; 1.0.real; 'x'.y
a[0]; a[0, 1]; a[:]; a[::]; a[1:]; a[:1]; a[::1]; a[1:2:3]; a[1:2, ::3, ...]; a[*b]; a[*b, c]; a[b:c, *d]; a[(b, c)]; a[lambda: 0]
await_; (yield_)
f(not a); a[not b]; (not a) in b
a if (b if c else d) else e
f(a)(b)(c)[d](e)
x = *a, b
é = ñ; 变量.属性(关键字=值); ﬁ = 1; 𝐱 = K
'é' + é + """ü
""" + ü
