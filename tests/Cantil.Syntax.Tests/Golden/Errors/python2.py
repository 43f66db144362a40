print 'hello'
print x, y
exec 'code'
raise E, 'message'
try:
    pass
except E, e:
    pass
def f(a, (b, c)):
    pass
x = `y`
if a <> b:
    pass
