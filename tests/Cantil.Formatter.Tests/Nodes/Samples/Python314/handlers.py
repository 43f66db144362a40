try: a
except (OSError, *errors): b
try: a
except (*errors,): b
try: a
except (OSError,): b
try: a
except (OSError, B): b
try: a
except (OSError, B) as e: b
try: a
except (OSError, *B) as e: b
try: a
except* (OSError, *errors): b
try: a
except* (OSError,): b
try: a
except* (OSError,A): b
try: a
except* (OSError,A) as e: b
try: a
except* (*A,): b
try: a
except OSError,A: b
try: a
except (OSError, (yield)): b
try: a
except (OSError, (lambda: 1)): b
try: a
except (OSError, (A if b else c)): b
try: a
except (A if b else c, d): b
try: a
except (a:=1, b): b
try: a
except (a, b:=1): b
try: a
except ((a:=1), b): b
try: a
except (lambda: 1, b): b
try: a
except (): b
try: a
except ( # c
 a, b): b
try: a
except (a, b # c
 ): b
try: a
except (a, b, ): b
