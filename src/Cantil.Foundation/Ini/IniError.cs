namespace Cantil.Foundation.Ini;

/// <summary>The first thing that is wrong with a file.</summary>
/// <param name="Message">One sentence without its full stop.</param>
/// <param name="Offset">In bytes.</param>
public sealed record IniError(string Message, int Offset);
