using System.Runtime.InteropServices;

namespace Cantil.Foundation.Text;

/// <summary>
/// What lines differ between two texts: lines that each text has once are matched first (the longest run of them that ascends in
/// both), and what lies between is compared by Myers' algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986)
/// up to a bound, beyond which it counts as replaced, so that the time stays near to linear for any two texts.
/// </summary>
public sealed class LineDiff
{
    private const int MaxDistance = 256;

    private readonly List<LineChange> _changes = [];
    private readonly int[] _before;
    private readonly int[] _after;
    private int _beforeDone;
    private int _afterDone;

    private LineDiff(SourceText before, SourceText after)
    {
        var numbers = new Dictionary<int, List<(SourceText Text, int Line, int Number)>>();
        var count = 0;
        _before = Number(before, numbers, ref count);
        _after = Number(after, numbers, ref count);
    }

    /// <summary>The changes that make the one text the other, in order; none where they are equal.</summary>
    public static IReadOnlyList<LineChange> Between(SourceText before, SourceText after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var diff = new LineDiff(before, after);
        diff.Compare();
        return diff._changes;
    }

    /// <summary>How many lines a text has; the empty one behind the last line ending is none.</summary>
    public static int CountOf(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Lines;
        return lines.Start(lines.Count - 1) == text.Length ? lines.Count - 1 : lines.Count;
    }

    /// <summary>Gives equal lines, their endings among them, equal numbers.</summary>
    private static int[] Number(SourceText text, Dictionary<int, List<(SourceText Text, int Line, int Number)>> numbers, ref int count)
    {
        var result = new int[CountOf(text)];
        for (var line = 0; line < result.Length; line++)
        {
            var bytes = LineOf(text, line);
            var hash = new HashCode();
            hash.AddBytes(bytes);
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, hash.ToHashCode(), out _);
            known ??= [];
            var number = -1;
            foreach (var (other, otherLine, otherNumber) in known)
                if (LineOf(other, otherLine).SequenceEqual(bytes))
                {
                    number = otherNumber;
                    break;
                }
            if (number < 0)
                known.Add((text, line, number = count++));
            result[line] = number;
        }
        return result;
    }

    private static ReadOnlySpan<byte> LineOf(SourceText text, int line) => text.Slice(text.Lines.Start(line), text.Lines.EndWithBreak(line));

    private void Compare()
    {
        foreach (var (before, after) in Anchors())
        {
            CompareRun(before, after);
            Match(before, after);
        }
        CompareRun(_before.Length, _after.Length);
        Match(_before.Length, _after.Length);
    }

    /// <summary>Notes that what lies between the lines that were matched last and these is changed.</summary>
    private void Match(int before, int after)
    {
        if (before > _beforeDone || after > _afterDone)
            _changes.Add(new LineChange(_beforeDone, before, _afterDone, after));
        _beforeDone = before + 1;
        _afterDone = after + 1;
    }

    /// <summary>Lines that both texts have once, as pairs that ascend in both: the longest such sequence.</summary>
    private List<(int Before, int After)> Anchors()
    {
        var size = 0;
        foreach (var number in _before)
            size = Math.Max(size, number + 1);
        foreach (var number in _after)
            size = Math.Max(size, number + 1);
        var inBefore = Places(_before, size);
        var inAfter = Places(_after, size);
        var tails = new List<int>();
        var pairs = new List<(int Before, int After, int Previous)>();
        for (var line = 0; line < _before.Length; line++)
        {
            if (inBefore[_before[line]] != line + 1 || inAfter[_before[line]] <= 0)
                continue;
            var after = inAfter[_before[line]] - 1;
            int low = 0, high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) >> 1;
                if (pairs[tails[middle]].After < after)
                    low = middle + 1;
                else
                    high = middle;
            }
            pairs.Add((line, after, low > 0 ? tails[low - 1] : -1));
            if (low == tails.Count)
                tails.Add(pairs.Count - 1);
            else
                tails[low] = pairs.Count - 1;
        }
        var result = new List<(int Before, int After)>();
        for (var at = tails.Count > 0 ? tails[^1] : -1; at >= 0; at = pairs[at].Previous)
            result.Add((pairs[at].Before, pairs[at].After));
        result.Reverse();
        return result;
    }

    /// <summary>For each number the place of its only line, from 1; -1 where there are several.</summary>
    private static int[] Places(int[] lines, int size)
    {
        var places = new int[size];
        for (var line = 0; line < lines.Length; line++)
            places[lines[line]] = places[lines[line]] == 0 ? line + 1 : -1;
        return places;
    }

    /// <summary>Matches what can be matched between what is done and the given lines.</summary>
    private void CompareRun(int beforeEnd, int afterEnd)
    {
        while (_beforeDone < beforeEnd && _afterDone < afterEnd && _before[_beforeDone] == _after[_afterDone])
            Match(_beforeDone, _afterDone);
        var (tail, beforeTail, afterTail) = (0, beforeEnd, afterEnd);
        while (beforeTail > _beforeDone && afterTail > _afterDone && _before[beforeTail - 1] == _after[afterTail - 1])
            (tail, beforeTail, afterTail) = (tail + 1, beforeTail - 1, afterTail - 1);
        if (beforeTail > _beforeDone && afterTail > _afterDone)
            Walk(_beforeDone, beforeTail, _afterDone, afterTail);
        for (var i = 0; i < tail; i++)
            Match(beforeTail + i, afterTail + i);
    }

    /// <summary>Myers' greedy search; matches nothing where the distance is beyond the bound.</summary>
    private void Walk(int beforeStart, int beforeEnd, int afterStart, int afterEnd)
    {
        var (width, height) = (beforeEnd - beforeStart, afterEnd - afterStart);
        var bound = Math.Min(MaxDistance, width + height);
        var furthest = new int[2 * bound + 3];
        var history = new List<int[]>();
        for (var distance = 0; distance <= bound; distance++)
        {
            history.Add(furthest.AsSpan(bound + 1 - distance, 2 * distance + 1).ToArray());
            for (var diagonal = -distance; diagonal <= distance; diagonal += 2)
            {
                var down = diagonal == -distance || (diagonal != distance && furthest[bound + diagonal] < furthest[bound + diagonal + 2]);
                var x = down ? furthest[bound + diagonal + 2] : furthest[bound + diagonal] + 1;
                var y = x - diagonal;
                while (x < width && y < height && _before[beforeStart + x] == _after[afterStart + y])
                    (x, y) = (x + 1, y + 1);
                furthest[bound + 1 + diagonal] = x;
                if (x >= width && y >= height)
                {
                    MatchBack(history, distance, beforeStart, afterStart, width, height);
                    return;
                }
            }
        }
    }

    /// <summary>Goes back along the path that was found and matches its diagonals, in order.</summary>
    private void MatchBack(List<int[]> history, int distance, int beforeStart, int afterStart, int x, int y)
    {
        var matched = new List<(int X, int Y)>();
        for (; distance > 0; distance--)
        {
            var known = history[distance];
            var diagonal = x - y;
            // The snapshot before round d holds the diagonals -d … d, those of round d - 1 among them.
            int At(int wanted) => wanted < -distance || wanted > distance ? -1 : known[wanted + distance];
            var down = diagonal == -distance || (diagonal != distance && At(diagonal - 1) < At(diagonal + 1));
            var previous = down ? diagonal + 1 : diagonal - 1;
            var fromX = At(previous);
            var fromY = fromX - previous;
            var (stepX, stepY) = down ? (fromX, fromY + 1) : (fromX + 1, fromY);
            while (x > stepX && y > stepY)
                matched.Add((--x, --y));
            (x, y) = (fromX, fromY);
        }
        while (x > 0 && y > 0)
            matched.Add((--x, --y));
        for (var i = matched.Count - 1; i >= 0; i--)
            Match(beforeStart + matched[i].X, afterStart + matched[i].Y);
    }
}
