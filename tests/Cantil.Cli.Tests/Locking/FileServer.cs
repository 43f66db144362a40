using System.Collections.Concurrent;
using Cantil.Index.Tests.Serving;

namespace Cantil.Cli.Tests.Locking;

/// <summary>Single files on the loopback, with parts and validators as real servers have them.</summary>
internal sealed class FileServer : IDisposable
{
    private readonly ConcurrentDictionary<string, byte[]> _files = [];
    private readonly LoopbackServer _server;

    public FileServer() => _server = new LoopbackServer(Reply);

    /// <summary>The paths and methods of all requests, with the part that was asked for.</summary>
    public string[] Requests => [.. _server.Requests.Select(request => $"{request.Method} {request.Path} {request.Header("Range")}".TrimEnd())];

    /// <summary>Status 500 for everything.</summary>
    public bool IsBroken { get; set; }

    public string Add(string name, byte[] content)
    {
        _files[name] = content;
        return $"{_server.Root}/{name}";
    }

    private Answer Reply(Received request)
    {
        if (IsBroken)
            return Answer.Text("broken", "text/plain", 500);
        if (!_files.TryGetValue(request.Path.TrimStart('/').Split('?')[0], out var content))
            return Answer.Missing;
        var etag = $"\"{Wheels.Sha256(content)}\"";
        if (request.Header("If-None-Match") == etag)
            return Answer.Empty(304, ("ETag", etag));
        if (request.Header("Range") is not { } range)
            return new Answer(200, request.Method == "HEAD" ? [] : content).With(("ETag", etag), ("Content-Length", content.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var parts = range["bytes=".Length..].Split('-');
        var first = parts[0].Length == 0 ? Math.Max(0, content.Length - int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)) : int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
        var last = parts[0].Length == 0 ? content.Length - 1 : Math.Min(content.Length - 1, int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
        return new Answer(206, content[first..(last + 1)]).With(("Content-Range", $"bytes {first}-{last}/{content.Length}"));
    }

    public void Dispose() => _server.Dispose();
}
