def f():

    x = 1

def f2():


    # c
    x = 1

class A:

    x = 1

class A2:


    # c
    x = 1
if x:

    y = 1
else:


    # c
    z = 1
for x in y:

    def f(): pass
if x: ...
while x:
    ...
class B: ...
def f():
    ...
def g(): ...  # c
for (x, y) in (1, 2):
    pass
for x in (yield): pass
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccc: dddddddd
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbb: ccccccccccccccccccccccc + dddddddd
foo(lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbb: ccccccccccccccccccccccc + dddddddd)
foo(lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbb: ccccccccccccccccccccccc(dddddddd, eeeeeeeeeeeeeee))
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbb: ccccccccccccccccccccccc(dddddddd, eeeeeeeeeeeeeee)
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbb: ccccccccccccccccccccccc.ddd.dddddddddddddddd.eeeeeeeeeeeeeee
foo(x, y, key=lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbb: ccccccccccccccccccccccc.ddd.dddddddddddddddd.eeeeeeeeeeeeeee)
foo(x, y, key=lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbb: ccccccccccccccccccccccc.ddd if ddddddddddddd else ddd.eeeeeeeeeeeeeee)
x = lambda: (yield)
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=1, *bbbbbbbbbbbbbbbbbbbbbbb: [ccccccccccccccccccccccc.ddd, dddddddddddddddd.eeeeeeeeeeeeeee]
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=1, *bbbbbbbbbbbbbbbbbbbbbbb: (lambda y: ccccccccccccccccccccccc.ddd, dddddddddddddddd.eeeeeeeeeeeeeee)
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=1, *bbbbbbbbbbbbbbbbbbbbbbb: (ccccccccccccccccccccccc.ddd+ dddddddddddddddd.eeeeeeeeeeeeeee)
x = lambda a: (b)
