#!/usr/bin/env python
'''doc'''
import b # one
# two
import a # three
# four
from c import (d, # five
  # six
  e) # seven

def f():
    import z, y
    from q import r
    return 1
