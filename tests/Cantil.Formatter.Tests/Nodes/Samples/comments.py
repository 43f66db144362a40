#!/usr/bin/env python
#comment
x = [  # behind the bracket
    1,  # behind an element
    # before the closing bracket
]
y = (  # opening
    # leading
    a
    + b  # trailing
)


def f(
    a,  # first
    # before the second
    b,
):  # behind the header
    # first in the body
    pass
    # last in the body
# behind the function
if a:
    pass
    # of the body
# of the branch
elif b:
    pass
else:  # behind else
    pass
try:
    pass
# before except
except A:
    pass
# before finally
finally:
    pass
call(  # behind the parenthesis
    a
)
call(
    # on its own
)
value = some.thing(a)[  # subscript
    b
]
for x in y:  # loop
    pass
@decorator  # decorated
# between
class C:  # class
    """doc"""
    # behind the docstring
    z = {  # dict
        "a": 1,  # item
        # rest
        **b,
    }
# end
