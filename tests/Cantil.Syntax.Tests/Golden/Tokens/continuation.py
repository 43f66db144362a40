a = 1 + \
    2
if x and \
   y:
    pass
\
b
c \ d
