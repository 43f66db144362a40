f'{x'
y = 1
f'}'
f'{x:{y}'
z = f'{'
f'abc
