namespace Cantil.Generators.Nodes;

/// <summary>A line of the node grammar: a concrete node, or an abstract family of nodes.</summary>
internal sealed class NodeDeclaration
{
    public string Name { get; }

    public string Base { get; }

    public bool IsAbstract { get; }

    public IReadOnlyList<NodeField> Fields { get; }

    public string Documentation { get; }

    private NodeDeclaration(string name, string @base, bool isAbstract, IReadOnlyList<NodeField> fields, string documentation)
    {
        Name = name;
        Base = @base;
        IsAbstract = isAbstract;
        Fields = fields;
        Documentation = documentation;
    }

    public static IReadOnlyList<NodeDeclaration> ParseAll(string grammar)
    {
        var nodes = new List<NodeDeclaration>();
        var documentation = "";
        foreach (var raw in grammar.Split('\n'))
        {
            var line = raw.Trim();
            if (line.StartsWith("##", StringComparison.Ordinal))
                documentation += line.Substring(2).Trim() + " ";
            else if (line.Length > 0 && line[0] != '#')
            {
                nodes.Add(Parse(line, documentation.Trim()));
                documentation = "";
            }
        }
        var names = new HashSet<string>(nodes.Select(n => n.Name));
        foreach (var field in nodes.SelectMany(n => n.Fields))
            field.IsChild = names.Contains(field.Type);
        return nodes;
    }

    private static NodeDeclaration Parse(string line, string documentation)
    {
        if (line.StartsWith("abstract ", StringComparison.Ordinal))
            return new NodeDeclaration(line.Substring(9).Trim(), "Node", true, [], documentation);
        var open = line.IndexOf('(');
        var head = line.Substring(0, open).Split(' ');
        var inside = line.Substring(open + 1, line.LastIndexOf(')') - open - 1);
        var fields = inside.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(f => new NodeField(f)).ToArray();
        return new NodeDeclaration(head[1], head[0], false, fields, documentation);
    }
}
