namespace Cantil.Cli.Arguments;

/// <summary>An option of a command. The one definition that the parser, help, completion and suggestions read.</summary>
internal sealed class Option
{
    /// <summary>Without the two dashes.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, in one sentence.</summary>
    public required string Help { get; init; }

    /// <summary>The one-letter form, or NUL.</summary>
    public char Letter { get; init; }

    /// <summary>What its value is called in help; null for a flag, which has none.</summary>
    public string? Value { get; init; }

    /// <summary>The only values allowed; empty where any is.</summary>
    public string[] Choices { get; init; } = [];

    /// <summary>May be given several times; a list's values may also be separated with commas.</summary>
    public bool Repeatable { get; init; }

    /// <summary>Values are separated with commas.</summary>
    public bool IsList { get; init; }

    /// <summary>A flag that <c>--no-NAME</c> takes back.</summary>
    public bool Negatable { get; init; }

    /// <summary>A spelling that other programs use.</summary>
    public string? Alias { get; init; }

    /// <summary>The heading it stands under in help.</summary>
    public string Group { get; init; } = "Options";

    /// <summary>Its value is a path, for completion.</summary>
    public bool IsPath { get; init; }

    /// <summary>The value may be left out, and stands behind an equals sign where it is not.</summary>
    public bool IsValueOptional { get; init; }

    public bool TakesValue => Value is not null;
}
