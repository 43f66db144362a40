using Cantil.Foundation.Text;

namespace Cantil.Foundation.Ini;

/// <summary>
/// A file as Python's <c>configparser.RawConfigParser</c> reads it (https://docs.python.org/3/library/configparser.html, "Supported INI File
/// Structure"): <c>key = value</c> or <c>key: value</c>, lines that are indented deeper go on with the value, comments have their lines for
/// themselves, keys do not care for case. What is wrong ends the reading; what came before it is there.
/// </summary>
public sealed class IniDocument
{
    private readonly List<IniSection> _sections = [];

    private IniDocument(SourceText text) => Text = text;

    public SourceText Text { get; }

    public IReadOnlyList<IniSection> Sections => _sections;

    /// <summary>Null where nothing is wrong.</summary>
    public IniError? Error { get; private set; }

    public static IniDocument Parse(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var document = new IniDocument(text);
        document.Error = new IniParser(document._sections).Run(text);
        return document;
    }

    /// <summary>The section of a name, or null.</summary>
    public IniSection? Find(string name) => _sections.Find(section => section.Name == name);
}
