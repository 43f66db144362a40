using System.Text;
using Cantil.Foundation.Text;

namespace Cantil.Foundation.Ini;

/// <summary>Reads one line after the other.</summary>
internal sealed class IniParser(List<IniSection> sections)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly StringBuilder _value = new();
    private IniSection? _section;
    private string? _key;
    private int _keyOffset;
    private int _pendingBreaks;
    private int _indentation;
    private IniError? _error;

    public IniError? Run(SourceText text)
    {
        var lines = text.Lines;
        for (var number = 0; number < lines.Count && _error is null; number++)
            Read(text.Span[lines.Start(number)..lines.End(number)], lines.Start(number));
        EndEntry();
        return _error;
    }

    private void Read(ReadOnlySpan<byte> line, int offset)
    {
        var indentation = 0;
        while (indentation < line.Length && IsBlank(line[indentation]))
            indentation++;
        var content = line[indentation..];
        while (!content.IsEmpty && IsBlank(content[^1]))
            content = content[..^1];
        if (content.IsEmpty)
        {
            _pendingBreaks++;
            return;
        }
        if (content[0] is (byte)'#' or (byte)';')
            return;
        if (_key is not null && indentation > _indentation)
        {
            _value.Append('\n', _pendingBreaks + 1).Append(Encoding.UTF8.GetString(content));
            _pendingBreaks = 0;
            return;
        }
        EndEntry();
        _indentation = indentation;
        if (content[0] == '[' && content.LastIndexOf((byte)']') is > 1 and var close)
            BeginSection(Encoding.UTF8.GetString(content[1..close]), offset + indentation);
        else
            BeginEntry(content, offset + indentation);
    }

    private void BeginSection(string name, int offset)
    {
        _section = new IniSection(name, offset);
        if (_names.Add(name))
            sections.Add(_section);
        else
            _error = new IniError($"the section \"{name}\" is there twice", offset);
    }

    private void BeginEntry(ReadOnlySpan<byte> content, int offset)
    {
        var delimiter = content.IndexOfAny((byte)'=', (byte)':');
        if (_section is null)
            _error = new IniError("there is no section before this line", offset);
        else if (delimiter < 0)
            _error = new IniError("the line is neither a section nor \"key = value\"", offset);
        if (_error is not null)
            return;
        _key = Encoding.UTF8.GetString(content[..delimiter]).TrimEnd().ToLowerInvariant();
        _keyOffset = offset;
        _pendingBreaks = 0;
        _value.Append(Encoding.UTF8.GetString(content[(delimiter + 1)..]).TrimStart());
    }

    private void EndEntry()
    {
        if (_key is null)
            return;
        if (!_section!.TryAdd(new IniEntry(_key, _value.ToString(), _keyOffset)))
            _error ??= new IniError($"\"{_key}\" is there twice in the section", _keyOffset);
        _key = null;
        _value.Clear();
    }

    private static bool IsBlank(byte letter) => letter is (byte)' ' or (byte)'\t' or (byte)'\f' or (byte)'\v' or (byte)'\r';
}
