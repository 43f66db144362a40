using System.Text;

namespace Cantil.Cli.Completion;

/// <summary>Completion for PowerShell 5 and later.</summary>
internal static class PowerShellCompletion
{
    public static string Script()
    {
        var script = new StringBuilder("Register-ArgumentCompleter -Native -CommandName cantil -ScriptBlock {\n");
        script.Append("    param($wordToComplete, $commandAst, $cursorPosition)\n    $commands = [ordered]@{\n");
        foreach (var command in CompletionWords.Commands())
        {
            var words = CompletionWords.Options(command).SelectMany(CompletionWords.Spellings).Concat(command.Positional?.Choices ?? []);
            script.Append($"        '{command.Name}' = @({Join(words)})\n");
        }
        script.Append("    }\n    $values = @{\n");
        foreach (var option in CompletionWords.WithChoices())
            foreach (var spelling in CompletionWords.Spellings(option).Where(spelling => !spelling.StartsWith("--no-", StringComparison.Ordinal)))
                script.Append($"        '{spelling}' = @({Join(option.Choices)})\n");
        script.Append("    }\n");
        script.Append("    $given = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })\n");
        script.Append("    $command = $given | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1\n");
        script.Append("    $before = $given | Select-Object -Last 1\n");
        script.Append("    $words = if ($values.ContainsKey($before)) { $values[$before] } elseif ($command) { $commands[$command] }");
        script.Append($" else {{ @($commands.Keys) + @({Join(CompletionWords.Options(null).SelectMany(CompletionWords.Spellings))}) }}\n");
        script.Append("    $words | Where-Object { $_ -like \"$wordToComplete*\" } | ForEach-Object {\n");
        script.Append("        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)\n    }\n}\n");
        return script.ToString();
    }

    private static string Join(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"'{word.Replace("'", "''", StringComparison.Ordinal)}'"));
}
