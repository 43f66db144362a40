match x:
  case (0), 1: pass
  case (0), (1): pass
  case 0, (1): pass
  case (0), *x: pass
  case (a), (b), *x: pass
  case (a,), b: pass
  case (a, b), c: pass
  case [a], b: pass
  case (a | b), c: pass
  case (0) as y, c: pass
  case (0), (1), 2, *x: pass
  case ((0), 1): pass
  case (0),: pass
  case (a,),: pass
  case [a], b: pass
  case [a], [b]: pass
  case [a, [b]]: pass
  case [a],: pass
  case [[a],]: pass
  case [], b: pass
  case [], []: pass
  case (), []: pass
  case (), (): pass
  case (a), (): pass
  case (a, b), (c): pass
  case (a, b), (c, d): pass
  case (a), b, (c): pass
  case (a),: pass
  case ((a), b), c: pass
  case ((a), b): pass
  case (((a), b)): pass
  case (A(1), b), (c): pass
  case (A(1)), b: pass
  case A(1), b: pass
  case (1) as y, b: pass
  case ((1) as y), b: pass
  case (1) | 2, b: pass
  case [1] | [2], b: pass
  case [1] as d, b: pass
  case ([1] as d), b: pass
  case ([1]), b: pass
  case (-1), b: pass
  case ("a"), b: pass
  case ({}), b: pass
