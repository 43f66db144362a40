import os

# c
@dec
async def f(): pass
