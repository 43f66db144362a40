using Cantil.Formatter.Verification;

namespace Cantil.Cli.Formatting;

/// <summary>What <c>--verify</c> says of a fault of the formatter.</summary>
internal static class FaultText
{
    public static string Of(FormatFault fault) => fault switch
    {
        FormatFault.IsBroken => "Formatted, it would be no Python any more; this is a fault of Cantil, and the file is as it was",
        FormatFault.MeansOther => "Formatted, it would mean something else; this is a fault of Cantil, and the file is as it was",
        FormatFault.LosesComments => "Formatted, it would lose or change a comment; this is a fault of Cantil, and the file is as it was",
        _ => "Formatted again, it would change once more; this is a fault of Cantil, and the file is as it was",
    };
}
