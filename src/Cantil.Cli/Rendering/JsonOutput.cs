using System.Buffers;
using System.Text;

namespace Cantil.Cli.Rendering;

/// <summary>Writes JSON into a buffer, indented by two spaces or on one line.</summary>
/// <param name="depth">How many objects and arrays are open around what is written.</param>
/// <param name="isOnOneLine">Without any white space.</param>
internal ref struct JsonOutput(ArrayBufferWriter<byte> output, int depth, bool isOnOneLine = false)
{
    private int _depth = depth;
    private bool _isFirst = true;
    private bool _hasKey;

    public void Key(scoped ReadOnlySpan<byte> key)
    {
        Next();
        output.PutJson(key);
        output.Put(isOnOneLine ? ":"u8 : ": "u8);
        _hasKey = true;
    }

    public void BeginObject() => Begin((byte)'{');

    public void EndObject() => End((byte)'}');

    public void BeginArray() => Begin((byte)'[');

    public void EndArray() => End((byte)']');

    public void Value(scoped ReadOnlySpan<byte> utf8)
    {
        Next();
        output.PutJson(utf8);
    }

    public void Value(string text) => Value(Encoding.UTF8.GetBytes(text));

    public void Value(int number)
    {
        Next();
        output.Put(number);
    }

    public void Value(bool value)
    {
        Next();
        output.Put(value ? "true"u8 : "false"u8);
    }

    public void Null()
    {
        Next();
        output.Put("null"u8);
    }

    public void Pair(scoped ReadOnlySpan<byte> key, scoped ReadOnlySpan<byte> utf8)
    {
        Key(key);
        Value(utf8);
    }

    public void Pair(scoped ReadOnlySpan<byte> key, string text)
    {
        Key(key);
        Value(text);
    }

    public void Pair(scoped ReadOnlySpan<byte> key, int number)
    {
        Key(key);
        Value(number);
    }

    private void Begin(byte bracket)
    {
        Next();
        output.Put(bracket);
        _depth++;
        _isFirst = true;
    }

    private void End(byte bracket)
    {
        _depth--;
        if (!_isFirst)
            PutBreak();
        output.Put(bracket);
        _isFirst = false;
    }

    /// <summary>A comma and a new line where they belong before what comes.</summary>
    private void Next()
    {
        if (_hasKey)
        {
            _hasKey = false;
            return;
        }
        if (!_isFirst)
            output.Put((byte)',');
        _isFirst = false;
        if (_depth > 0)
            PutBreak();
    }

    private readonly void PutBreak()
    {
        if (isOnOneLine)
            return;
        output.Put((byte)'\n');
        output.Repeat((byte)' ', _depth * 2);
    }
}
