using System.Text;

namespace Cantil.Workspace.Matching;

/// <summary>
/// A compiled pattern for paths with forward slashes. It goes back at most to the last run and the last wide run, which is
/// enough: what an earlier run could still take, the last one can take too.
/// </summary>
internal sealed class GlobPattern
{
    private readonly GlobStep[] _steps;
    private readonly string? _literal;
    private readonly string? _suffix;

    public GlobPattern(GlobStep[] steps)
    {
        _steps = steps;
        var isRunFirst = steps.Length > 0 && steps[0].Op is GlobOp.WideRun;
        var text = new StringBuilder(steps.Length);
        for (var i = isRunFirst ? 1 : 0; i < steps.Length; i++)
        {
            if (steps[i].Op != GlobOp.Character)
                return;
            text.Append(steps[i].Character);
        }
        if (isRunFirst)
            _suffix = text.ToString();
        else
            _literal = text.ToString();
    }

    /// <summary>The text that alone matches, where the pattern has nothing special.</summary>
    public string? Literal => _literal;

    /// <summary>What every match ends with, where the pattern is that with a star before it.</summary>
    public string? Suffix => _suffix;

    public bool Matches(ReadOnlySpan<char> path)
    {
        if (_literal is not null)
            return path.SequenceEqual(_literal);
        if (_suffix is not null)
            return path.EndsWith(_suffix);
        return Walk(path);
    }

    private bool Walk(ReadOnlySpan<char> path)
    {
        int step = 0, at = 0;
        int runStep = -1, runAt = 0;
        int wideStep = -1, wideAt = 0;
        while (true)
        {
            if (step < _steps.Length)
            {
                var current = _steps[step];
                switch (current.Op)
                {
                    case GlobOp.Run:
                        (runStep, runAt) = (step++, at);
                        continue;
                    case GlobOp.WideRun:
                    case GlobOp.Directories:
                        (wideStep, wideAt) = (step++, at);
                        runStep = -1;
                        continue;
                    default:
                        if (at < path.Length && MatchesOne(current, path, ref at))
                        {
                            step++;
                            continue;
                        }
                        break;
                }
            }
            else if (at == path.Length)
            {
                return true;
            }
            if (runStep >= 0 && runAt < path.Length && path[runAt] != '/')
            {
                at = ++runAt;
                step = runStep + 1;
                continue;
            }
            if (wideStep < 0 || wideAt >= path.Length)
                return false;
            if (_steps[wideStep].Op == GlobOp.WideRun)
            {
                wideAt++;
            }
            else
            {
                var slash = path[wideAt..].IndexOf('/');
                if (slash < 0)
                    return false;
                wideAt += slash + 1;
            }
            at = wideAt;
            step = wideStep + 1;
            runStep = -1;
        }
    }

    private static bool MatchesOne(GlobStep step, ReadOnlySpan<char> path, ref int at)
    {
        var c = path[at];
        var matches = step.Op switch
        {
            GlobOp.Character => c == step.Character,
            GlobOp.Any => true,
            GlobOp.AnyByte => char.IsAscii(c),
            GlobOp.AnyByteButSlash => char.IsAscii(c) && c != '/',
            _ => char.IsAscii(c) && step.Class!.Matches(c),
        };
        if (matches)
            at++;
        return matches;
    }
}
