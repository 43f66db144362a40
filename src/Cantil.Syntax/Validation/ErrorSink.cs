using Cantil.Foundation.Text;
using Cantil.Syntax.Errors;

namespace Cantil.Syntax.Validation;

/// <summary>Where the checks put what they find.</summary>
internal sealed class ErrorSink
{
    public List<SyntaxError> Errors { get; } = [];

    public List<SyntaxError> Warnings { get; } = [];

    public List<VersionedSyntax> Versioned { get; } = [];

    public bool WantsWarnings { get; private set; }

    public void Reset(bool wantsWarnings)
    {
        Errors.Clear();
        Warnings.Clear();
        Versioned.Clear();
        WantsWarnings = wantsWarnings;
    }

    public void Report(SyntaxErrorKind kind, TextRange range, string? detail = null) => Errors.Add(new SyntaxError(kind, range, detail));

    public void Warn(SyntaxErrorKind kind, TextRange range, string? detail = null) => Warnings.Add(new SyntaxError(kind, range, detail));

    public void Use(SyntaxFeature feature, TextRange range) => Versioned.Add(new VersionedSyntax(feature, range));

    /// <summary>Brings everything into the order of the source.</summary>
    public void Sort()
    {
        if (Errors.Count > 1)
            Errors.Sort(ByPlace);
        if (Warnings.Count > 1)
            Warnings.Sort(ByPlace);
        if (Versioned.Count > 1)
            Versioned.Sort(static (a, b) => Compare(a.Range, (int)a.Feature, b.Range, (int)b.Feature));
    }

    private static int ByPlace(SyntaxError a, SyntaxError b) => Compare(a.Range, (int)a.Kind, b.Range, (int)b.Kind);

    private static int Compare(TextRange a, int aKind, TextRange b, int bKind) =>
        a.Start != b.Start ? a.Start.CompareTo(b.Start) : aKind != bKind ? aKind.CompareTo(bKind) : a.End.CompareTo(b.End);
}
