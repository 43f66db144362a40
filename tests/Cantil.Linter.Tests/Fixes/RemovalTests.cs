namespace Cantil.Linter.Tests.Fixes;

/// <summary>The shared parts of fixes, seen through rules that use them.</summary>
public sealed class RemovalTests
{
    [Theory]
    [InlineData("import q; import r\n", "")]
    [InlineData("import s; x = 1\n", "x = 1\n")]
    [InlineData("y = 2; import t\n", "y = 2; \n")]
    [InlineData("y = 2; \\\n  import t\n", "y = 2; \n")]
    [InlineData("import s; \\\n  x = 1\n", "x = 1\n")]
    [InlineData("import s  # why\nx = 1\n", "x = 1\n")]
    [InlineData("if y:\n    import u\n", "if y:\n    pass\n")]
    [InlineData("if y:\n    # comment\n    import v  # trailing\n", "if y:\n    # comment\n    pass  # trailing\n")]
    [InlineData("if y: import u\nelse: x = 1\n", "if y: pass\nelse: x = 1\n")]
    [InlineData("def f():\n    import a\n    import b; import c\n", "def f():\n    pass\n")]
    [InlineData("try:\n    import a\nfinally:\n    import b\n", "try:\n    pass\nfinally:\n    pass\n")]
    [InlineData("import a\r\nx = 1\r\n", "x = 1\r\n")]
    [InlineData("x = 1\nimport a", "x = 1\n")]
    [InlineData("match x:\n    case 1:\n        import a\n", "match x:\n    case 1:\n        pass\n")]
    public void A_statement_goes_with_what_is_its_own(string before, string after) => Fixing.Run(before, "F401").ShouldBe(after);

    [Theory]
    [InlineData("import a6, b6 as c6, d6\nd6\n", "import d6\nd6\n")]
    [InlineData("from x import A, B as b, \\\n    C\nA\n", "from x import A\nA\n")]
    [InlineData("from x import (A, B , C)\nB\n", "from x import (B)\nB\n")]
    [InlineData("from x import (A, B, C,)\nA\n", "from x import (A,)\nA\n")]
    [InlineData("from x import (\n    A,\n    B,  # gone\n    C,  # c\n)\nA, C\n", "from x import (\n    A,\n    C,  # c\n)\nA, C\n")]
    [InlineData("from x import (\n    A  # foo\n    , B\n)\nA\n", "from x import (\n    A\n)\nA\n")]
    [InlineData("from x import (\n    A,  # keep\n    B\n)\nA\n", "from x import (\n    A,  # keep\n    \n)\nA\n")]
    public void A_name_goes_with_its_comma(string before, string after) => Fixing.Run(before, "F401").ShouldBe(after);

    [Theory]
    [InlineData("'{}'.format(1, 2)\n", "'{}'.format(1, )\n")]
    [InlineData("'{a}'.format(b=2, a=1,)\n", "'{a}'.format(a=1,)\n")]
    [InlineData("'{a}'.format(\n    a=1,\n    b=2,  # bee\n)\n", "'{a}'.format(\n    a=1,\n    )\n")]
    [InlineData("'{}'.format(1, (  # c\n  2), b=3)\n", "'{}'.format(1, )\n")]
    [InlineData("''.format(1)\n", "''\n")]
    [InlineData("('a'\n 'b').format(1)\n", "('a'\n 'b')\n")]
    [InlineData("'{1}'.format(1, 2)\n", "'{1}'.format(1, 2)\n")]
    [InlineData("'%(a)s' % {'a': 1, 'b': (2), }\n", "'%(a)s' % {'a': 1,  }\n")]
    [InlineData("'%(a)s' % {\n    'a': 1,\n    'b': 2  # bee\n}\n", "'%(a)s' % {\n    'a': 1,\n      # bee\n}\n")]
    [InlineData("'%(a)s' % {'a': 1, 'b': f()}\n", "'%(a)s' % {'a': 1, 'b': f()}\n")]
    public void An_element_goes_with_its_comma(string before, string after) => Fixing.Run(before, "F50,F52").ShouldBe(after);
}
