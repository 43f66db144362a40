namespace Cantil.Packaging.Locking;

/// <summary>Where a package comes from: a <see cref="PylockFile"/>, <see cref="PylockArchive"/>, <see cref="PylockDirectory"/> or <see cref="PylockVcs"/>.</summary>
public abstract record PylockSource
{
    private protected PylockSource()
    {
    }
}
