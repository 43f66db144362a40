assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ssssssssssssssssssssssssssssssssssssssssssssss[a, bbbbbbbbbb, ccccccc]
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ssssssssssssssssssssssssssssssssssssssssssssss.format(a, bbbbbbbbbb, ccccccc)
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ssssssssssssssssssssssssssssssssssssssssssssss.format(a, bbbbbbbbbb, ccccccc, eeeeeeeeeeeeeeee)
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ssssssssssssssssssssssssssssssssssssssssssssss % format(a, bbbbbbbbbb, ccccccc)
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ssssssssssssssssssssssssssssssssssssssssssssss % format(a, bbbbbbbbbb, ccccccc, eeeeeeeeeeeeeeee)
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "sssssssssssssssssssssssssssssssssssssssssssss" % (a, bbbbbbbbbb, ccccccc, eeeeeeeeeeeeeeee)
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "sssssssssssssssssssssssssssssssssssssssssssss" "(a, bbbbbbbbbb, ccccccc, eeeeeeeeeeeeeeee)"
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "ssssssssssssssssssssss % (a, bbbbbbbbbb, ccccccc, eeeeeeeeeeeeeeee)" + ddddddddddddddddddddddd
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, {dddddddddddddddddddddd: eeeeeeeeeeeeeeeeeeeeeeeee, ffffffffffffff: gggggggggg}
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, [dddddddddddddddddddddd for eeeeeeeeeeeeeeeeeeeeeeeee in ffffffffffffff(gggggggggg)]
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, (dddddddddddddddddddddd for eeeeeeeeeeeeeeeeeeeeeeeee in ffffffffffffff(gggggggggg))
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, (dddddddddddddddddddddd, eeeeeeeeeeeeeeeeeeeeeeeee, ffffffffffffff(gggggggggg), eeee)
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, ssssssssssssssssssssssssssssssssssssssssssssss.format(a)[bbbbbbbbbb].ccccccc
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, f"ssssssssssssssssssssssssssssssssssssssssssssssss.format(a)[bbbbbbbbbb].ccccccc"
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, """ssssssssssssssssssssssssssssssssssssss
   aaa"""
assert aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(eeeeeeeeeeeeee), ssssssssssssssssss.format(a, bbbbbbbbbb, ccccccc)
assert isinstance(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.eeeeeeeeeeeeee, (aaaaaaa, bbbbbbbbbbb, ccccccccccc)), sssss
assert (yield aaaaaaaaaaaaaaaa)
def f(a, b) -> Set["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbb"] | cccccccccccc: pass
def f() -> xxxxxxxxxxxxxxxxxxxxxxxxxxx("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"): pass
def f() -> xxxxxxxxxxxxxxxxxxxxxxxxxxx["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"].bbbbbbbbbbbbbbbbbbb: pass
