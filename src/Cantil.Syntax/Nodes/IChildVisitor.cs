namespace Cantil.Syntax.Nodes;

/// <summary>Called for each child by <see cref="NodeChildren"/>.</summary>
public interface IChildVisitor
{
    void Visit(Node child);
}
