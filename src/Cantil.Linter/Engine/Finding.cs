using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine;

/// <summary>Something that a rule found, or a syntax error (whose <see cref="Rule"/> is null).</summary>
/// <param name="Range">Byte offsets in the file's text.</param>
/// <param name="NoqaOffset">An offset in the line whose <c># noqa</c> comment counts for it: its own, or that behind the string it stands in.</param>
public sealed record Finding(RuleInfo? Rule, TextRange Range, string Message, Fix? Fix, int NoqaOffset)
{
    /// <summary>What would remove it; comes behind the finding itself.</summary>
    public Fix? Fix { get; internal set; } = Fix;
}
