using Cantil.Foundation.Caching;
using Cantil.Workspace.Settings;

namespace Cantil.Workspace.Tests.Settings;

public sealed class SettingsHashTests
{
    [Fact]
    public void The_values_of_every_key_can_be_compared()
    {
        foreach (var key in SettingKeys.All)
            SettingsHash.TryAdd(key.DefaultValue, new HashBuilder()).ShouldBeTrue($"`{key.Path}` has a type that SettingsHash does not know");
    }

    [Fact]
    public void Lists_say_where_they_end()
    {
        static ContentHash Of(object value)
        {
            var hash = new HashBuilder();
            SettingsHash.TryAdd(value, hash).ShouldBeTrue();
            return hash.ToHash();
        }

        Of(new[] { "a", "b" }).ShouldBe(Of(new[] { "a", "b" }));
        Of(new[] { "a", "b" }).ShouldNotBe(Of(new[] { "a" }));
        Of(new[] { "ab" }).ShouldNotBe(Of(new[] { "a", "b" }));
        Of(true).ShouldNotBe(Of(false));
    }

    [Fact]
    public void A_type_that_is_not_known_is_said_so() => SettingsHash.TryAdd(new object(), new HashBuilder()).ShouldBeFalse();
}
