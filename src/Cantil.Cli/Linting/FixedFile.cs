using Cantil.Linter.Fixes;

namespace Cantil.Cli.Linting;

/// <summary>A file with its fixes.</summary>
/// <param name="Difference">What the fixes change, as a unified diff; empty where that was not asked for.</param>
internal sealed record FixedFile(string Path, FixedText Text, byte[] Difference);
