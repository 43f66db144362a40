using Cantil.Foundation.Edits;

namespace Cantil.Linter.Fixes;

/// <summary>How a run fixes what it finds.</summary>
/// <param name="Required">Fixes are applied that may be trusted this far or further.</param>
/// <param name="Receiver">Where fixed files go.</param>
public sealed record FixRunOptions(Applicability Required, IFixReceiver Receiver);
