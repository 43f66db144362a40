namespace Cantil.Linter.Engine;

/// <summary>Whether lines stand in the outermost class, or function, that was entered: read from their indentation.</summary>
internal sealed class EnclosingBlock
{
    private int _indent;
    private bool _isOpen;
    private bool _isInDoubt;

    public bool IsInside => _isOpen && !_isInDoubt;

    public void Reset() => _isOpen = _isInDoubt = false;

    public void Enter(int indent)
    {
        if (_isOpen)
            return;
        _indent = indent;
        _isOpen = true;
        _isInDoubt = false;
    }

    /// <summary>A comment that is not indented enough ends the block only if the next line of code is not either.</summary>
    public void Update(int indent, bool isComment)
    {
        if (!_isOpen)
            return;
        if (!isComment)
        {
            _isOpen = indent > _indent;
            _isInDoubt = false;
        }
        else if (!_isInDoubt)
            _isInDoubt = indent <= _indent;
    }
}
