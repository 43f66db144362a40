using System.Globalization;
using Cantil.Cli.Hosting;
using Cantil.Projects.Providing;

namespace Cantil.Cli.Locking;

/// <summary>A line on a terminal that says how far a long resolution is; it is gone when it is over.</summary>
internal sealed class LockProgress : IDisposable
{
    private readonly Output _terminal;
    private readonly PackageProvider _provider;
    private readonly Timer _timer;
    private readonly Lock _lock = new();
    private bool _isShown;
    private bool _isOver;

    private LockProgress(Output terminal, PackageProvider provider)
    {
        (_terminal, _provider) = (terminal, provider);
        // What is over in half a second needs no line.
        _timer = new Timer(_ => Show(), null, 500, 100);
    }

    /// <summary>Null where nobody would see it.</summary>
    public static LockProgress? For(Host host, PackageProvider provider, bool isWanted) =>
        isWanted && host.Variable("CI") is null && host.Variable("TERM") != "dumb" && host.IsErrorTerminal ? new LockProgress(host.Error, provider) : null;

    private void Show()
    {
        lock (_lock)
        {
            if (_isOver)
                return;
            _isShown = true;
            _terminal.Write(string.Create(CultureInfo.InvariantCulture, $"\r\e[KResolving: {_provider.PackageCount} packages seen, {_provider.OpenCount} answers awaited"));
            _terminal.Flush();
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isOver = true;
            if (_isShown)
            {
                _terminal.Write("\r\e[K"u8);
                _terminal.Flush();
            }
        }
        _timer.Dispose();
    }
}
