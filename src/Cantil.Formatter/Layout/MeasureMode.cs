namespace Cantil.Formatter.Layout;

/// <summary>What has to fit where a text is measured.</summary>
internal enum MeasureMode : byte
{
    /// <summary>Up to the first line break.</summary>
    FirstLine,

    /// <summary>Every line.</summary>
    AllLines,

    /// <summary>Up to the first line break; the lines behind it are gone through, however long they are.</summary>
    AnyLines,
}
