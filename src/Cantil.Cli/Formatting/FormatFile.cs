using Cantil.Workspace.Discovery;

namespace Cantil.Cli.Formatting;

/// <summary>A file to format.</summary>
/// <param name="FullPath">Absolute.</param>
/// <param name="ShownPath">As it is to be shown.</param>
/// <param name="Kind">What it is taken for; <see cref="ProjectFileKind.Other"/> is Markdown.</param>
internal sealed record FormatFile(string FullPath, string ShownPath, ProjectFileKind Kind, FormatSettings Settings);
