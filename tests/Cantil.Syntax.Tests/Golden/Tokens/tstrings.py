t'a{b}c' rt"{x!s:>5}" T'''{y=}'''
