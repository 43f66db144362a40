f(a  # c
== b)
f(a
# c
== b)
f(a ==  # c
b)
f(a ==
# c
b)
f(a
# c
==  # d
b)
f(a  # c
==  # d
b)
f(a
==  # d
b)
f(a
==
# d
b)
f(a  # c
==
# d
b)
f(a
# c
==
# d
b)
f(a  # c
+ b)
f(a
# c
+ b)
f(a +  # c
b)
f(a +
# c
b)
f(a
# c
+  # d
b)
f(a  # c
+  # d
b)
f(a
+  # d
b)
f(a
+
# d
b)
f(a
# c
+
# d
b)
f(a
# c
and  # d
b)
f(a
# c
and  # d
b or
# x
c)
f(a  # c
and  # d
b)
f(a
and  # d
b)
f(a
and
# d
b)
f(a
# c
and
# d
b)
f(a not  # c
in b)
f(a not
# c
in b)
f(a is
# c
not b)
f(a is  # c
not  # d
b)
f(a + b  # c
* c)
f(a * b  # c
+ c)
f(a * b +  # c
c)
f(a + b *  # c
c)
f(a + b
# d
*  # c
c)
f(a + (b  # c
) * c)
f(a + (
# c
b) * c)
f(a if  # c
b else c)
f(a  # c
if b else c)
f(a
# c
if b else c)
f(a if b  # c
else c)
f(a if b
# c
else c)
f(a if b else  # c
c)
f(a if b else
# c
c)
f(a if
# c
b else c)
f(lambda  # c
x: 1)
f(lambda
# c
x: 1)
f(lambda x  # c
: 1)
f(lambda x
# c
: 1)
f(lambda x:  # c
1)
f(lambda x:
# c
1)
f(lambda:  # c
1)
f(lambda  # c
:1)
f(lambda x,  # c
y: 1)
f(lambda x  # c
, y: 1)
f(lambda x, *  # c
y: 1)
f(lambda x=  # c
1: 1)
f((yield  # c
))
f((yield  # c
a))
f((yield
# c
a))
f((yield from  # c
a))
f((yield  # c
from a))
f((a :=  # c
b))
f((a  # c
:= b))
f((a
# c
:= b))
f((a :=
# c
b))
f(a :=  # c
b)
f(await  # c
b)
f(await
# c
b)
f(*  # c
b)
f(*
# c
b)
f(a=  # c
b)
f(a  # c
=b)
f(a=
# c
b)
f(a
# c
=b)
f(**  # c
b)
f(**
# c
b)
f(**  # c

# d
b)
f(a  # c
)
f(a
# c
)
f(  # c
)
f(
# c
)
f(a,  # c
b)
f(a  # c
, b)
f(a
# c
, b)
f  # c
(a)
(f  # c
(a))
(f
# c
(a))
(f  # c
)(a)
(f  # c
[a])
(f
# c
[a])
(f  # c
.a)
(f.  # c
a)
(f
# c
.a)
(f.
# c
a)
(f.
# c
a.b)
(f
# c
.a.b.c)
(f()  # c
.a().b().c())
(f().a
# c
().b().c())
(f().a()
# c
.b().c())
(f().a().  # c
b().c())
x = [a for  # c
x in y]
x = [a  # c
for x in y]
x = [a
# c
for x in y]
x = [a for x  # c
in y]
x = [a for x
# c
in y]
x = [a for x in  # c
y]
x = [a for x in
# c
y]
x = [a for x in y  # c
if z]
x = [a for x in y
# c
if z]
x = [a for x in y if  # c
z]
x = [a for x in y if
# c
z]
x = [a for x in y if z  # c
]
x = [a for x in y if z
# c
]
x = [a async
# c
for x in y]
x = {a:  # c
b}
x = {a  # c
:b}
x = {a
# c
:b}
x = {a:
# c
b}
x = {**  # c
b}
x = {**
# c
b}
x = {a: b,  # c
}
x = {a: b  # c
,}
x = {a: b
# c
,}
x = {a:  # c
b for b in c}
x = {a  # c
:b for b in c}
x = {a
# c
:b for b in c}
x = {a:
# c
b for b in c}
x = {  # c
a: b}
x = {
# c
a: b}
x = {
# c
}
x = {  # c
}
x = {a: (  # c
b)}
x = {a: (b  # c
)}
x = {(a  # c
): b}
x = (  # c
a, b)
x = (a  # c
, b)
x = (a,  # c
)
x = (a  # c
,)
x = (a
# c
,)
x = (
# c
a,)
x = (a,
# c
)
x = (  # c
)
x = (a  # c
)
x = (
# c
a)
x = (a
# c
)
x = (  # c
a)
x = -(  # c
(a))
x = [-(  # c
(a))]
x = [not (
# c
(a))]
x = [not ((a)
# c
)]
x = [not ((a)  # c
)]
f(((a)  # c
) + b)
f(a + (  # c
(b)))
f(a + (
# c
(b)))
f(((a)
# c
) + b)
f(((  # c
a)) + b)
f(a and (  # c
(b)))
f(a and ((b)  # c
) and c)
x = f(((a)  # c
))
x = f((  # c
(a)))
x = f((
# c
(a)))
x = [(
# c
(a))]
x = [((a)
# c
)]
x = [(  # c
(a)), b]
x = ((a)  # c
)
if (x := a.b(c,
# c
d)): pass
if x := a.b(c,  # c
d): pass
while x := (yield a  # c
): pass
x = (a  # c
).b(d  # d
)
x = (a  # c
).b(d)
x = (a  # c
).b
return (a  # c
).b(d  # d
)
f((a  # c
).b(  # d
))
x[a:  # c
b]
x[a:
# c
b]
x[a
# c
:b]
x[a  # c
:b]
x[:  # c
b]
x[:
# c
b]
x[
# c
:b]
x[a:  # c
]
x[a:
# c
]
x[a:b
# c
:c]
x[a:b  # c
:c]
x[a:b:  # c
c]
x[a:b:
# c
c]
x[a::  # c
c]
x[a:  # c
:c]
x[a.b  # c
:b.c]
x[a.b
# c
:b.c]
x[:  # c
:b]
x[(a):  # c
(b)]
x[  # c
:]
x[:  # c
]
