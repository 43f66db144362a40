match x:
    case 1: pass
    case -1 | 1.5 | -1j | 1 + 2j | -1 - 2j | 'a' 'b' | b'c' | None | True | False: pass
    case f.g.h: pass
    case name: pass
match x, *y:
    case _: pass
match (x):
    case (a): pass
    case (a | b) as c: pass
    case [] | (): pass
    case [a] | [b, *_] | [*c, d]: pass
    case (a,) | (b, *c): pass
    case a, b: pass
    case a,: pass
    case *a, _: pass
    case {} | {'k': v} | {1: a, 'b': _, **rest} | {**only,} | {A.B: c, -1: d, None: e}: pass
    case C() | C(a) | C(a, b=c) | C(b=1,) | m.C(x, y, k=v, z=_): pass
    case [Point(x=0, y=0), {"a": [1, *_]}] if x > 1: pass
    case str() as s if (y := s): pass
match = case = type = _ = 1
match(x); match[x]; match.x; case(x); type(x); type[x]; type.x; match, case
type = 1; type: int = 2
match -x:
    case _ if y: pass
match not x:
    case {'a': None}:
        match y:
            case 1: pass;
