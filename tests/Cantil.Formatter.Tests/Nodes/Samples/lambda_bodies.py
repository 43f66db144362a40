class A:
    def f(self):
        None ** TestRpow()  # Won't fail when __rpow__ invoked.  SF bug #643260. xxxxxxxxx
        None ** TestRpow.xxx  # Won't fail when __rpow__ invoked.  SF bug #643260. xxxxxxxxx
        None + TestRpow.xxx  # Won't fail when __rpow__ invoked.  SF bug #643260. xxxxxxxxx
        None ** TestRpow(x)  # Won't fail when __rpow__ invoked.  SF bug #643260. xxxxxxxxx
        None == TestRpow()  # Won't fail when __rpow__ invoked.  SF bug #643260. xxxxxxxxxxxxxxxxxxxxxxx
        x = None == TestRpow()  # Won't fail when __rpow__ invoked.  SF bug #643260. xxxxxxxxxxxxxxxxxxxxxxx
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: not (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
x = aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = not (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: -(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: await (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: (aaaaaaaaaaaaaaaaa.aaaaaaaaaaa + aaaaaaaaaaa).aaaaaaaaaaaaa
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: (aaaaaaaaaaaaaaaaa.aaaaaaaaaaa + aaaaaaaaaaa)[aaaaaaaaaaaaa]
x = lambda aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: (aaaaaaaaaaaaaaaaa.aaaaaaaaaaa + aaaaaaaaaaa)(aaaaaaaaaaaaa)
