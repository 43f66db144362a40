using System.Globalization;
using Cantil.Index.Http;
using Cantil.Index.Sources;

namespace Cantil.Index.Configuration;

/// <summary>Reads what environment variables say of indexes and of the network. A variable of uv counts where that of Cantil is not set.</summary>
/// <param name="variable">Reads a variable; null where it is not set.</param>
/// <param name="folder">What relative paths are relative to, absolute.</param>
public sealed class IndexVariables(Func<string, string?> variable, string folder)
{
    /// <summary>
    /// <c>CANTIL_INDEX</c> (<c>name=url</c> or <c>url</c>, separated by spaces), <c>CANTIL_EXTRA_INDEX_URL</c>, <c>CANTIL_DEFAULT_INDEX</c>, <c>CANTIL_INDEX_URL</c>,
    /// <c>CANTIL_FIND_LINKS</c>, <c>CANTIL_NO_INDEX</c>.
    /// </summary>
    /// <exception cref="IndexException">One of them is no address.</exception>
    public IndexLayer ReadIndexes()
    {
        var indexes = new List<IndexLocation>();
        foreach (var word in Words("INDEX"))
            indexes.Add(ParseNamed(word, folder));
        foreach (var word in Words("EXTRA_INDEX_URL"))
            indexes.Add(IndexLocation.Parse(word, folder));
        if ((Find("DEFAULT_INDEX") ?? Find("INDEX_URL")) is { } last)
            indexes.Add(ParseNamed(last, folder) with { IsDefault = true });
        foreach (var word in Words("FIND_LINKS"))
            indexes.Add(IndexLocation.Parse(word, folder) with { Format = IndexFormat.Flat });
        return new IndexLayer { Indexes = indexes, IsAlone = IsTrue("NO_INDEX") };
    }

    /// <summary>
    /// <c>CANTIL_HTTP_TIMEOUT</c> and <c>CANTIL_HTTP_CONNECT_TIMEOUT</c> (seconds), <c>CANTIL_HTTP_RETRIES</c>, <c>CANTIL_CONCURRENT_DOWNLOADS</c>, <c>CANTIL_INSECURE_HOST</c>,
    /// <c>SSL_CERT_FILE</c>, <c>SSL_CERT_DIR</c>, and the variables for proxies.
    /// </summary>
    /// <param name="settings">What holds where no variable says otherwise.</param>
    /// <exception cref="IndexException">One of them is not what it should be.</exception>
    public HttpSettings ReadHttp(HttpSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var timeout = Seconds("CANTIL_HTTP_TIMEOUT") ?? Seconds("UV_HTTP_TIMEOUT") ?? Seconds("UV_REQUEST_TIMEOUT") ?? Seconds("HTTP_TIMEOUT");
        var connect = Seconds("CANTIL_HTTP_CONNECT_TIMEOUT") ?? Seconds("UV_HTTP_CONNECT_TIMEOUT");
        var hosts = new List<string>(settings.InsecureHosts);
        hosts.AddRange(Words("INSECURE_HOST"));
        return settings with
        {
            Timeout = timeout ?? settings.Timeout,
            ConnectTimeout = connect ?? (timeout < settings.ConnectTimeout ? timeout.Value : settings.ConnectTimeout),
            Retries = Number("CANTIL_HTTP_RETRIES", 0) ?? Number("UV_HTTP_RETRIES", 0) ?? settings.Retries,
            Concurrency = Number("CANTIL_CONCURRENT_DOWNLOADS", 1) ?? Number("UV_CONCURRENT_DOWNLOADS", 1) ?? settings.Concurrency,
            InsecureHosts = hosts,
            CertificateFile = Set("SSL_CERT_FILE") ?? settings.CertificateFile,
            CertificateFolders = Set("SSL_CERT_DIR") is { } folders ? folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) : settings.CertificateFolders,
            Proxy = ProxySettings.From(variable) is { IsEmpty: false } proxy ? proxy : settings.Proxy,
        };
    }

    /// <summary>Reads <c>name=url</c>, <c>url</c> or a path.</summary>
    /// <exception cref="IndexException">It is no address.</exception>
    public static IndexLocation ParseNamed(string text, string folder)
    {
        ArgumentNullException.ThrowIfNull(text);
        var equals = text.IndexOf('=');
        return equals > 0 && IsName(text.AsSpan(0, equals))
            ? IndexLocation.Parse(text[(equals + 1)..], folder) with { Name = text[..equals] }
            : IndexLocation.Parse(text, folder);
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.'))
                return false;
        return true;
    }

    private string? Find(string name) => Set("CANTIL_" + name) ?? Set("UV_" + name);

    private string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;

    private string[] Words(string name) => Find(name)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private bool IsTrue(string name) => Find(name)?.ToLowerInvariant() is "1" or "true" or "t" or "yes" or "y" or "on";

    private TimeSpan? Seconds(string name)
    {
        if (Set(name) is not { } text)
            return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 1_000_000)
            return TimeSpan.FromSeconds(seconds);
        throw new IndexException(IndexProblem.BadSetting, $"The variable {name} is \"{text}\", which is no number of seconds.", $"set it to a number, such as {name}=60");
    }

    private int? Number(string name, int least)
    {
        if (Set(name) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= 10_000)
            return number;
        throw new IndexException(IndexProblem.BadSetting, $"The variable {name} is \"{text}\", which is no number from {least} to 10000.", $"set it to a number, such as {name}=3");
    }
}
