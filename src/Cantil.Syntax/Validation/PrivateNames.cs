using Cantil.Syntax.Names;

namespace Cantil.Syntax.Validation;

/// <summary>What the compiler makes of names that are private to a class (reference, section 6.2.1).</summary>
internal static class PrivateNames
{
    /// <param name="className">None outside of classes.</param>
    /// <remarks>No well-known name is private.</remarks>
    public static NameId Mangle(NameTable names, NameId name, NameId className)
    {
        if (className.IsNone || name.IsWellKnown)
            return name;
        var text = names.GetUtf8(name);
        if (!text.StartsWith("__"u8) || text.EndsWith("__"u8) || text.Contains((byte)'.'))
            return name;
        var owner = names.GetUtf8(className).TrimStart((byte)'_');
        return owner.IsEmpty ? name : names.Add([(byte)'_', .. owner, .. text]);
    }
}
