def f():
x = 1
if a:

# only a comment
b = 2
    c = 3
d = 4
class A:
  def g(self): return 1
    def h(self): return 2
e = 5
