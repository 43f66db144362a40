using Cantil.Cli.Arguments;
using Cantil.Cli.Completion;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Text;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil completion SHELL</c></summary>
internal sealed class CompletionCommand : Command
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    public override string Name => "completion";

    public override string Summary => "Print a script that completes cantil's commands and options in a shell.";

    public override string Description =>
        "bash: eval \"$(cantil completion bash)\" in ~/.bashrc\n" +
        "zsh: eval \"$(cantil completion zsh)\" in ~/.zshrc, behind compinit\n" +
        "fish: cantil completion fish > ~/.config/fish/completions/cantil.fish\n" +
        "PowerShell: cantil completion powershell | Out-String | Invoke-Expression in $PROFILE";

    public override Positional Positional { get; } = new("SHELL", "bash, zsh, fish or powershell.", 1, 1, false, Shells);

    public override IReadOnlyList<Option> Options => [];

    public override int Run(ParsedArguments arguments, Host host)
    {
        var shell = arguments.Positionals[0];
        host.Out.Write(shell switch
        {
            "bash" => BashCompletion.Script(),
            "zsh" => ZshCompletion.Script(),
            "fish" => FishCompletion.Script(),
            "powershell" or "pwsh" => PowerShellCompletion.Script(),
            _ => throw new UsageException(
                $"There is no completion for the shell `{shell}`.",
                NearestName.Of(shell, Shells) is { } nearest ? $"Did you mean `{nearest}`?" : $"Possible are: {string.Join(", ", Shells)}."),
        });
        return ExitStatus.Success;
    }
}
