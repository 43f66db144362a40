f'a{b}c' f"{x!r:>{w}.{p}}" f'{{}}' f'{x=}' F'''{
  a  # comment
}''' rf'\{x}' f'\N{BULLET}{y}' f'{a["b"]}' f'{x:%H:%M}' f'{f"{1}"}' f'{ {1: 2}[1] }' f'{x != y}' f'{lambda_:=5}'
