namespace Cantil.Packaging.Markers;

/// <summary>One side of a comparison: a variable, or a literal where <see cref="Variable"/> is null.</summary>
/// <param name="Variable">The variable, or null.</param>
/// <param name="Literal">The text of a literal without its quotes; names of extras and groups in their normal form.</param>
public readonly record struct MarkerOperand(MarkerVariable? Variable, string Literal)
{
    /// <summary>The variable's name, or the literal in the quotes that it does not contain.</summary>
    public override string ToString() =>
        Variable is { } variable ? MarkerVariables.Name(variable) : Literal.Contains('"', StringComparison.Ordinal) ? $"'{Literal}'" : $"\"{Literal}\"";
}
