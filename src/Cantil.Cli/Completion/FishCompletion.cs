using System.Text;
using Cantil.Cli.Arguments;

namespace Cantil.Cli.Completion;

/// <summary>Completion for fish.</summary>
internal static class FishCompletion
{
    public static string Script()
    {
        var script = new StringBuilder("complete -c cantil -f\n");
        var names = string.Join(' ', CommandTable.Names);
        foreach (var command in CompletionWords.Commands())
            script.Append($"complete -c cantil -n {Quote($"not __fish_seen_subcommand_from {names}")} -a {command.Name} -d {Quote(command.Summary)}\n");
        foreach (var option in GlobalOptions.All)
            AppendOption(option, "", script);
        foreach (var command in CompletionWords.Commands())
        {
            var condition = $" -n {Quote($"__fish_seen_subcommand_from {command.Name}")}";
            foreach (var option in command.Options)
                AppendOption(option, condition, script);
            if (command.Positional is { Choices.Length: > 0 } positional)
                script.Append($"complete -c cantil{condition} -a {Quote(string.Join(' ', positional.Choices))}\n");
            else if (command.Positional is { IsPath: true })
                script.Append($"complete -c cantil{condition} -F\n");
        }
        return script.ToString();
    }

    private static void AppendOption(Option option, string condition, StringBuilder script)
    {
        script.Append($"complete -c cantil{condition} -l {option.Name}");
        if (option.Letter != '\0')
            script.Append($" -s {option.Letter}");
        if (option is { TakesValue: true, IsValueOptional: false })
            script.Append(option.Choices.Length > 0 ? $" -x -a {Quote(string.Join(' ', option.Choices))}" : option.IsPath ? " -r -F" : " -x");
        script.Append($" -d {Quote(option.Help)}\n");
        if (option.Negatable)
            script.Append($"complete -c cantil{condition} -l no-{option.Name} -d {Quote($"Turn --{option.Name} off.")}\n");
    }

    private static string Quote(string text) =>
        "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
}
