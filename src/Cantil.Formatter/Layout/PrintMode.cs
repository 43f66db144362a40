namespace Cantil.Formatter.Layout;

internal enum PrintMode : byte
{
    /// <summary>On one line.</summary>
    Flat,

    /// <summary>Soft line breaks are line breaks.</summary>
    Broken,
}
