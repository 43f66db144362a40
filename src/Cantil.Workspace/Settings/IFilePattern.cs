namespace Cantil.Workspace.Settings;

/// <summary>A <see cref="FilePattern{T}"/> of any kind of value.</summary>
internal interface IFilePattern
{
    string Text { get; }

    object? AnyValue { get; }
}
