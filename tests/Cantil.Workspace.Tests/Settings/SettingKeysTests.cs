using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Tests.Settings;

public class SettingKeysTests
{
    [Fact]
    public void Keys_are_numbered_and_named_without_doubles()
    {
        SettingKeys.All.Select(key => key.Id).ShouldBe(Enumerable.Range(0, SettingKeys.All.Count));
        SettingKeys.All.Select(key => key.Path).Distinct().Count().ShouldBe(SettingKeys.All.Count);
        SettingKeys.All.Select(key => key.EnvironmentVariable).Distinct().Count().ShouldBe(SettingKeys.All.Count);
    }

    [Fact]
    public void Later_keys_are_in_order_and_not_there_yet()
    {
        LaterKeys.All.ShouldBe(LaterKeys.All.Order(StringComparer.Ordinal));
        LaterKeys.All.Intersect(SettingKeys.All.Select(key => key.Path)).ShouldBeEmpty();
        LaterKeys.IsGroup("lint.pylint").ShouldBeTrue();
        LaterKeys.IsGroup("lint.pyl").ShouldBeFalse();
    }
}
