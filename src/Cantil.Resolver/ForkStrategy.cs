namespace Cantil.Resolver;

/// <summary>What is done where a newer version does not support all the Pythons of the project.</summary>
public enum ForkStrategy : byte
{
    /// <summary>The Pythons are told apart: each gets the newest version that supports it.</summary>
    RequiresPython,

    /// <summary>As few versions as possible: one that supports all of them is preferred.</summary>
    Fewest,
}
