using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Cantil.Index.Tests.Serving;

/// <summary>A small web server on the loopback, whose answers can be wrong in every way that a real one's can.</summary>
public sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<Received, Answer> _answer;

    public LoopbackServer(Func<Received, Answer> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    public ConcurrentQueue<Received> Requests { get; } = new();

    public int Connections => _connections;

    private int _connections;

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Without a slash at its end.</summary>
    public string Root => $"http://127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)}";

    public string Simple => Root + "/simple/";

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_end.Token);
                Interlocked.Increment(ref _connections);
                _ = ServeAsync(client);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                using var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1, false, 1024, leaveOpen: true);
                while (await ReceiveAsync(reader) is { } request)
                {
                    Requests.Enqueue(request);
                    if (!await SendAsync(stream, request, _answer(request)))
                        return;
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The client has what it wanted.
            }
        }
    }

    private async Task<Received?> ReceiveAsync(StreamReader reader)
    {
        if (await reader.ReadLineAsync(_end.Token) is not { Length: > 0 } first)
            return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadLineAsync(_end.Token) is { Length: > 0 } line)
            headers[line[..line.IndexOf(':')]] = line[(line.IndexOf(':') + 1)..].Trim();
        var words = first.Split(' ');
        return new Received(words[0], words[1], headers);
    }

    // Whether the connection goes on.
    private async Task<bool> SendAsync(NetworkStream stream, Received request, Answer answer)
    {
        if (answer.Hangs)
            await Task.Delay(Timeout.Infinite, _end.Token);
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {answer.Status} Status\r\n");
        foreach (var (name, value) in answer.Headers)
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        if (!answer.Headers.ContainsKey("Content-Length") && answer.Status != 304)
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {answer.Body.Length}\r\n");
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), _end.Token);
        if (request.Method == "HEAD")
            return true;
        await stream.WriteAsync(answer.Body.AsMemory(0, answer.HangsInBody ? 1 : answer.BreakAfter ?? answer.Body.Length), _end.Token);
        if (answer.HangsInBody)
            await Task.Delay(Timeout.Infinite, _end.Token);
        return answer.BreakAfter is null;
    }

    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
        _end.Dispose();
    }
}
