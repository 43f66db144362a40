# The first attribute that is called begins a line as those behind it do.
query = session.query(models.Customer.identifier).filter(models.Customer.account_identifier == 10000).count()
query = self.session.query(models.Customer.identifier).filter(models.Customer.account == 10000).count()
text = ", ".join(names_of_all_the_customers).replace("first text", "second text").replace("third", "fourth")
rows = frame.loc[rows_that_are_wanted, columns_that_are_wanted].groupby("something").aggregate("something else")
rows = package.module.table[rows_that_are_wanted](1).groupby("something to group by").aggregate("something else")
rows = [*rows].copy_with_everything_in_it().groupby("something to group by").aggregate("something else", 12)


async def f():
    count = await session.query(models.Customer.identifier).filter(models.Customer.account_identifier == 10000).count()
    if not session.query(models.Customer.identifier).filter(models.Customer.account_identifier == 1).count(): pass
    return session.query(models.Customer.identifier).filter(models.Customer.account_identifier == 10000).count()
    call(session.query(models.Customer.identifier).filter(models.Customer.account_identifier == 10000).count(), 1)
    result = session.query([models.Customer.identifier, models.Customer.name, models.Customer.account_number]).all().x


# What begins with a call or with parentheses is as it was, and so is what is no chain, or fits.
query = session_with_a_long_name().query(models.Customer.identifier).filter(models.Customer.account == 1).count()
query = (first_session + second_session).query(models.Customer.identifier).filter(models.Customer.account == 1).x
query = session.query(models.Customer.identifier_of_the_account).filter(models.Customer.account_identifier == 1)
query = session.query(1).filter(2).count()
session.query(models.Customer.identifier).filter(models.Customer.account_identifier == 10000).count(first, second)

query = (
    session  # behind the value
    .query(models.Customer.identifier)
    # before a call
    .filter(models.Customer.account_identifier == 10000)  # behind a call
    .count()
)
