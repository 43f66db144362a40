namespace Cantil.Linter.Rules.Isort;

/// <summary>One import that all files have to have.</summary>
/// <param name="Module">Null in <c>from . import x</c>.</param>
/// <param name="Level">How many dots stand before the module.</param>
/// <param name="Member">What is imported from the module; null for <c>import x</c>.</param>
/// <param name="AsName">Null without <c>as</c>.</param>
public sealed record RequiredImport(string? Module, int Level, string? Member, string? AsName)
{
    public bool IsFuture => Level == 0 && Module == "__future__";

    /// <summary>As a statement.</summary>
    public override string ToString()
    {
        var import = Member is null ? $"import {Module}" : $"from {new string('.', Level)}{Module} import {Member}";
        return AsName is null ? import : $"{import} as {AsName}";
    }
}
