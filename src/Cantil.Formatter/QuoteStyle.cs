namespace Cantil.Formatter;

public enum QuoteStyle : byte
{
    Double,
    Single,
    Preserve,
}
