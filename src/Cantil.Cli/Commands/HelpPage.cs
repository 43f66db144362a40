using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;

namespace Cantil.Cli.Commands;

/// <summary>The help of a command or of the whole program, from the tables that the parser reads.</summary>
internal static class HelpPage
{
    private const int Width = 100;
    private const int Indent = 10;

    public static void Write(Command? command, Output output, Palette palette)
    {
        if (command is null)
            WriteProgram(output, palette);
        else
            WriteCommand(command, output, palette);
    }

    private static void WriteProgram(Output output, Palette palette)
    {
        output.Write("Cantil: one fast program for Python projects.\n\n"u8);
        WriteHeading("Usage", output, palette);
        output.Write("  cantil [GLOBAL OPTIONS] COMMAND [OPTIONS] [ARGUMENTS]\n\n"u8);
        WriteHeading("Commands", output, palette);
        foreach (var name in CommandTable.Names)
        {
            output.Write("  "u8);
            output.Write(palette.Bold);
            output.Write(name);
            output.Write(palette.Reset);
            output.Write(new string(' ', 12 - name.Length));
            output.WriteLine(CommandTable.Find(name)!.Summary);
        }
        output.Write("\n"u8);
        WriteOptions(GlobalOptions.All, output, palette);
        output.Write("`cantil help COMMAND` says more about a command.\n"u8);
    }

    private static void WriteCommand(Command command, Output output, Palette palette)
    {
        output.WriteLine(command.Summary);
        output.Write("\n"u8);
        WriteHeading("Usage", output, palette);
        output.WriteLine($"  cantil {command.Name}{(command.Options.Count > 0 ? " [OPTIONS]" : "")}{PositionalUsage(command.Positional)}");
        output.Write("\n"u8);
        if (command.Description.Length > 0)
        {
            WriteWrapped(command.Description, 0, output);
            output.Write("\n"u8);
        }
        if (command.Positional is { } positional)
        {
            WriteHeading("Arguments", output, palette);
            output.WriteLine($"  {positional.Name}");
            WriteWrapped(positional.Help, Indent, output);
            output.Write("\n"u8);
        }
        WriteOptions(command.Options, output, palette);
        WriteOptions(GlobalOptions.All, output, palette);
    }

    private static string PositionalUsage(Positional? positional)
    {
        if (positional is null)
            return "";
        var name = positional.Maximum > 1 ? positional.Name + "…" : positional.Name;
        return positional.Minimum == 0 ? $" [{name}]" : $" {name}";
    }

    private static void WriteOptions(IReadOnlyList<Option> options, Output output, Palette palette)
    {
        var groups = new List<string>();
        foreach (var option in options)
            if (!groups.Contains(option.Group))
                groups.Add(option.Group);
        foreach (var group in groups)
        {
            WriteHeading(group, output, palette);
            foreach (var option in options)
                if (option.Group == group)
                    WriteOption(option, output, palette);
            output.Write("\n"u8);
        }
    }

    private static void WriteOption(Option option, Output output, Palette palette)
    {
        output.Write(option.Letter == '\0' ? "      " : $"  -{option.Letter}, ");
        output.Write(palette.Bold);
        output.Write($"--{option.Name}");
        output.Write(palette.Reset);
        output.WriteLine(option.Value is null ? "" : option.IsValueOptional ? $"[={option.Value}]" : $" {option.Value}");
        var help = option.Help;
        if (option.Negatable)
            help += $" `--no-{option.Name}` turns it off.";
        if (option.Choices.Length > 0)
            help += $" One of: {string.Join(", ", option.Choices)}.";
        WriteWrapped(help, Indent, output);
    }

    private static void WriteHeading(string heading, Output output, Palette palette)
    {
        output.Write(palette.Bold);
        output.Write($"{heading}:");
        output.Write(palette.Reset);
        output.Write("\n"u8);
    }

    private static void WriteWrapped(string text, int indent, Output output)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var column = 0;
            foreach (var word in paragraph.Split(' '))
            {
                if (column > 0 && column + 1 + word.Length > Width)
                {
                    output.Write("\n"u8);
                    column = 0;
                }
                output.Write(column == 0 ? new string(' ', indent) : " ");
                output.Write(word);
                column = (column == 0 ? indent : column + 1) + word.Length;
            }
            output.Write("\n"u8);
        }
    }
}
