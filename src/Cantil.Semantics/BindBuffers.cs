using Cantil.Semantics.Passes;

namespace Cantil.Semantics;

/// <summary>The arrays that binding fills, kept from file to file; one for each thread that binds.</summary>
public sealed class BindBuffers
{
    internal BindingPass Pass { get; } = new();
}
