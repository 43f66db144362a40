using System.Globalization;
using Cantil.Index.Http;

namespace Cantil.Index.Configuration;

/// <summary>Reads what environment variables say of indexes and of the network. A variable of uv counts where that of Cantil is not set.</summary>
/// <param name="variable">Reads a variable; null where it is not set.</param>
public sealed class IndexVariables(Func<string, string?> variable)
{
    /// <summary>The value of <c>CANTIL_NAME</c>, else of <c>UV_NAME</c>; null where neither is set, or to nothing.</summary>
    /// <param name="name">Without its prefix, such as <c>DEFAULT_INDEX</c>.</param>
    public string? Find(string name) => Set("CANTIL_" + name) ?? Set("UV_" + name);

    /// <summary>What is separated by white space in the value of such a variable; none where it is not set.</summary>
    public string[] Words(string name) => Find(name)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Whether such a variable turns something on.</summary>
    public bool IsTrue(string name) => Find(name)?.ToLowerInvariant() is "1" or "true" or "t" or "yes" or "y" or "on";

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

    /// <summary>Takes <c>name=url</c> apart; the name is null where there is an address, or a path, alone.</summary>
    public static (string? Name, string Address) Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var equals = text.IndexOf('=');
        return equals > 0 && IsName(text.AsSpan(0, equals)) ? (text[..equals], text[(equals + 1)..]) : (null, text);
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.'))
                return false;
        return true;
    }

    private string? Set(string name) => variable(name) is { Length: > 0 } value ? value : null;

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
