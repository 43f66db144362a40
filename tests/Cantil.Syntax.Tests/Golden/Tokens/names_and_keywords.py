match = case = type = _ = 1
nonlocal_ = None
print(False, lambda_, async_)
μ = ℌello = naïve
def_ = not True is not in_
