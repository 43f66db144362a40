using System.Text;
using Cantil.Cli.Arguments;

namespace Cantil.Cli.Completion;

/// <summary>Completion for zsh through <c>_arguments</c>.</summary>
internal static class ZshCompletion
{
    public static string Script()
    {
        var script = new StringBuilder("#compdef cantil\n_cantil() {\n    local state line\n    local -a commands\n    commands=(\n");
        foreach (var command in CompletionWords.Commands())
            script.Append($"        {Quote($"{command.Name}:{command.Summary}")}\n");
        script.Append("    )\n    _arguments -C -S \\\n");
        foreach (var option in CompletionWords.Options(null))
            AppendOption(option, "        ", script);
        script.Append("        '1: :->command' '*:: :->arguments'\n    case $state in\n");
        script.Append("        command) _describe -t commands 'cantil command' commands ;;\n        arguments)\n            case $line[1] in\n");
        foreach (var command in CompletionWords.Commands())
        {
            script.Append($"                {command.Name}) _arguments -S \\\n");
            foreach (var option in CompletionWords.Options(command))
                AppendOption(option, "                    ", script);
            script.Append($"                    {Quote($"*:{command.Positional?.Name ?? "nothing"}:{Values(command.Positional)}")} ;;\n");
        }
        return script.Append("            esac ;;\n    esac\n}\ncompdef _cantil cantil\n").ToString();
    }

    private static string Values(Positional? positional) => positional switch
    {
        { Choices.Length: > 0 } => $"({string.Join(' ', positional.Choices)})",
        { IsPath: true } => "_files",
        _ => "",
    };

    private static void AppendOption(Option option, string indent, StringBuilder script)
    {
        foreach (var spelling in CompletionWords.Spellings(option))
        {
            var text = (option.Repeatable ? "*" : "") + spelling + Sign(option, spelling);
            text += $"[{Escape(option.Help)}]";
            if (option.TakesValue)
                text += $"{(option.IsValueOptional ? "::" : ":")}{Escape(option.Value!)}:" + (option.Choices.Length > 0 ? $"({string.Join(' ', option.Choices)})" : option.IsPath ? "_files" : "");
            script.Append(indent).Append(Quote(text)).Append(" \\\n");
        }
    }

    /// <summary>How an option's value follows it; one that may be missing only in the same word.</summary>
    private static string Sign(Option option, string spelling) => option switch
    {
        { TakesValue: false } => "",
        { IsValueOptional: true } => "=-",
        _ => spelling.StartsWith("--", StringComparison.Ordinal) ? "=" : "+",
    };

    private static string Escape(string text) =>
        text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);

    private static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
