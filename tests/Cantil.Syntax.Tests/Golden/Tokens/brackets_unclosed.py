def f(a,
      b:
    pass
x = [1,
def g():
    return {'a': (1
class C: pass
