class A:
    def f():
        assert self._last.tag == tag, "end tag mismatch (expected %s, got %s)" % (self._last.tag, tag)
        assert self._last_tag_tag_tag, "end tag mismatch (expected %s, got %s)" % (self._last.tag, tag)
        assert self._last_tag_tag_tag, "end tag mismatch (expected %s, got %s)" % \
            (self._last.tag, tag)
        assert self._last_tag_tag_tag,\
           "end tag mismatch (expected %s, got %s)" % (
           self._last.tag, tag)
        assert self._last.tag == tag, ("end tag mismatch (expected %s, got %s)" % (self._last.tag, tag))
        assert self._last.tag == tag, "end tag mismatch (expected %s, got %s)".format(self._last.tag, tag)
x = {
    "fr-x-altquot": ("«d", "»", "aaaaaaa", "aaaaaaaaaaaaa"),  # narrow no-break space # noqa:E501 aaaa
    "fr-x-altquot": ("«d", "»", "aaaaaaa", "aaaaaaaaaaaaa"),  # narrow no-break space ## noqa:E501 aaaa
    "fr-x-altquot": ("«d", "»", "aaaaaaa", "aaaaaaaaaaaaa"),  # narrow no-break space noqa:E501 aaaaaaaa
    "fr-x-altquot": ("«d", "»", "aaaaaaa", "aaaaaaaaaaaaa"),  # narrow no-break space # type: E501 aaaaaaaa
    "fr-x-altquot": ("«d", "»", "aaaaaaa", "aaaaaaaaaaaaa"),  # narrow no-break space # typed: E501 aaaaaaaa
    "fr-x-altquot": ("«d", "»", "aaaaaaa", "aaaaaaaaaaaaa"),  # type: narrow no-break space # typed: E501 aaaaaaaa
    "fr-x-altquot": ("«d", "»", "aaaaaaa", "aaaaaaaaaaaaa"),  # nosec narrow no-break space typed: E501 aaaaaaaa
    "fr-x-altquot": ("«d", "»", "aaaaaaa", "aaaaaaaaaaaaa"),  # fmt: skip narrow no-break space typed: E501 aaaaaaaa
}
with (sys.stdin if args.flist == "-" else open(args.flist, encoding="utf-8", xxxxxxxxxxxxxxxx=ddd)) as f: pass
with (sys.stdin(args.flist == "-" or open(args.flist, encoding="utf-8", xxxxxxxxxxxxxxxx=ddddddd))) as f: pass
with (sys.stdin | (args.flist == "-" or open(args.flist, encoding="utf-8", xxxxxxxxxxxxxxxx=ddddddd))) as f: pass
with (sys.stdinnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn.ddddddddddddddddddd) as f: pass
with (sys.stdin) as f: pass
with (sys.stdin) as f, (b) as g, (c): pass
with (sys.stdin) as (f, g): pass
with sys.stdin as [f, g]: pass
with sys.stdin as (f): pass
with sys.stdin as (f.g), x: pass
with (open("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")) as f, (open("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb")) as g: pass
with open("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" + aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) as f, (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb) as g: pass
async with (a as b): pass
async with (a as b, # c
            c): pass
with a, b: # c
    pass
with ( # c
   a, b): # d
    pass
