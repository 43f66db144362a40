if condition:
    def f():
        pass
elif other:
    class A:
        pass
# before else
else:
    def f(): ...

try:
    if condition:
        def f():
            pass
            # the last in the function
except KeyError:
    def f(): ...  # behind it
except ValueError:
    def f():
        pass
    # below it: no empty line
else:
    with lock:
        def f():
            pass
finally:
    def f():
        pass

for item in items:
    def f():
        pass
else:
    pass
while condition:
    @decorator
    async def f():
        pass


else:
    pass

match subject:
    case 1:
        def f():
            pass
    case 2:
        class A: ...
    case _:
        pass


def outer():
    if condition:
        def f():
            pass
    else:
        if other:
            pass
        else:
            def f():
                pass
    if condition:
        def f():
            pass
        last = 1
    else:
        pass
    if condition:
        match subject:
            case 1:
                def f():
                    pass
    else:
        pass
