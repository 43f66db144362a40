namespace Cantil.Index;

/// <summary>Something that an index was asked for and that it did not give. The message is one sentence, without credentials.</summary>
public sealed class IndexException : Exception
{
    public IndexException(IndexProblem problem, string message, string? help = null, Exception? cause = null)
        : base(message, cause) => (Problem, Help) = (problem, help);

    public IndexProblem Problem { get; }

    /// <summary>What to do about it, to stand behind <c>help:</c>; null where nobody knows.</summary>
    public string? Help { get; }
}
