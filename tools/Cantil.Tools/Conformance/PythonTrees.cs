using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Cantil.Tools.Conformance;

/// <summary>A CPython that prints the trees of one file after the other.</summary>
internal sealed class PythonTrees : IDisposable
{
    private readonly Process _process;
    private readonly string _script;

    public PythonTrees(string python)
    {
        _script = Path.Combine(Path.GetTempPath(), $"cantil-dump-trees-{Environment.ProcessId}.py");
        using (var resource = typeof(PythonTrees).Assembly.GetManifestResourceStream("dump_trees.py")!)
        using (var file = File.Create(_script))
            resource.CopyTo(file);
        _process = Process.Start(new ProcessStartInfo(python, [_script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }

    /// <summary><c>3.13.0</c>, or null where there is no such interpreter.</summary>
    public static string? VersionOf(string python)
    {
        if (python.Length == 0)
            return null;
        try
        {
            const string code = "import sys; print('.'.join(map(str, sys.version_info[:3])))";
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", code]) { RedirectStandardOutput = true })!;
            var version = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return version.Length > 0 ? version : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Whether the file is Python to it, and the tree or the reason.</summary>
    public (bool Accepted, byte[] Text) Of(string path)
    {
        var input = _process.StandardInput.BaseStream;
        input.Write(Encoding.UTF8.GetBytes(path + "\n"));
        input.Flush();
        var output = _process.StandardOutput.BaseStream;
        var header = new StringBuilder();
        for (var next = output.ReadByte(); next != '\n'; next = output.ReadByte())
            header.Append(next >= 0 ? (char)next : throw new EndOfStreamException($"The interpreter died at {path}."));
        var parts = header.ToString().Split(' ');
        var text = new byte[int.Parse(parts[1], CultureInfo.InvariantCulture)];
        output.ReadExactly(text);
        return (parts[0] == "tree", text);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        File.Delete(_script);
    }
}
