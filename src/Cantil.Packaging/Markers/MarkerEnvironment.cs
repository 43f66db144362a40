using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers;

/// <summary>The values that markers are evaluated with: those of one interpreter on one machine. Immutable; <see cref="With"/> makes another.</summary>
public sealed class MarkerEnvironment
{
    private const int Single = (int)MarkerVariable.Extra + 1;

    private readonly string[] _values;
    private readonly PackageVersion?[] _versions;
    private readonly HashSet<string> _extras;
    private readonly HashSet<string> _groups;

    private MarkerEnvironment(string[] values, HashSet<string> extras, HashSet<string> groups)
    {
        (_values, _extras, _groups) = (values, extras, groups);
        _versions = new PackageVersion?[Single];
        for (var i = 0; i < Single; i++)
            if (MarkerVariables.IsVersion((MarkerVariable)i) && PackageVersion.TryParse(values[i], out var version))
                _versions[i] = version;
    }

    /// <summary>Every value is the empty text, and no extra and no group is chosen.</summary>
    public static MarkerEnvironment Empty { get; } = new(NewValues(), [], []);

    /// <summary>The value of a variable that is no set; the empty text where it is not known.</summary>
    /// <exception cref="ArgumentException">The variable is a set.</exception>
    public string this[MarkerVariable variable] =>
        MarkerVariables.IsSet(variable) ? throw new ArgumentException("The variable is a set.", nameof(variable)) : _values[(int)variable];

    /// <summary>
    /// The same with another value. An extra is taken in its normal form; of <c>python_full_version</c> a plus at the end
    /// (a build from a working copy) is taken as a local label.
    /// </summary>
    /// <exception cref="ArgumentException">The variable is a set.</exception>
    public MarkerEnvironment With(MarkerVariable variable, string value)
    {
        if (MarkerVariables.IsSet(variable))
            throw new ArgumentException("The variable is a set.", nameof(variable));
        var values = (string[])_values.Clone();
        values[(int)variable] = variable == MarkerVariable.Extra ? PackageName.Normalize(value)
            : variable == MarkerVariable.PythonFullVersion && value.EndsWith('+') ? value + "local"
            : value;
        return new MarkerEnvironment(values, _extras, _groups);
    }

    /// <summary>The same with other sets of extras and groups (PEP 751).</summary>
    public MarkerEnvironment WithChosen(IEnumerable<PackageName> extras, IEnumerable<PackageName> groups) =>
        new(_values, [.. extras.Select(extra => extra.Value)], [.. groups.Select(group => group.Value)]);

    internal PackageVersion? Version(MarkerVariable variable) => _versions[(int)variable];

    internal bool IsChosen(MarkerVariable set, string name) => (set == MarkerVariable.Extras ? _extras : _groups).Contains(name);

    private static string[] NewValues()
    {
        var values = new string[Single];
        Array.Fill(values, "");
        return values;
    }
}
