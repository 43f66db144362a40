namespace Cantil.Generators.Nodes;

/// <summary>A field of a node as the grammar declares it.</summary>
internal sealed class NodeField
{
    public string Name { get; }

    /// <summary>The declared type without its marks.</summary>
    public string Type { get; }

    public bool IsOptional { get; }

    public bool IsList { get; }

    /// <summary>Elements of the list may be null.</summary>
    public bool HasOptionalElements { get; }

    /// <summary>Visited in turn with the field before it.</summary>
    public bool IsInterleaved { get; }

    public bool IsMutable { get; }

    /// <summary>Whether the type is a node; set when all declarations are known.</summary>
    public bool IsChild { get; set; }

    public NodeField(string declaration)
    {
        var colon = declaration.IndexOf(':');
        Name = declaration.Substring(0, colon).Trim();
        var words = declaration.Substring(colon + 1).Trim().Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            IsInterleaved |= words[i] == "interleaved";
            IsMutable |= words[i] == "mutable";
        }
        var type = words[0];
        IsList = type.EndsWith("*", StringComparison.Ordinal);
        type = type.TrimEnd('*');
        var optional = type.EndsWith("?", StringComparison.Ordinal);
        HasOptionalElements = optional && IsList;
        IsOptional = optional && !IsList;
        Type = type.TrimEnd('?');
    }

    public string Parameter => "@" + char.ToLowerInvariant(Name[0]) + Name.Substring(1);

    public string CSharpType =>
        IsList ? $"NodeList<{Type}{(HasOptionalElements ? "?" : "")}>" : Type + (IsOptional ? "?" : "");
}
