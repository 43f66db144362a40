namespace Cantil.Syntax.Dumping;

/// <summary>What <see cref="TreeDumper"/> prints.</summary>
/// <param name="Attributes">Lines, from 1, and columns, in bytes from 0, of what has a place: <c>-a</c>.</param>
/// <param name="TypeComments">Type comments (PEP 484) belong to the tree, as <c>python -m ast</c> has it unless told <c>--no-type-comments</c>.</param>
public readonly record struct DumpOptions(bool Attributes, bool TypeComments);
