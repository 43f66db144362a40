namespace Cantil.Linter.Engine;

/// <summary>What stands out in a <see cref="PhysicalLine"/>; rules are called for what they ask for (<see cref="PhysicalLinesAttribute"/>).</summary>
[Flags]
public enum PhysicalTraits : byte
{
    /// <summary>Every line has it.</summary>
    Any = 1,

    /// <summary>The last character is no visible one of ASCII: white space, or not ASCII.</summary>
    EndsWithBlank = 2,

    /// <summary>It may be wider than lines may be.</summary>
    MayBeLong = 4,
}
