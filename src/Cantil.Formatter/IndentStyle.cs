namespace Cantil.Formatter;

public enum IndentStyle : byte
{
    Space,
    Tab,
}
