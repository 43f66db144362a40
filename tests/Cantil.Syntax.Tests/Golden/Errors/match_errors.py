match x:
    case 1 + 1: pass
    case a.b.c(): pass
    case *a: pass
    case {**rest, 'a': 1}: pass
    case A(x=1, 2): pass
    case 1 as _: pass
    case -a: pass
    case f'{x}': pass
match y:
    pass
match z:
pass
