using System.Text;
using Cantil.Cli.Hosting;

namespace Cantil.Cli.Tests;

/// <summary>Runs the program in this process, with a working directory and an environment of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly Dictionary<string, string> _environment = [];

    public CommandLine()
    {
        Folder = Directory.CreateTempSubdirectory("cantil-cli-").FullName;
    }

    /// <summary>The working directory: new and empty.</summary>
    public string Folder { get; }

    /// <summary>What stands on standard input.</summary>
    public byte[] Input { get; set; } = [];

    public bool IsTerminal { get; set; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public CommandLine With(string name, string value)
    {
        _environment[name] = value;
        return this;
    }

    public string Write(string name, string content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public int Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var host = new Host(
            output, error, () => new MemoryStream(Input), name => _environment.GetValueOrDefault(name), () => _environment.Keys, Folder, () => IsTerminal, () => IsTerminal);
        var status = Application.Run(arguments, host);
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = Encoding.UTF8.GetString(error.ToArray());
        return status;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
