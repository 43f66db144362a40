namespace Cantil.Formatter.Layout;

/// <summary>The paired tags. What holds something that always breaks is marked while it is written.</summary>
internal sealed partial class Tape
{
    private enum Container : byte
    {
        /// <summary>Is broken by what it holds, and breaks what is around it.</summary>
        Group,

        /// <summary>Is broken by what it holds; what is around it is not.</summary>
        FitsExpanded,

        /// <summary>What it holds breaks nothing around it.</summary>
        Boundary,
    }

    private (Container Kind, int At)[] _open = new (Container, int)[64];
    private int _openCount;

    private void Break()
    {
        if (_flatDepth > 0)
            return;
        if (_suffixDepth == 0)
            _breaks++;
        for (var i = _openCount - 1; i >= 0; i--)
        {
            var (kind, at) = _open[i];
            if (kind == Container.Boundary)
                return;
            ref var flag = ref _elements[at].Flag;
            // Those around it are marked too.
            if (flag == 1)
                return;
            flag = 1;
            if (kind == Container.FitsExpanded)
                return;
        }
    }

    private void Open(Container kind, int at)
    {
        if (_openCount == _open.Length)
            Array.Resize(ref _open, _openCount * 2);
        _open[_openCount++] = (kind, at);
    }

    /// <param name="id">Of <see cref="NewGroup"/>; 0 where nothing refers to it.</param>
    /// <param name="broken">It is always broken, and with it what is around it.</param>
    public void StartGroup(int id = 0, bool broken = false)
    {
        if (broken)
            Break();
        Open(Container.Group, Add(TapeKind.StartGroup, id, flag: broken ? (byte)1 : (byte)0));
    }

    public void EndGroup()
    {
        _openCount--;
        Add(TapeKind.EndGroup);
    }

    /// <param name="id">Of <see cref="NewGroup"/>; flat where <paramref name="group"/> is.</param>
    public void StartGroupIfBroken(int group, int id = 0) => Open(Container.Group, Add(TapeKind.StartGroupIfBroken, group, c: id));

    public void EndGroupIfBroken()
    {
        _openCount--;
        Add(TapeKind.EndGroupIfBroken);
    }

    public void StartFitsExpanded(int group = 0) => Open(Container.FitsExpanded, Add(TapeKind.StartFitsExpanded, group));

    public void EndFitsExpanded()
    {
        _openCount--;
        Add(TapeKind.EndFitsExpanded);
    }

    public void StartIndent() => Add(TapeKind.StartIndent);

    public void EndIndent() => Add(TapeKind.EndIndent);

    public void StartRoot() => Add(TapeKind.StartRoot);

    public void EndRoot() => Add(TapeKind.EndRoot);

    public void StartIndentIfBroken(int group) => Add(TapeKind.StartIndentIfBroken, group);

    public void EndIndentIfBroken() => Add(TapeKind.EndIndentIfBroken);

    /// <returns>For <see cref="EndIf"/>.</returns>
    public int StartIfBroken(int group = 0) => _flatDepth > 0 ? Add(TapeKind.Jump) : Add(TapeKind.StartIfBroken, group);

    /// <returns>For <see cref="EndIf"/>.</returns>
    public int StartIfFlat(int group = 0) => _flatDepth > 0 ? -1 : Add(TapeKind.StartIfFlat, group);

    public void EndIf(int start)
    {
        if (start < 0)
            return;
        var end = Add(TapeKind.EndIf);
        ref var element = ref _elements[start];
        if (element.Kind == TapeKind.Jump)
            element.A = end;
        else
            element.B = end;
    }

    public void TokenIfBroken(ReadOnlySpan<byte> text, int group = 0)
    {
        var start = StartIfBroken(group);
        Token(text);
        EndIf(start);
    }

    public void StartBestFitParenthesize(int group) => Add(TapeKind.StartBestFitParenthesize, group);

    /// <param name="group">That of the start.</param>
    public void EndBestFitParenthesize(int group) => Add(TapeKind.EndBestFitParenthesize, group);

    /// <param name="width">Columns that the line has to have free for it.</param>
    /// <returns>For <see cref="EndLineSuffix"/>.</returns>
    public int StartLineSuffix(int width)
    {
        _suffixDepth++;
        return Add(TapeKind.StartLineSuffix, width);
    }

    public void EndLineSuffix(int start)
    {
        _suffixDepth--;
        // First the end: it may move the elements.
        var end = Add(TapeKind.EndLineSuffix);
        _elements[start].B = end;
    }

    /// <param name="allLines">All lines of a variant have to fit, not only the first.</param>
    /// <returns>For the variants.</returns>
    public int StartBestFitting(bool allLines = false)
    {
        var at = Add(TapeKind.BestFitting, flag: allLines ? (byte)1 : (byte)0);
        Open(Container.Boundary, at);
        return at;
    }

    public int StartVariant(int bestFitting)
    {
        var start = Add(TapeKind.StartVariant);
        _elements[bestFitting].B = start;
        return start;
    }

    public void EndVariant(int start)
    {
        var end = Add(TapeKind.EndVariant);
        _elements[start].A = end;
    }

    public void EndBestFitting(int bestFitting)
    {
        _openCount--;
        var end = _count;
        _elements[bestFitting].A = end;
        for (var at = bestFitting + 1; at < end;)
        {
            var last = _elements[at].A;
            _elements[last].A = end;
            at = last + 1;
        }
    }

    /// <summary>Begins a part that is printed only where <see cref="Call"/> asks for it.</summary>
    public TapePart StartPart()
    {
        var at = Add(TapeKind.Jump);
        Open(Container.Boundary, at);
        return new TapePart(at + 1, _breaks);
    }

    public TapePart EndPart(TapePart part)
    {
        _openCount--;
        Add(TapeKind.Return);
        _elements[part.Start - 1].A = _count;
        var breaks = _breaks - part.Breaks;
        _breaks = part.Breaks;
        return new TapePart(part.Start, breaks);
    }

    public void Call(TapePart part)
    {
        Add(TapeKind.Call, part.Start);
        if (part.Breaks > 0)
            Break();
    }
}
