def f(
   a
   # c1
   : int,
   b:
   # c2
   int,
   c: # c3
   int,
   d # c4
   : int,
   e: int
   # c5
   = 1,
   f: int =
   # c6
   1,
   g: int = # c7
   1,
   h = # c8
   1,
   i =
   # c9
   1,
   j
   # c10
   = 1,
   k # c11
   = 1,
): pass
{
  "a" # c1
  : 1,
  "b": # c2
  1,
  "c"
  # c3
  : 1,
  "d":
  # c4
  1,
  "e": # c5
  # c6
  "x",
}
f(a # c
  (b))
f(a
  # c
  (b))
f(* # c
  a, *
  # c
  a, **  # e
  b, **
  # d
  b)
assert not isinstance( # c
   pik, labc)
x = not isinstance( # c
   pik, labc)
