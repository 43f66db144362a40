using Cantil.Cli.Commands;

namespace Cantil.Cli.Arguments;

/// <summary>The commands by name. Only the one that runs is made.</summary>
internal static class CommandTable
{
    /// <summary>In the order of help.</summary>
    public static readonly string[] Names = ["check", "lint", "format", "init", "lock", "tree", "export", "rule", "ast", "config", "completion", "help"];

    public static Command? Find(string name) => name switch
    {
        "lint" => new LintCommand(),
        "check" => new CheckCommand(),
        "format" => new FormatCommand(),
        "init" => new InitCommand(),
        "lock" => new LockCommand(),
        "tree" => new TreeCommand(),
        "export" => new ExportCommand(),
        "rule" => new RuleCommand(),
        "ast" => new AstCommand(),
        "config" => new ConfigCommand(),
        "completion" => new CompletionCommand(),
        "help" => new HelpCommand(),
        _ => null,
    };
}
