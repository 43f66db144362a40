using Cantil.Foundation.Text;

namespace Cantil.Foundation.Toml;

/// <summary>A string, number, boolean, date or time; checked when read, decoded when asked for.</summary>
public sealed class TomlScalar : TomlValue
{
    internal TomlScalar(TomlDocument document, TomlKind kind, TextRange range)
        : base(document, kind, range)
    {
    }

    private ReadOnlySpan<byte> Bytes => Document.Text.Slice(Range);

    /// <exception cref="InvalidOperationException">It is of another kind.</exception>
    public string GetString()
    {
        Require(Kind == TomlKind.String);
        return TomlText.Decode(Bytes);
    }

    /// <exception cref="InvalidOperationException">It is of another kind.</exception>
    public bool GetBoolean()
    {
        Require(Kind == TomlKind.Boolean);
        return Bytes[0] == 't';
    }

    /// <exception cref="InvalidOperationException">It is of another kind.</exception>
    public long GetInteger()
    {
        Require(Kind == TomlKind.Integer);
        TomlNumber.TryInteger(Bytes, out var value);
        return value;
    }

    /// <summary>A float, or an integer as a float.</summary>
    /// <exception cref="InvalidOperationException">It is of another kind.</exception>
    public double GetFloat()
    {
        if (Kind == TomlKind.Integer)
            return GetInteger();
        Require(Kind == TomlKind.Float);
        return TomlNumber.Float(Bytes);
    }

    /// <exception cref="InvalidOperationException">It is of another kind.</exception>
    public TomlDateTime GetDateTime()
    {
        Require(Kind is >= TomlKind.OffsetDateTime and <= TomlKind.LocalTime);
        TomlMoment.TryRead(Bytes, out _, out var value, out _);
        return value;
    }

    private static void Require(bool right)
    {
        if (!right)
            throw new InvalidOperationException("The value is of another kind.");
    }
}
