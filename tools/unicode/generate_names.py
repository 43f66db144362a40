"""Writes src/Cantil.Syntax/Names/unicode-names.bin, the names that \\N{...} knows, from CPython's unicodedata.

Run with CPython 3.13 (Unicode 15.1): python3.13 tools/unicode/generate_names.py

The file is the length of a word graph (4 bytes, little-endian), the graph, and a code point of three bytes for each name in
the graph's order. A node of the graph is a number, twice the count of names below it and one more if a name ends here, then
its edges. An edge is a byte (the index of its first letter; 0x40: a count byte and so many more letters follow; 0x80: the
last edge) and the distance from the end of that number to the child. Numbers are base 128, lowest part first.
"""
import pathlib
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
TARGET = HERE.parents[1] / "src" / "Cantil.Syntax" / "Names" / "unicode-names.bin"
LETTERS = " -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def names():
    result = {}
    for code in range(0x110000):
        name = unicodedata.name(chr(code), "")
        if name and not name.startswith(("HANGUL SYLLABLE ", "CJK UNIFIED IDEOGRAPH-")):
            result[name] = code
    aliases = [line.split(" ", 1) for line in (HERE / "name_aliases.txt").read_text().splitlines() if not line.startswith("#")]
    aliases += [(f"{0xFE00 + n:X}", f"VS{n + 1}") for n in range(16)] + [(f"{0xE0100 + n:X}", f"VS{n + 17}") for n in range(240)]
    for code, alias in aliases:
        assert ord(unicodedata.lookup(alias)) == int(code, 16) and alias not in result, alias
        result[alias] = int(code, 16)
    return result


class Node:
    def __init__(self, final, edges):
        self.final = final
        self.edges = edges
        self.count = final + sum(child.count for _, child in edges)


def build(words, depth, known):
    """The smallest graph for sorted words that agree in their first letters."""
    final = len(words[0]) == depth
    edges, first = [], int(final)
    while first < len(words):
        letter = words[first][depth]
        last = first
        while last < len(words) and words[last][depth] == letter:
            last += 1
        edges.append((letter, build(words[first:last], depth + 1, known)))
        first = last
    key = final, tuple((letter, id(child)) for letter, child in edges)
    if key not in known:
        known[key] = Node(final, edges)
    return known[key]


def compress(node, done):
    if node in done:
        return
    done.add(node)
    edges = []
    for label, child in node.edges:
        while not child.final and len(child.edges) == 1:
            letter, following = child.edges[0]
            label, child = label + letter, following
        edges.append((label, child))
        compress(child, done)
    node.edges = edges


def number(value, width=1):
    parts = bytearray()
    while value >= 128 or len(parts) + 1 < width:
        parts.append(value & 127 | 128)
        value >>= 7
    parts.append(value)
    return parts


def topological(root):
    order, seen = [], set()

    def visit(node):
        seen.add(node)
        for _, child in reversed(node.edges):
            if child not in seen:
                visit(child)
        order.append(node)

    visit(root)
    return order[::-1]


def serialize(order, offsets):
    output, starts = bytearray(), {}
    for node in order:
        starts[node] = len(output)
        output += number(node.count << 1 | node.final)
        for position, (label, child) in enumerate(node.edges):
            last = 0x80 if position == len(node.edges) - 1 else 0
            output.append(LETTERS.index(label[0]) | last | (0x40 if len(label) > 1 else 0))
            if len(label) > 1:
                output.append(len(label) - 1)
                output += bytes(LETTERS.index(letter) for letter in label[1:])
            distance = max(1, offsets.get(child, 0) - len(output))
            # The number counts from its own end; where that makes it a byte shorter it is padded.
            width = len(number(distance))
            output += number(distance - width, width)
    return output, starts


def main():
    if unicodedata.unidata_version != "15.1.0":
        sys.exit(f"needs Unicode 15.1 (CPython 3.13), this is {unicodedata.unidata_version}")
    sys.setrecursionlimit(10000)
    table = names()
    words = sorted(table)
    root = build(words, 0, {})
    compress(root, set())
    order = topological(root)
    offsets = {}
    while True:
        graph, found = serialize(order, offsets)
        if found == offsets:
            break
        offsets = found
    codes = b"".join(table[word].to_bytes(3, "little") for word in words)
    TARGET.write_bytes(len(graph).to_bytes(4, "little") + graph + codes)


main()
