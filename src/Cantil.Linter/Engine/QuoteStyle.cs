namespace Cantil.Linter.Engine;

/// <summary>Which quotes strings are written in.</summary>
public enum QuoteStyle : byte
{
    Double,
    Single,
}
