class A:
    class B:
        async def asynccontextmanager_that_creates_a_nursery_internally() -> AsyncGenerator[None]:
            pass

        def a_name_that_is_long_but_leaves_a_place_for_a_bracket() -> Set["Very Long", "Very long"]:
            pass


match x:
    case nodes.Assignment(targets=[nodes.AssignName(name=target_name)]) | nodes.AnnAssign(target=value):
        pass
    case some_module.SOME_CONSTANT_WITH_A_NAME | some_module.SomeClass(first_attribute, second_attribute):
        pass
    case some_class(an_attribute_with_a_name) | [first_element_of_many, second_element, third_element]:
        pass
    case some_class_with_a_very_long_name(first_attribute_with_a_name, second_attribute_with_name) as a:
        pass


def f():
    global first, second, third, fourth  # a comment that is long and so makes the line too long
    return (
        "one"
        "two"  # about the second
    )


x = (
    "one"
    f"{two}"  # about the second
)
x.y[1] = ("one" "two"  # about both
)
x = (  # of the value
    a.b
)(self)
x = call(  # of the arguments
    a, b
)
sort(
    classifiers_of_the_project,
    key=lambda value: ([(a, int(b) if b else None) for a, b in split.findall(value, other)]),
)
f"{ ({k: v for k, v in items})!r} {({1, 2})} { ([1])}"


def g():
    """ends in \"quotes\""""


def h():
    """ends in \\\\" """
