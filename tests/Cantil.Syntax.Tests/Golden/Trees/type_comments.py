def f():
    x = 1 # type: int
def g():
    pass # comment
def h():
    x = 1 # type: int
    # foo
def i():
    x = 1 # type: ignore
class C:
    x = 1 # type: int
    y = 2
    z = 3; # type: ignore
for x in y: # type: int
    z = 1 # type: str
def j(a, # type: int
      b = 3, # type: str
      *c, # type: foo
      d, # type: bar
      e=(1), # type: baz
      **k # type: qux
      ):
    # type: (...) -> int
    pass
def j2(a): # type: (int) -> str

    return 1
def j3(a, # nothing
       # type: int
       b):
    # normal
    # type: ignore
    # type: (a) -> b
    # normal
    pass
with a as b: # type: int
    pass
with (a as b): # type: int
    pass
async def z():
    async with a: # type:  spaces  
        pass
    async for x in (a
     ): # type:x
        x = y = (3
        ) # type:

x = 1; y = 2 # type: int # more
def one(): x = 1 # type: int
if x: y = 2 # type: int
#type:ignore
#	type:	ignore # tag
