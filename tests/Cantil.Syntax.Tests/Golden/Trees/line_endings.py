x = "bom"
if x:
	y = """a
bc\
d"""	z = 1 \
 + 2
w = r'a\
b'; f'''{x
=}
'''