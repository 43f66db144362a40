namespace Cantil.Foundation.Toml;

/// <summary>One step of a path into a document: a key of a table, or the index of an element of an array.</summary>
public readonly struct TomlStep : IEquatable<TomlStep>
{
    private TomlStep(string? key, int index) => (Key, Index) = (key, index);

    /// <summary>The key; null where the step is an index.</summary>
    public string? Key { get; }

    /// <summary>From 0; of no meaning where there is a key.</summary>
    public int Index { get; }

    public static TomlStep FromString(string key) => new(key ?? throw new ArgumentNullException(nameof(key)), 0);

    public static TomlStep FromInt32(int index) => new(null, index);

    public static implicit operator TomlStep(string key) => FromString(key);

    public static implicit operator TomlStep(int index) => FromInt32(index);

    public bool Equals(TomlStep other) => Key == other.Key && Index == other.Index;

    public override bool Equals(object? obj) => obj is TomlStep other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Key, Index);

    public override string ToString() => Key is not null ? TomlFragment.Key(Key) : $"[{Index}]";

    public static bool operator ==(TomlStep left, TomlStep right) => left.Equals(right);

    public static bool operator !=(TomlStep left, TomlStep right) => !left.Equals(right);
}
