using Cantil.Packaging.Distributions;
using Cantil.Packaging.Tags;

namespace Cantil.Packaging.Tests.Tags;

public sealed class SupportedTagsTests
{
    [Fact]
    public void Manylinux_goes_down_to_the_oldest()
    {
        var tags = PlatformTags.ManyLinux(2, 17, "x86_64");
        tags.Take(4).ShouldBe(["linux_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64", "manylinux_2_16_x86_64"]);
        tags.TakeLast(2).ShouldBe(["manylinux_2_5_x86_64", "manylinux1_x86_64"]);
        PlatformTags.ManyLinux(2, 31, "aarch64")[^1].ShouldBe("manylinux2014_aarch64");
        PlatformTags.ManyLinux(2, 17, "armv8l").ShouldBe(
            ["linux_armv8l", "linux_armv7l", "manylinux_2_17_armv8l", "manylinux2014_armv8l", "manylinux_2_17_armv7l", "manylinux2014_armv7l"]);
        PlatformTags.MuslLinux(1, 1, "x86_64").ShouldBe(["linux_x86_64", "musllinux_1_1_x86_64", "musllinux_1_0_x86_64"]);
    }

    [Fact]
    public void The_other_platforms_have_their_tags()
    {
        PlatformTags.MacOS(12, 3, "arm64").Take(5).ShouldBe(["macosx_12_0_arm64", "macosx_12_0_universal2", "macosx_11_0_arm64", "macosx_11_0_universal2", "macosx_10_16_universal2"]);
        PlatformTags.MacOS(10, 4, "x86_64").ShouldBe(
            ["macosx_10_4_x86_64", "macosx_10_4_intel", "macosx_10_4_fat64", "macosx_10_4_fat3", "macosx_10_4_universal2", "macosx_10_4_universal"]);
        PlatformTags.Windows("amd64").ShouldBe(["win_amd64"]);
        PlatformTags.Windows("x86").ShouldBe(["win32"]);
        PlatformTags.Windows("aarch64").ShouldBe(["win_arm64"]);
        PlatformTags.IOS(12, 1, "arm64-iphoneos").ShouldBe(["ios_12_1_arm64_iphoneos", "ios_12_0_arm64_iphoneos"]);
        PlatformTags.IOS(11, 9, "arm64-iphoneos").ShouldBeEmpty();
        PlatformTags.Android(17, "arm64-v8a").ShouldBe(["android_17_arm64_v8a", "android_16_arm64_v8a"]);
        PlatformTags.Pyodide("2025_0", "4.0.9").ShouldBe(["pyemscripten_2025_0_wasm32", "emscripten_4_0_9_wasm32"]);
    }

    [Fact]
    public void The_tags_of_an_interpreter_are_in_order()
    {
        string.Join(' ', SupportedTags.CPython(3, 3, ["p"]).Tags).ShouldBe(
            "cp33-cp33m-p cp33-abi3-p cp33-none-p cp32-abi3-p py33-none-p py3-none-p py32-none-p py31-none-p py30-none-p " +
            "cp33-none-any py33-none-any py3-none-any py32-none-any py31-none-any py30-none-any");
        string.Join(' ', SupportedTags.CPython(3, 13, ["p"], isFreeThreaded: true, isDebug: true).Tags.Take(4)).ShouldBe(
            "cp313-cp313td-p cp313-cp313t-p cp313-abi3t-p cp313-none-p");
        string.Join(' ', SupportedTags.PyPy(3, 1, "pypy31_pp73", ["p"]).Tags).ShouldBe(
            "pp31-pypy31_pp73-p pp31-none-p py31-none-p py3-none-p py30-none-p pp3-none-any py31-none-any py3-none-any py30-none-any");
    }

    [Fact]
    public void Wheels_are_ranked()
    {
        var tags = SupportedTags.CPython(3, 13, PlatformTags.ManyLinux(2, 36, "x86_64"));
        string[] best =
        [
            "a-1-cp313-cp313-manylinux_2_28_x86_64.whl", "a-1-cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64.whl", "a-1-cp313-abi3-manylinux1_x86_64.whl",
            "a-1-cp38-abi3-manylinux1_x86_64.whl", "a-1-py3-none-manylinux1_x86_64.whl", "a-1-py2.py3-none-any.whl",
        ];
        var ranks = Array.ConvertAll(best, name => tags.Rank(WheelFileName.Parse(name)));
        ranks.ShouldAllBe(rank => rank >= 0);
        ranks.ShouldBeInOrder(SortDirection.Ascending);
        foreach (var other in new[] { "a-1-cp313-cp313t-linux_x86_64.whl", "a-1-cp314-abi3-linux_x86_64.whl", "a-1-py3-none-win32.whl", "a-1-py2-none-any.whl", "a-1-py3-none-manylinux_2_39_x86_64.whl" })
            tags.Rank(WheelFileName.Parse(other)).ShouldBe(-1);
    }
}
