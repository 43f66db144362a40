@a
# c
def f(): pass
@a
# c

def f(): pass
@a

# c
def f(): pass
@a


# c


def f(): pass
@a
# c

@b
def f(): pass
@a # d

# c

@b # d

# e

class f: pass
@a

def f(): pass
class X:
    @a

    # c

    def f(): pass
    @a

    # c
    # d

    # f
    async def f(): pass
