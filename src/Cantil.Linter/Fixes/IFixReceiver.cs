using Cantil.Linter.Engine;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Fixes;

/// <summary>Takes files whose text fixes have changed; called from many threads.</summary>
public interface IFixReceiver
{
    /// <summary>Keeps the new text of a file.</summary>
    /// <param name="original">How the file was read: its encoding and byte order mark.</param>
    /// <returns>False where that could not be done; then the file is as it was.</returns>
    bool Receive(LintFile file, FixedText text, DecodedSource original, NotebookSource? notebook);
}
