using Cantil.Foundation.Text;

namespace Cantil.Foundation.Edits;

/// <summary>Replaces a range of a text; an insertion where the range is empty, a deletion where the content is.</summary>
public readonly record struct TextEdit(TextRange Range, string Content);
