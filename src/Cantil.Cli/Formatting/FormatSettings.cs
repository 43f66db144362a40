using Cantil.Formatter;
using Cantil.Linter.Engine.Caching;
using Cantil.Workspace.Discovery;

namespace Cantil.Cli.Formatting;

/// <summary>What holds for formatting some files of one kind.</summary>
/// <param name="Cache">Where it is kept which of them are formatted; null where it is not.</param>
internal sealed record FormatSettings(ProjectFileKind Kind, FormatOptions Options, CacheScope? Cache);
