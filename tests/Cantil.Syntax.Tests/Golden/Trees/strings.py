'a'; "a"; '''a'''; """a"""; r'\n'; R'\n'; b'a'; B'a'; br'\n'; Rb'\n'; u'a'; U'a'; ''; b''
'\\ \' \" \a \b \f \n \r \t \v \0 \12 \123 \377 \400 \x41 \u00e9 \U0001F600 \N{SNOWMAN} \N{latin small letter a} \
continued'
b'\\ \' \" \a \b \x41 \xff \377 \u1234 \N{SNOWMAN} \
continued'
"\q \8 \ud800 \udc00 \ud83d" '\ude00' "\xa0\xad\u200b\u2028\ufeff\U000e0001\U0010ffff"
'it\'s' "it's" 'say "it\'s"'; 'say "hi"'; b'it\'s'; b'"\''
"""line
two\
 joined
"""; r"""raw\
two"""
'a' 'b' "c"; 'a' '' 'b'; u'a' 'b'; 'a' u'b'; b'a' b'\n' rb'\n'
('a'
 'b'  # comment
 'c')
f''; f'a'; f'{a}'; f'a{b}c'; f'{a}{b}'; F'{a}'; rf'\{a}\n'; fR'{a:\d}'; f"{a}" 'b' f'{c}'
f'{{'; f'}}'; f'{{}}'; f'{{{a}}}'; f'a{{b}}c'; f'{a}}}{{{b}'; 'x' f'{{' 'y'; f'\{{a}}'; f'\{a}'; f'\n{{'
f'{a!r}'; f'{a!s:>10}'; f'{a!a:}'; f'{a:{b}}'; f'{a:{b}{c!r:{d}}e}'; f'{a:%H:%M}'; f'{a:\n\x41}'; f'{a:=^{b}}'; f'{a :x}'; f'{ a }'
f'{a=}'; f'{a = }'; f'{ a=!s}'; f'{a=:>3}'; f'x{a=}y'; f'{a:{b=}}'; f'{"\n"=}'; rf'{"\n"=}'; f'{a == b}'; f'{a=}' f'{b=}'; f'''{
a
= }'''; f'{a # comment
=}'
f'{a, b}'; f'{*a, b}'; f'{(lambda: 1)}'; f'{(x := 1)}'; f'{x:=1}'; f'{yield_}'; f'{ {1: 2}[1] }'; f'{a["b"]}'; f'{'nested'}'; f'{f"{f'{a}'}"}'
f'''{
    a
    + b:{
        c
    }}
'''
f'\N{SNOWMAN}{a}'; f'\x41{a}\u00e9'; f'é{é}ü'; f'' 'a' f''; '' f'{a}' ''; u'a' f'{b}'; f'{a}' u'b'
(f'a'
 f'{b}'
 'c')
