namespace Cantil.Cli.Hosting;

/// <summary>What a command sees of the process it runs in; a test gives its own.</summary>
internal sealed class Host
{
    private readonly Func<string, string?> _environment;
    private readonly Func<IEnumerable<string>> _variableNames;
    private readonly Func<Stream> _openInput;
    private readonly Func<bool> _outIsTerminal;
    private readonly Func<bool> _errorIsTerminal;
    private readonly bool _isProcess;

    /// <param name="isProcess">Whether the process is this host's own, so that its working directory may change with the host's.</param>
    public Host(
        Stream output, Stream error, Func<Stream> openInput, Func<string, string?> environment,
        Func<IEnumerable<string>> variableNames, string workingDirectory, Func<bool> outIsTerminal, Func<bool> errorIsTerminal,
        bool isProcess = false)
    {
        Out = new Output(output);
        Error = new Output(error);
        _openInput = openInput;
        _environment = environment;
        _variableNames = variableNames;
        WorkingDirectory = workingDirectory;
        _outIsTerminal = outIsTerminal;
        _errorIsTerminal = errorIsTerminal;
        _isProcess = isProcess;
    }

    /// <summary>Results.</summary>
    public Output Out { get; }

    /// <summary>Everything else.</summary>
    public Output Error { get; }

    /// <summary>An absolute path.</summary>
    public string WorkingDirectory { get; private set; }

    /// <summary>Whether somebody sees results as they are written.</summary>
    public bool IsOutTerminal => _outIsTerminal();

    public bool IsErrorTerminal => _errorIsTerminal();

    /// <summary>How results are coloured; set from <c>--color</c> before a command runs.</summary>
    public Palette OutPalette { get; private set; } = Palette.None;

    public Palette ErrorPalette { get; private set; } = Palette.None;

    public static Host OfProcess()
    {
        if (OperatingSystem.IsWindows())
            return new Host(
                Console.OpenStandardOutput(), Console.OpenStandardError(), Console.OpenStandardInput, Environment.GetEnvironmentVariable,
                VariableNames, Environment.CurrentDirectory, () => !Console.IsOutputRedirected, () => !Console.IsErrorRedirected, isProcess: true);
        var output = new UnixStandardStream(1);
        var error = new UnixStandardStream(2);
        return new Host(
            output, error, Console.OpenStandardInput, Environment.GetEnvironmentVariable, VariableNames, Environment.CurrentDirectory,
            () => output.IsTerminal, () => error.IsTerminal, isProcess: true);
    }

    private static IEnumerable<string> VariableNames()
    {
        foreach (var name in Environment.GetEnvironmentVariables().Keys)
            yield return (string)name;
    }

    /// <summary>The environment variables whose names start with a prefix.</summary>
    public List<KeyValuePair<string, string>> VariablesWith(string prefix)
    {
        var found = new List<KeyValuePair<string, string>>();
        foreach (var name in _variableNames())
            if (name.StartsWith(prefix, StringComparison.Ordinal) && _environment(name) is { } value)
                found.Add(new KeyValuePair<string, string>(name, value));
        return found;
    }

    /// <summary>The value of an environment variable; null where it is not set or empty.</summary>
    public string? Variable(string name) => _environment(name) is { Length: > 0 } value ? value : null;

    public Stream OpenInput() => _openInput();

    /// <summary>Works in another directory from here on.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public void ChangeDirectory(string path)
    {
        var full = Path.GetFullPath(path, WorkingDirectory);
        if (!Directory.Exists(full))
            throw new DirectoryNotFoundException($"There is no directory `{path}`.");
        if (_isProcess)
            Environment.CurrentDirectory = full;
        WorkingDirectory = full;
    }

    /// <summary>Decides about colours: <c>--color</c>, then NO_COLOR and FORCE_COLOR, then whether a terminal is there.</summary>
    public void ChooseColors(string? when)
    {
        OutPalette = UseColor(when, _outIsTerminal) ? Palette.Ansi : Palette.None;
        ErrorPalette = UseColor(when, _errorIsTerminal) ? Palette.Ansi : Palette.None;
    }

    private bool UseColor(string? when, Func<bool> isTerminal) => when switch
    {
        "always" => true,
        "never" => false,
        _ when Variable("NO_COLOR") is not null => false,
        _ when Variable("FORCE_COLOR") is { } force => force != "0",
        _ => isTerminal() && Variable("TERM") != "dumb",
    };
}
