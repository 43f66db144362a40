using Cantil.Linter.Engine;

namespace Cantil.Linter.Tests.Engine;

public sealed class WarmUpTests
{
    [Fact]
    public void What_warms_up_is_a_sound_module() => WarmUp.ParseSample().Errors.ShouldBeEmpty();
}
