using Cantil.Foundation.Caching;

namespace Cantil.Foundation.Tests.Caching;

public sealed class ContentHashTests
{
    [Fact]
    public void Every_bit_of_a_content_counts()
    {
        var seen = new HashSet<string>();
        foreach (var length in new[] { 0, 1, 7, 8, 31, 32, 33, 64, 100 })
        {
            var content = new byte[length];
            seen.Add(ContentHash.Of(content).ToString()).ShouldBeTrue($"{length} zeros are like others");
            for (var bit = 0; bit < length * 8; bit++)
            {
                content[bit / 8] ^= (byte)(1 << bit % 8);
                seen.Add(ContentHash.Of(content).ToString()).ShouldBeTrue($"bit {bit} of {length} bytes does not count");
                content[bit / 8] ^= (byte)(1 << bit % 8);
            }
        }
    }

    [Fact]
    public void It_is_the_same_every_time_and_can_be_written_and_read()
    {
        var hash = ContentHash.Of("import os\n"u8);
        var bytes = new byte[ContentHash.Size];
        hash.WriteTo(bytes);
        ContentHash.ReadFrom(bytes).ShouldBe(ContentHash.Of("import os\n"u8));
        hash.ToString().Length.ShouldBe(32);
    }

    [Fact]
    public void Many_small_texts_do_not_collide_in_either_half()
    {
        var (low, high) = (new HashSet<ulong>(), new HashSet<ulong>());
        for (var i = 0; i < 200_000; i++)
        {
            var hash = ContentHash.Of(BitConverter.GetBytes(i));
            low.Add(hash.Low).ShouldBeTrue();
            high.Add(hash.High).ShouldBeTrue();
        }
    }

    [Fact]
    public void Values_of_a_builder_say_where_they_end()
    {
        static ContentHash Of(params string?[] texts)
        {
            var builder = new HashBuilder();
            foreach (var text in texts)
                builder.Add(text);
            return builder.ToHash();
        }

        Of("ab", "c").ShouldNotBe(Of("a", "bc"));
        Of("").ShouldNotBe(Of([null]));
        Of(new string('x', 5000), "y").ShouldBe(Of(new string('x', 5000), "y"));
    }
}
