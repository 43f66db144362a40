using System.Globalization;

namespace Cantil.Tools.Conformance;

/// <summary>Options with a value before paths.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    public Arguments(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
            if (arguments[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < arguments.Count)
                _options[arguments[i]] = arguments[++i];
            else
                Paths.Add(arguments[i]);
    }

    public List<string> Paths { get; } = [];

    public string? this[string option] => _options.GetValueOrDefault(option);

    public double Number(string option, double otherwise) => this[option] is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
