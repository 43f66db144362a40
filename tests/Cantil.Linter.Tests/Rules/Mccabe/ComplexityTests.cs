using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Rules.Mccabe;

public sealed class ComplexityTests
{
    [Theory]
    [InlineData("def f(): pass", 1)]
    [InlineData("def f():\n    if x: pass", 2)]
    [InlineData("def f():\n    if x: pass\n    elif y: pass\n    else: pass", 3)]
    [InlineData("def f():\n    for x in y: pass\n    else: pass\n    while x: pass", 3)]
    [InlineData("def f():\n    try: pass\n    except A: pass\n    except B: pass\n    else: pass\n    finally: pass", 4)]
    [InlineData("def f():\n    with x:\n        if y: pass", 2)]
    [InlineData("def f():\n    def g():\n        if x: pass", 3)]
    [InlineData("def f():\n    class A:\n        def g(self): pass", 2)]
    [InlineData("def f():\n    match x:\n        case 1: pass\n        case 2: pass", 3)]
    [InlineData("def f():\n    match x:\n        case 1: pass\n        case _: pass", 2)]
    [InlineData("def f():\n    match x:\n        case 1: pass\n        case _ if y: pass", 3)]
    [InlineData("async def f():\n    async for x in y: pass", 2)]
    [InlineData("class A:\n    def f(self):\n        if x and y or z: pass", 2)]
    public void A_function_has_as_many_ways_as_the_rule_says(string text, int ways)
    {
        Findings(text, ways).ShouldBeEmpty();
        Findings(text, ways - 1)[0].Message.ShouldBe($"`f` has a complexity of {ways}; {ways - 1} is allowed");
    }

    private static IReadOnlyList<Finding> Findings(string text, int allowed) =>
        Linting.Run(text, "C901", options: LintOptions.Default with { MaxComplexity = allowed }).Findings;
}
