firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxx = EmptyLineTracker.get_suite_first_decorated_funcname(child).foo
firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxxxxxxx = EmptyLineTracker_get_suite_first_de(child).foo
firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxxxxxxx = EmptyLineTracker_get_suite_first_de(child).foo()
firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxxxxxxx = EmptyLineTracker_get_suite_first_dede(child).foo[ddddddd]
firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxxxxxxx = EmptyLineTracker_get_suite_first_dede(child)[ddddddd]
firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxxxxxxx = EmptyLineTracker.get.suite_first_dede(child)[ddddddd]
firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxxxxxxx = EmptyLineTracker_get_suite_first_dede(child)(ddddddd)
firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxxxxxxx = "EmptyLineTracker_get_suite_first_dede".format(ddddddd)
firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxxxxxxx = (aaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbb).formattttttttt(ddddddd)
firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxxxxxxx = not EmptyLineTracker.get_suite_first_de(child)
firsttttttttttttttt_decorated_funcnamexxxxxxxxxxxxxxxxxx = await EmptyLineTracker.get_suite_first_de(child)
assert importableeeeeeeeeeeeeeeeee(_foo, source=True).startswith("import dill\nclass Foo(object):\n  def bar(self, x):\n  ddddddddddddddddddddddddd ")
assert importableeeeeeeeeeeeeeeeee._foo.startswith("import dill\nclass Foo(object):\n  def bar(self, x):\n  ddddddddddddddddddddddddd ")
if importableeeeeeeeeeeeeeeeee(_foo, source=True).startswith("import dill\nclass Foo(object):\n  def bar(self, x):\n  ddddddddddddddddddddddddd "): pass
x = importableeeeeeeeeeeeeeeeee(_foo, source=True).startswith("import dill\nclass Foo(object):\n  def bar(self, x):\n  ddddddddddddddddddddddddd ")
x = importableeeeeeeeeeeeeeeeee(_foo, source=True).startswith("import dill\nclass Foo(object):\n  def bar(self, x):\n  ddddd")
x = importableeeeeeeeeeeeeeeeee(_foo, source=True)("import dill\nclass Foo(object):\n  def bar(self, x):\n  ddddddddddddddddddddddddd ")
x = importableeeeeeeeeeeeeeeeee[_foo, source:True].startswith("import dill\nclass Foo(object):\n  def bar(self, x):\n  ddddddddddddddddddddddddd ")
x = {}[_foo, source:True].startswith("import dill\nclass Foo(object):\n  def bar(self, x):\n  ddddddddddddddddddddddddd ")
def f():
    """doc"""
    # comment
    x = 1
def f():
    """doc"""
    # comment

    x = 1
def f():
    """doc"""

    # comment

    x = 1
