namespace Cantil.Syntax.Nodes;

/// <summary>The operators of a comparison, in order; one is stored without an array.</summary>
public readonly struct CmpOperatorList
{
    private readonly CmpOperator[]? _many;
    private readonly CmpOperator _one;

    public CmpOperatorList(ReadOnlySpan<CmpOperator> operators)
    {
        if (operators.Length == 1)
            _one = operators[0];
        else
            _many = operators.ToArray();
    }

    public int Count => _many?.Length ?? 1;

    /// <summary>The same as <see cref="Count"/>, for list patterns.</summary>
    public int Length => Count;

    public CmpOperator this[int index] =>
        _many is not null ? _many[index] : index == 0 ? _one : throw new ArgumentOutOfRangeException(nameof(index));
}
