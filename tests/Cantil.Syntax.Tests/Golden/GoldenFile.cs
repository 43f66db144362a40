using System.Runtime.CompilerServices;

namespace Cantil.Syntax.Tests.Golden;

/// <summary>
/// A sample beside what is expected of it. With CANTIL_UPDATE_GOLDEN=1 in the environment the expectation is written
/// instead of compared; read the difference before you commit it.
/// </summary>
public static class GoldenFile
{
    private static readonly bool s_update = Environment.GetEnvironmentVariable("CANTIL_UPDATE_GOLDEN") == "1";

    public static string Folder { get; } = Path.GetDirectoryName(ThisFile())!;

    /// <summary>The names, without endings, of the samples in a folder beside this file.</summary>
    public static TheoryData<string> Samples(string folder)
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, folder), "*.py").Order(StringComparer.Ordinal))
            data.Add(Path.GetFileNameWithoutExtension(file));
        return data;
    }

    public static byte[] Read(string folder, string name) => File.ReadAllBytes(Path.Combine(Folder, folder, name + ".py"));

    private static string ThisFile([CallerFilePath] string path = "") => path;

    public static void Verify(string folder, string name, string ending, string actual)
    {
        var path = Path.Combine(Folder, folder, name + ending);
        if (s_update)
            File.WriteAllText(path, actual);
        actual.ShouldBe(File.ReadAllText(path));
    }
}
