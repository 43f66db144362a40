a b
if (yield): pass
x = *a, b
print(*a)
(*a)
[*a for a in b]
{**a for a in b}
async x
await
return return
f'{a b}'
f'{}'
f'{a!x}'
f'{a! r}'
f'{lambda x: 1}'
'a' b'b'
@
x = 1
try:
    pass
except* A:
    pass
except B:
    pass
try: pass
except: pass
except A: pass
class A[]: pass
def f[T=1, *Ts = *int](): pass
type X[T] int
