using Cantil.Foundation.Text;

namespace Cantil.Syntax.Nodes;

/// <summary>
/// The text that a self-documenting replacement field shows before its value: what stands between the brace and the
/// conversion, format specification or closing brace, the equal sign and all spaces included; none for other fields.
/// </summary>
public readonly record struct DebugText(int Start, int End)
{
    public bool IsNone => End == 0;

    public TextRange Range => new(Start, End);
}
