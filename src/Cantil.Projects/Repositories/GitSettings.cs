using System.Globalization;
using Cantil.Foundation.Caching;
using Cantil.Foundation.Processes;
using Cantil.Index;

namespace Cantil.Projects.Repositories;

/// <summary>What repositories are read with. Immutable.</summary>
public sealed record GitSettings
{
    /// <summary>The variable that says for how many seconds nothing may come of git.</summary>
    internal const string PatienceVariable = "CANTIL_GIT_TIMEOUT";

    /// <summary>Runs a program; null where there is none.</summary>
    public Func<CommandRequest, CommandResult?> Run { get; init; } = CommandResult.Of;

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>Where trees are kept; null for the time of the run alone.</summary>
    public CacheDirectory? Cache { get; init; }

    /// <summary>Whether the network may not be used.</summary>
    public bool IsOffline { get; init; }

    /// <summary>How long nothing may come of git.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Those that go with how indexes are asked.</summary>
    /// <exception cref="IndexException">A variable means nothing.</exception>
    public static GitSettings Of(IndexSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var git = new GitSettings { Variable = settings.Variable, Cache = settings.Cache, IsOffline = settings.IsOffline };
        if (settings.Variable(PatienceVariable) is not { Length: > 0 } text)
            return git;
        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1e6
            ? git with { Patience = TimeSpan.FromSeconds(seconds) }
            : throw new IndexException(IndexProblem.BadSetting, $"{PatienceVariable} is \"{text}\", and not a number of seconds.", "write a number such as 60");
    }
}
