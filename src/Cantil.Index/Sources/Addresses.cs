namespace Cantil.Index.Sources;

/// <summary>Addresses as they may be shown and written.</summary>
public static class Addresses
{
    /// <summary>The address without user name and password.</summary>
    public static Uri WithoutCredentials(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.UserInfo.Length == 0 ? url : new UriBuilder(url) { UserName = "", Password = "" }.Uri;
    }

    /// <summary>For messages: without credentials, and without the query, where signatures and tokens stand.</summary>
    public static string Show(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return url.IsFile ? url.LocalPath : url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
    }

    /// <summary>The address of a file or folder on disk, whatever letters are in its name.</summary>
    /// <param name="path">Absolute.</param>
    public static Uri OfPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var parts = (OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path).Split('/');
        for (var i = 0; i < parts.Length; i++)
            parts[i] = i == 0 && parts[i].EndsWith(':') ? parts[i] : Uri.EscapeDataString(parts[i]);
        var escaped = string.Join('/', parts);
        return new Uri(escaped.StartsWith("//", StringComparison.Ordinal) ? "file:" + escaped : escaped.StartsWith('/') ? "file://" + escaped : "file:///" + escaped, UriKind.Absolute);
    }

    /// <summary>Whether two addresses lead to the same server: credentials for one are good for the other.</summary>
    public static bool ShareServer(Uri left, Uri right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Scheme == right.Scheme && left.Port == right.Port && left.Host.Equals(right.Host, StringComparison.OrdinalIgnoreCase);
    }
}
