namespace Cantil.Foundation.Toml;

/// <summary>The types of TOML's values (https://toml.io/en/v1.1.0).</summary>
public enum TomlKind : byte
{
    String,
    Integer,
    Float,
    Boolean,
    OffsetDateTime,
    LocalDateTime,
    LocalDate,
    LocalTime,
    Array,
    Table,
}
