using Cantil.Foundation.Text;

namespace Cantil.Cli.Arguments;

/// <summary>
/// Reads a command line against the tables of options, as GNU's getopt_long does: <c>--name value</c>, <c>--name=value</c>,
/// <c>-n value</c>, <c>-nvalue</c>, bundled letters, <c>--</c> before what is no option. Names are not abbreviated.
/// Options that belong to every command may stand before the command.
/// </summary>
internal sealed class ArgumentParser
{
    private readonly IReadOnlyList<string> _arguments;
    private readonly ParsedArguments _parsed = new();
    private int _next;
    private bool _onlyPositionals;

    private ArgumentParser(IReadOnlyList<string> arguments) => _arguments = arguments;

    /// <exception cref="UsageException">An option, command or value is not known, is missing, or stands twice.</exception>
    public static ParsedArguments Parse(IReadOnlyList<string> arguments)
    {
        var parser = new ArgumentParser(arguments);
        while (parser._next < arguments.Count)
            parser.ReadOne();
        parser.CheckPositionals();
        return parser._parsed;
    }

    private void ReadOne()
    {
        var argument = _arguments[_next++];
        if (_onlyPositionals || argument.Length < 2 || argument[0] != '-')
            ReadWord(argument);
        else if (argument == "--")
            _onlyPositionals = true;
        else if (argument[1] == '-')
            ReadLong(argument);
        else
            ReadLetters(argument);
    }

    private void ReadWord(string word)
    {
        if (_parsed.Command is not null)
        {
            _parsed.Positionals.Add(word);
            return;
        }
        _parsed.Command = CommandTable.Find(word);
        if (_parsed.Command is null)
            throw UnknownCommand(word);
    }

    internal static UsageException UnknownCommand(string word)
    {
        var nearest = NearestName.Of(word, CommandTable.Names);
        return new UsageException(
            $"There is no command `{word}`.",
            nearest is null ? "`cantil help` lists the commands." : $"Did you mean `cantil {nearest}`? `cantil help` lists the commands.");
    }

    private void ReadLong(string argument)
    {
        var equals = argument.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? argument[2..] : argument[2..equals];
        var attached = equals < 0 ? null : argument[(equals + 1)..];
        var option = Find(name, out var on) ?? throw UnknownOption("--" + name, name);
        if (!option.TakesValue && attached is not null)
            throw new UsageException($"`--{name}` takes no value, but `{attached}` is given.", $"Write `--{name}` alone.");
        Add(option, "--" + name, option.TakesValue ? attached ?? (option.IsValueOptional ? null : NextValue(option, "--" + name)) : null, on);
    }

    private void ReadLetters(string argument)
    {
        for (var i = 1; i < argument.Length; i++)
        {
            var spelled = $"-{argument[i]}";
            var option = FindLetter(argument[i]) ?? throw UnknownOption(spelled, argument[1..]);
            if (!option.TakesValue)
            {
                Add(option, spelled, null, on: true);
                continue;
            }
            var rest = argument[(i + 1)..];
            if (rest.StartsWith('='))
                rest = rest[1..];
            else if (rest.Length == 0)
                rest = NextValue(option, spelled);
            Add(option, spelled, rest, on: true);
            return;
        }
    }

    private string NextValue(Option option, string spelled)
    {
        if (_next < _arguments.Count && (_arguments[_next].Length < 2 || _arguments[_next][0] != '-'))
            return _arguments[_next++];
        throw new UsageException(
            $"`{spelled}` needs a value.",
            option.Choices.Length > 0 ? $"One of: {string.Join(", ", option.Choices)}." : $"Write `{spelled} {option.Value}`; a value that starts with a dash as `--{option.Name}=-…`.");
    }

    private void Add(Option option, string spelled, string? value, bool on)
    {
        if (option.TakesValue && !option.Repeatable && _parsed.IsGiven(option))
            throw new UsageException($"`{spelled}` is given twice.", "Leave one of them out.");
        if (value is not null && option.Choices.Length > 0 && Array.IndexOf(option.Choices, value) < 0)
        {
            var nearest = NearestName.Of(value, option.Choices);
            throw new UsageException(
                $"`{value}` is no value of `{spelled}`.",
                (nearest is null ? "" : $"Did you mean `{nearest}`? ") + $"Possible are: {string.Join(", ", option.Choices)}.");
        }
        _parsed.Add(option, value, on);
    }

    private Option? Find(string name, out bool on)
    {
        on = true;
        if (FindIn(GlobalOptions.All, name, ref on) is { } global)
            return global;
        return _parsed.Command is null ? null : FindIn(_parsed.Command.Options, name, ref on);
    }

    private static Option? FindIn(IReadOnlyList<Option> options, string name, ref bool on)
    {
        for (var i = 0; i < options.Count; i++)
        {
            var option = options[i];
            if (option.Name == name || option.Alias == name)
                return option;
            if (option.Negatable && name.StartsWith("no-", StringComparison.Ordinal) && name.AsSpan(3).SequenceEqual(option.Name))
            {
                on = false;
                return option;
            }
        }
        return null;
    }

    private Option? FindLetter(char letter)
    {
        foreach (var option in GlobalOptions.All)
            if (option.Letter == letter)
                return option;
        if (_parsed.Command is { } command)
            foreach (var option in command.Options)
                if (option.Letter == letter)
                    return option;
        return null;
    }

    private UsageException UnknownOption(string spelled, string name)
    {
        var names = new List<string>();
        foreach (var option in GlobalOptions.All)
            AddNames(option, names);
        foreach (var option in _parsed.Command?.Options ?? [])
            AddNames(option, names);
        var nearest = NearestName.Of(name, names);
        var command = _parsed.Command is null ? "cantil" : $"cantil {_parsed.Command.Name}";
        var list = _parsed.Command is null ? "`cantil help` lists the options." : $"`cantil help {_parsed.Command.Name}` lists the options.";
        return new UsageException(
            $"`{command}` has no option `{spelled}`.", nearest is null ? list : $"Did you mean `--{nearest}`? {list}");
    }

    private static void AddNames(Option option, List<string> names)
    {
        names.Add(option.Name);
        if (option.Negatable)
            names.Add("no-" + option.Name);
    }

    private void CheckPositionals()
    {
        if (_parsed.Command is not { } command || _parsed.IsGiven(GlobalOptions.Help))
            return;
        var positional = command.Positional;
        var maximum = positional?.Maximum ?? 0;
        if (_parsed.Positionals.Count > maximum)
            throw new UsageException(
                $"`cantil {command.Name}` cannot do anything with `{_parsed.Positionals[maximum]}`.", $"`cantil help {command.Name}` says how it is written.");
        if (positional is not null && _parsed.Positionals.Count < positional.Minimum)
            throw new UsageException($"`cantil {command.Name}` needs {positional.Name}.", $"`cantil help {command.Name}` says how it is written.");
    }
}
