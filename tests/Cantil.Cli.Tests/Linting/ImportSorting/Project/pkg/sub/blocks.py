match x:
    case 1:
        import b
        import a
    case _:
        import c
with x:
    import e, d
for a in b:
    import z, y
else:
    import y, z
while 1:
    import os, abc
