"""Prints the trees of the files named on standard input, as `python -m ast -a` prints them.

For each line of input, one header line `status length` follows on standard output, and then so many bytes: the tree
(status `tree`) or the reason why there is none (status `error`).
"""

import ast
import sys
import warnings

warnings.simplefilter("ignore")
output = sys.stdout.buffer
for line in sys.stdin.buffer:
    path = line.rstrip(b"\n").decode("utf-8", "surrogateescape")
    try:
        with open(path, "rb") as file:
            source = file.read()
        tree = ast.parse(source, path, "exec", type_comments=True)
        status, text = b"tree", ast.dump(tree, include_attributes=True, indent=3) + "\n"
    except (SyntaxError, ValueError, RecursionError, MemoryError, OSError) as error:
        status, text = b"error", f"{type(error).__name__}: {error}"
    content = text.encode("utf-8", "backslashreplace")
    output.write(b"%s %d\n" % (status, len(content)))
    output.write(content)
    output.flush()
