call([  # behind the inner bracket
    first,
    second,
])
call([
    # before the first
    first,
    second,  # behind the last
    # before the bracket
])
call([  # alone
])
call([
    # alone on its line
])
call(  # behind the outer bracket
    [first, second]
)
call(
    # before the list
    [first, second]
)
call(
    [first, second]  # behind the list
)
call(
    [first, second]
    # below the list
)
call([first, second])  # behind all
call(
    *[first, second]  # behind what is unpacked
)
call(*  # behind the star
    [first, second])
call(*(  # in parentheses behind the star
    [first, second]
))
call(**{  # behind the inner bracket
    "first": second
})
call(
    **{"first": second}  # behind what is unpacked
)
call(([
    # in the list in parentheses
    first
]))
call(
    (
        [first]  # in the parentheses
    ),
    second,
)
key = [call  # behind the function
    ([first, second])]
key = [call  # behind the function
    ([  # and behind the bracket
        first, second])]
call([first, second
])  # fmt: skip
