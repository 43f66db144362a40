x = (1 +
def f():
    return 1 +
y = [1, 2
class A:
    z = 3 $
    def g(self, ):
        if self.a b:
            pass
    w = 'abc
v = 5 5
