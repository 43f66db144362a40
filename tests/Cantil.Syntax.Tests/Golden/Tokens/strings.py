'a' "b" '''c
d''' r'\n' b'x' Rb"y" u'z' U'' 'it\'s' 'a\
b' """q"q"""
