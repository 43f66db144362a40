using Cantil.Foundation.Text;
using Cantil.Semantics;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Validation;

namespace Cantil.Linter.Engine;

/// <summary>
/// Takes a small module through the front end while settings are read and files are looked for, so that the code is in memory
/// when the first file comes. For one small file that is a tenth of the run.
/// </summary>
public static class WarmUp
{
    /// <summary>Something of everything that most files have.</summary>
    private static ReadOnlySpan<byte> Sample => """
        # Comment
        from __future__ import annotations
        import os, sys as system
        from a.b import (c, d as e)
        __all__ = ["f", "G"]
        if sys.version_info >= (3, 8) and not os.name == "nt" or a is None:
            x: int = 1.5 + 2 ** -3 // y % 4
        elif z in {1, *q}:
            pass
        else:
            x, *y = [i for i in range(10) if i]
            x += {"a": 1, **k}["a"]
        @decorator(1, key=2)
        def f(a, b: "int" = 0, *args: str, c=None, **kwargs) -> list[str]:
            '''Docstring with \\x41.'''
            global g
            for i, j in enumerate(a):
                if i > j: continue
                else: break
            while True:
                yield i
            with open(a) as h, b:
                del h.x[1:2]
            try:
                raise ValueError("%s %d" % (a, b)) from e
            except (A, B) as error:
                return lambda x, *y: x if y else f"{x!r:>{b}} a"
            except Exception:
                assert a, "b"
            finally:
                print("{} {}".format(a, b), end="")
            return {k: v for k, v in a.items()}
        class G(Base, metaclass=M):
            a = "c" r"\d"
            async def m(self):
                await self.x.y(lambda: (yield))
                async with a as b: pass
        """u8;

    /// <summary>Starts a thread and does not wait for it.</summary>
    /// <param name="more">What else the run will do with trees; null for nothing.</param>
    public static void Start(Action<SyntaxTree>? more = null) => new Thread(() => Run(more)) { IsBackground = true }.Start();

    /// <summary>The tree of a module that has something of everything that most files have.</summary>
    public static SyntaxTree ParseSample() => Parser.Parse(SourceText.From(Sample));

    private static void Run(Action<SyntaxTree>? more)
    {
        var tree = ParseSample();
        new SyntaxValidator().Validate(tree);
        Binder.Bind(tree);
        more?.Invoke(tree);
    }
}
