namespace Cantil.Packaging.Tags;

/// <summary>One combination that an interpreter can install (PEP 425), in lower case.</summary>
/// <param name="Python">The interpreter, such as <c>cp313</c> or <c>py3</c>.</param>
/// <param name="Abi">The ABI, such as <c>cp313t</c>, <c>abi3</c> or <c>none</c>.</param>
/// <param name="Platform">The platform, such as <c>any</c>.</param>
public readonly record struct WheelTag(string Python, string Abi, string Platform)
{
    public override string ToString() => $"{Python}-{Abi}-{Platform}";
}
