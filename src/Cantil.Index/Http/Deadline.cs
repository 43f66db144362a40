namespace Cantil.Index.Http;

/// <summary>How long nothing may come; put off whenever something came.</summary>
internal sealed class Deadline(TimeSpan timeout, CancellationToken caller) : IDisposable
{
    private readonly CancellationTokenSource _source = CancellationTokenSource.CreateLinkedTokenSource(caller);

    public CancellationToken Token => _source.Token;

    /// <summary>Whether it was the time that ran out, and not the caller who gave up.</summary>
    public bool HasPassed => _source.IsCancellationRequested && !caller.IsCancellationRequested;

    public void PutOff() => _source.CancelAfter(timeout);

    public void Dispose() => _source.Dispose();
}
