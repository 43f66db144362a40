if x
    pass
while True
    pass
class A
    pass
def f()
    pass
for x on y:
    pass
if x = 1:
    pass
elif:
    pass
try:
    pass
x = 1
else:
    pass
finally:
    pass
