# A sole argument with brackets of its own shares the line of the call's.
colours.update({"first": "a rather long description", "second": "another description of that length"})
names = frozenset(["prec", "Emin", "Emax", "capitals", "clamp", "rounding", "flags", "traps", "more", "of", "them"])
place(({"first": 1, "second": 2, "a third that is long enough": 3}, "and something else behind it", 4))
total = sum([price * amount for price, amount in shopping_list_of_the_customer if amount is not None])
rest = sorted({key.casefold() for key in dictionary_of_many_words if key not in words_that_are_left_out})
pairs = collect({key: value for key, value in dictionary_of_many_words.items() if key not in left_out})
call(())
call([])
call([short, list])
call([short, list,])

# Stars, and parentheses that were there, hug too.
spread(*[first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments])
spread(**{"first_keyword": first_of_some_long_arguments, "second_keyword": second_of_some_long_arguments})
spread(*([first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments]))
kept(([first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments]))
kept(1, ([first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments]))
key = lambda value: ([part_of_the_key for part_of_the_key in split_into_parts(value) if part_of_the_key.isdigit()])


class Point(namedtuple_of(["first_coordinate", "second_coordinate", "third_coordinate", "fourth_coordinate"])): pass


class Base(**{"metaclass": a_metaclass_with_a_long_name, "another_keyword": a_value_with_a_long_name_too}): pass


# Chains, operators and statements around it.
def f():
    result = not handler.call([first_of_some_long_arguments, second_of_some_long_arguments, third_one])
    self.table["key"] = build_it_from([first_of_some_long_arguments, second_of_some_long_arguments, third])
    return build_it_from({"first": first_of_some_long_arguments, "second": second_of_some_long_arguments})
    raise CallFailed({"first": first_of_some_long_arguments, "second": second_of_some_long_arguments, "x": 1})
    with opened([first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_arguments]) as g: pass
    if check([first_of_some_long_arguments, second_of_some_long_arguments]) and check([third_of_some_arguments]): pass
    outer(inner([first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments]))
    outer([[first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments]])
    call([1, 2, 3])([first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_args])
    message({"text": "adjacent literals that are one where they have the room" " for it in their line", "code": 1})


# Others do not.
call(key=[first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments])
call([first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments], 1)
call([first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments],)
call((part for part in first_of_some_long_arguments if part not in second_of_some_long_arguments.parts))
call(-[first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments])
table[[first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments]]
nested = [[first_of_some_long_arguments, second_of_some_long_arguments, third_of_some_long_arguments]]
call("""
    Text.
""")
