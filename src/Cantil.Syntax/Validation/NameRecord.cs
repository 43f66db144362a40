using Cantil.Foundation.Text;

namespace Cantil.Syntax.Validation;

/// <summary>A name in a scope: what is done with it so far, and where first.</summary>
internal struct NameRecord
{
    public NameUses Uses;
    public TextRange FirstRead;
    public TextRange FirstBound;
}
