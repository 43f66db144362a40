x = 'abc
y = b'é'
z = """never closed
