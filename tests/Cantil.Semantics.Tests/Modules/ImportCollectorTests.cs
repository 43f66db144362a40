using Cantil.Foundation.Text;
using Cantil.Semantics.Modules;
using Cantil.Syntax.Parsing;

namespace Cantil.Semantics.Tests.Modules;

public sealed class ImportCollectorTests
{
    [Fact]
    public void Finds_imports_wherever_statements_are()
    {
        var imports = ImportCollector.Collect(Parser.Parse(SourceText.From("""
            import a.b as c, d
            from ..e import f, g as h
            from . import *
            if TYPE_CHECKING:
                import t
            elif typing.TYPE_CHECKING:
                import u
            else:
                import v
            def function():
                from w import x
                class Inner:
                    import y
            try:
                import z
            except ImportError:
                with q:
                    import r
            finally:
                import s
            """)));
        imports.Select(i => $"{new string('.', i.Level)}{i.Module}:{string.Join(',', i.Names)}:{i.Flags}").ShouldBe([
            "a.b::None", "d::None", "..e:f,g:None", ".::None", "t::TypeChecking", "u::TypeChecking", "v::Conditional",
            "w:x:Deferred", "y::Deferred", "z::Conditional", "r::Conditional", "s::None",
        ]);
    }
}
