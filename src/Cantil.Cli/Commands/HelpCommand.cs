using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil help [COMMAND]</c></summary>
internal sealed class HelpCommand : Command
{
    public override string Name => "help";

    public override string Summary => "Say what the program or one of its commands can do.";

    public override Positional Positional { get; } = new("COMMAND", "The command to explain.", 0, 1, false, CommandTable.Names);

    public override IReadOnlyList<Option> Options => [];

    public override int Run(ParsedArguments arguments, Host host)
    {
        Command? command = null;
        if (arguments.Positionals.Count > 0)
        {
            var name = arguments.Positionals[0];
            command = CommandTable.Find(name) ?? throw ArgumentParser.UnknownCommand(name);
        }
        HelpPage.Write(command, host.Out, host.OutPalette);
        return ExitStatus.Success;
    }
}
