using Cantil.Cli.Arguments;

namespace Cantil.Cli.Completion;

/// <summary>The words that a shell may offer, from the tables that the parser reads.</summary>
internal static class CompletionWords
{
    public static IEnumerable<Command> Commands() => CommandTable.Names.Select(name => CommandTable.Find(name)!);

    public static IEnumerable<Option> Options(Command? command) => (command?.Options ?? []).Concat(GlobalOptions.All);

    /// <summary><c>--name</c>, <c>--no-name</c>, <c>-n</c></summary>
    public static IEnumerable<string> Spellings(Option option)
    {
        yield return "--" + option.Name;
        if (option.Negatable)
            yield return "--no-" + option.Name;
        if (option.Letter != '\0')
            yield return "-" + option.Letter;
    }

    /// <summary>Every option with fixed values, once.</summary>
    public static IEnumerable<Option> WithChoices() =>
        Commands().SelectMany(command => command.Options).Concat(GlobalOptions.All).Where(option => option.Choices.Length > 0).Distinct();

    /// <summary>Every option whose value is a path, once.</summary>
    public static IEnumerable<Option> WithPaths() =>
        Commands().SelectMany(command => command.Options).Concat(GlobalOptions.All).Where(option => option.IsPath).Distinct();

    /// <summary>The spellings of every option that takes a value nothing is known of, once.</summary>
    public static IEnumerable<Option> WithFreeValues() => Commands().SelectMany(command => command.Options).Concat(GlobalOptions.All)
        .Where(option => option is { TakesValue: true, IsValueOptional: false, Choices.Length: 0, IsPath: false }).Distinct();
}
