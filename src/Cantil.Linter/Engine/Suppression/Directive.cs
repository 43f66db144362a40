using Cantil.Foundation.Text;

namespace Cantil.Linter.Engine.Suppression;

/// <summary>A suppression comment with what it was good for; made only where rules on such comments are selected.</summary>
/// <param name="comment">What it suppresses.</param>
/// <param name="range">From its number sign to behind its codes.</param>
/// <param name="codes">Where its list of codes stands; empty where it has none.</param>
internal sealed class Directive(SuppressionComment comment, TextRange range, TextRange codes)
{
    public SuppressionComment Comment => comment;

    public TextRange Range => range;

    public TextRange Codes => codes;

    /// <summary>Written with <c>noqa</c>, not with brackets.</summary>
    public bool IsNoqa { get; init; }

    /// <summary>The comment that ends what this one disabled.</summary>
    public Directive? Counterpart { get; set; }

    /// <summary>It has no effect at all: it ends what nothing began, or stands where it does not count.</summary>
    public bool IsVoid { get; set; }

    public bool HasMatch { get; private set; }

    /// <summary>The rules whose findings it suppressed.</summary>
    public RuleBits Matched { get; private set; }

    public void Match(int number)
    {
        HasMatch = true;
        if (!Matched.Contains(number))
            Matched = Matched.With(number);
    }
}
