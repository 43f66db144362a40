x = lambda a, b,: 1
x = lambda a, /,: 1
x = lambda *a,: 1
x = lambda a, *, b,: 1
x = lambda **a,: 1
x = lambda a, b, /: 1
match x:
    case Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(bbbbbbbbbbbb) | [cccccccccccccccccccccccccccccccccccccc, d]: pass
    case Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | Aaaa(cccccccccccccccccccccccccccccccccccccc, ddddddddd): pass
    case Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aa | Aaaa(cccccccccccccccccccccccccccccccccccccc, ddddddddd): pass
    case Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aa | {"a": cccccccccccccccccccccccccccccccccccccc, "b": ddd}: pass
    case Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.aa | (cccccccccccccccccccccccccccccccccccccc, ddddddddddddd): pass
if x: y = 1  # fmt: skip
if    x   : # fmt: skip
    y  = 1
def f( a,b ) : # fmt: skip
    x  = 1
class A( a,b ) : # fmt: skip
    x  = 1

    # fmt: off


    y  =  3

    z   = 4
    # fmt: on

    w  = 4

    q  = 4
    # fmt: off
    r  =  5
r  =  5
for   x in  y : # fmt: skip
    x = 1
else   : # fmt: skip
    pass
try : # fmt: skip
    pass
except   A  : # fmt: skip
    pass
finally  : # fmt: skip
    pass
with   a  as  b : # fmt: skip
    pass
x = [1,   2] # fmt: skip
x = [1,
   2] # fmt: skip # noqa
x  =  3 # noqa # fmt: skip
@ aaa( b,c ) # fmt: skip
@ ddd( e,f )
def g( ): pass
def h():
  # fmt: off
  if  x:
     y  = [1,
    2]

     # c
  z  = 3
  # fmt: on
  w = 3
# fmt: off

# fmt: on
a  =  1
# yapf: disable
b  =  1
# yapf: enable
c  =  1
# fmt: off
d  =  1


e  =  2   

# trailing
