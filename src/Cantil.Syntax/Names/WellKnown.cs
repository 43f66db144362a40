namespace Cantil.Syntax.Names;

public static partial class WellKnown
{
    /// <summary>Numbers from 1 to this are the hard keywords.</summary>
    public const int LastKeyword = Yield;

    /// <summary>Numbers from this to <see cref="LastBuiltin"/> are builtins or names that every module has.</summary>
    public const int FirstBuiltin = Type;

    public const int LastBuiltin = Zip;
}
