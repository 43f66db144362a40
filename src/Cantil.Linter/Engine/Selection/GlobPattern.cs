using System.Buffers;
using System.Text;

namespace Cantil.Linter.Engine.Selection;

/// <summary>
/// A glob as <c>per-file-ignores</c> reads it: <c>*</c> and <c>?</c> cross slashes, <c>**</c> between slashes is any number
/// of folders (none too), <c>[…]</c>, <c>[!…]</c>, <c>{a,b}</c>, and a backslash takes the next character as it is.
/// </summary>
public sealed class GlobPattern
{
    private static readonly SearchValues<char> Special = SearchValues.Create("*?[]{}\\");

    private readonly GlobStep[] _steps;
    private readonly string? _literal;

    private GlobPattern(GlobStep[] steps, string? literal) => (_steps, _literal) = (steps, literal);

    /// <exception cref="FormatException">A bracket or brace is not closed, or the last character is a backslash.</exception>
    public static GlobPattern Parse(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (pattern.AsSpan().IndexOfAny(Special) < 0)
            return new GlobPattern([], pattern);
        return new GlobPattern(new GlobParser(pattern).Parse(), null);
    }

    /// <summary>A pattern that matches a text and nothing else.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
            escaped.Append(c is '*' or '?' or '[' or ']' or '{' or '}' or '\\' ? "\\" : "").Append(c);
        return escaped.ToString();
    }

    /// <summary>Runs all ways through the pattern at once, so the time is the text's length times the pattern's.</summary>
    public bool Matches(ReadOnlySpan<char> text)
    {
        if (_literal is not null)
            return text.SequenceEqual(_literal);
        var count = _steps.Length + 1;
        Span<bool> now = count <= 256 ? stackalloc bool[count] : new bool[count];
        Span<bool> next = count <= 256 ? stackalloc bool[count] : new bool[count];
        now.Clear();
        Reach(now, 0);
        foreach (var c in text)
        {
            next.Clear();
            for (var i = 0; i < _steps.Length; i++)
                if (now[i] && _steps[i].Accepts(c))
                    Reach(next, _steps[i].Kind == GlobStepKind.Any ? i : i + 1);
            var swap = now;
            now = next;
            next = swap;
        }
        return now[_steps.Length];
    }

    /// <summary>Marks a step and all that can be reached from it without a character.</summary>
    private void Reach(Span<bool> states, int at)
    {
        while (!states[at])
        {
            states[at] = true;
            if (at == _steps.Length)
                return;
            var step = _steps[at];
            switch (step.Kind)
            {
                case GlobStepKind.Any:
                    at++;
                    break;
                case GlobStepKind.Jump:
                    at = step.Target;
                    break;
                case GlobStepKind.Split:
                    Reach(states, at + 1);
                    at = step.Target;
                    break;
                default:
                    return;
            }
        }
    }
}
