namespace Cantil.Foundation.Files;

/// <summary>What stands under a name in a directory.</summary>
public enum EntryKind : byte
{
    File,
    Directory,

    /// <summary>A symbolic link, to whatever or to nothing.</summary>
    Link,

    /// <summary>A pipe, socket or device.</summary>
    Other,
}
