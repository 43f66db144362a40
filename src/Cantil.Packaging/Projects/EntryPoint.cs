using System.Diagnostics.CodeAnalysis;

namespace Cantil.Packaging.Projects;

/// <summary>An entry point (https://packaging.python.org/en/latest/specifications/entry-points/): a name for an object of a module.</summary>
/// <param name="Name">Of a script, the command.</param>
/// <param name="Module">With dots.</param>
/// <param name="Object">The object inside the module, with dots; null for the module itself.</param>
/// <param name="Extras">Extras behind the object in brackets, which no tool acts on any more; else null.</param>
public sealed record EntryPoint(string Name, string Module, string? Object, string? Extras = null)
{
    /// <summary>Reads the value of an entry point: <c>module</c>, <c>module:object</c>, <c>module:object [extra, …]</c>.</summary>
    public static bool TryParse(string name, string value, [NotNullWhen(true)] out EntryPoint? entry, [NotNullWhen(false)] out string? reason)
    {
        ArgumentNullException.ThrowIfNull(value);
        entry = null;
        var text = value.AsSpan().Trim();
        string? extras = null;
        if (text.EndsWith(']') && text.IndexOf('[') is >= 0 and var bracket)
        {
            extras = text[(bracket + 1)..^1].Trim().ToString();
            text = text[..bracket].TrimEnd();
        }
        var colon = text.IndexOf(':');
        var module = colon < 0 ? text : text[..colon].TrimEnd();
        var path = colon < 0 ? default : text[(colon + 1)..].TrimStart();
        var isRight = IsPath(module) && (colon < 0 || IsPath(path));
        reason = isRight ? null : $"'{value}' is not an entry point: 'package.module:function' is expected.";
        if (isRight)
            entry = new EntryPoint(name, module.ToString(), colon < 0 ? null : path.ToString(), extras);
        return isRight;
    }

    private static bool IsPath(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split('.'))
        {
            var name = text[part];
            if (name.IsEmpty || char.IsAsciiDigit(name[0]))
                return false;
            foreach (var c in name)
                if (!char.IsLetterOrDigit(c) && c != '_')
                    return false;
        }
        return true;
    }

    /// <summary>The value as it is written.</summary>
    public override string ToString() => Module + (Object is null ? "" : ":" + Object) + (Extras is null ? "" : $" [{Extras}]");
}
