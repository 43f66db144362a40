async def f():
    await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    (await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    return await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    return await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    return (await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    x = await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    x = await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    x[a] = await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    x[a] = await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    x += await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    x: int = await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    async with await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd(): pass
    async with await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd() as x: pass
    async for x in await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd(): pass
    async for x in await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()): pass
    if await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd(): pass
    if not await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd(): pass
    foo(await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    foo(x=await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    foo(await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()))
    foo(x=await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()))
    [await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd() for x in y]
    await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name, xxxxxxxxxxxxx, zzzzzz)
    x = await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name, xxxxxxxxxxxxx, zzzzzz)
    x = await session_of_the_reader_number_one.bbbbbbbbbbbbbbbbbbbbbbwhere_it_is_(the_second_name, xxxxxxxxxxxxx, zzzzzz)
    await session_of_the_reader_number_one.bbbbbbbbbbbbbbbbbbbbbbwhere_it_is_(the_second_name, xxxxxxxxxxxxx, zzzzzz)
    await (session_of_the_reader_number_one.bbbbbbbbbbbbbbbbbbbbbbwhere_it_is_(the_second_name, xxxxxxxxxxxxx, zzzzzz))
    await ((session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())) + 1
    x = (await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()).foo().bar()
    x = await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd() + 1
    await aaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbb.cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
    await aaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbcccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
    await (aaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbcccccccccccccccccccccccccccccccccc+ cccccccccccccccccccccccccccccccccc)
    await ([aaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbcccccccccccccccccccccccccccccccccc, cccccccccccccccccccccccccccccccccc])
    x = await ([aaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbcccccccccccccccccccccccccccccccccc, cccccccccccccccccccccccccccccccccc])
    await (await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    assert await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    yield await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    lambda: await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    yield session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    not session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    async with await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()): pass
    with await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()): pass
    with await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()) as x, y: pass
    with await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()), y: pass
    if await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()): pass
    if not await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()): pass
    while await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()): pass
    assert await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    assert await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()), await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    raise await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    raise await session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()
    x += await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    x: int = await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    x = y = await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    x = await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())  # c
    yield await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    lambda: await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())
    match await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd()):
       case 1: pass
    await (a.b(x).c(y).d())
    await (await a.b(x).c(y).d())
    await (session_of_the_reader_number_one.bbbbbbbbbbbbbbbbbbbbbb[the_first_name][yyyyyyyyyyy].where_it_is_(the_second_name)().ddddddddd)
    await (aaaaaaaaaaaaaaaaaaaaaaaaaaa).bbbbbbbbbbbbbbbbbbbbbb[the_first_name][yyyyyyyyyyy].where_it_is_(the_second_name)().ddddddddd
    del (await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())).x
    x[await (session_of_the_reader_number_one.collection(the_first_name).where_it_is_(the_second_name).ddddddddd())] = 1
    await session_of_the_reader_number_one.collection(the_first_name, [1,]).where_it_is_(the_second_name).ddddddddd()
    await a.b(the_first_name, [1,]).c(the_second_name).ddddddddd()
    a.b(the_first_name, [1,]).c(the_second_name).ddddddddd()
    await a.b(the_first_name).c(the_second_name).ddddddddd(aaaaaaaaaaaaaaaaaaaaaaa=1, bbbbbbbbbbbbbbbbbb=2)
    await a.b(the_first_name).c(the_second_name).ddddddddd(["aaaaaaaaaaaaaaaaaaaaaaa", bbbbbbbbbbbbbbbbbbbb, ccccccccccccccccc])
    await a.b(x # c
    ).c(y).d()
    await (a.b(x)
      # c
      .c(y).d())
    await ( # c
    a.b(x)
      .c(y).d())
    await a.b(x).c(y).d(lambda: """x
    y""")
