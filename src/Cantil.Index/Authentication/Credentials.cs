using System.Text;

namespace Cantil.Index.Authentication;

/// <summary>Who asks. Its text says nothing.</summary>
/// <param name="UserName">May be empty, where the password is a token.</param>
/// <param name="Password">Null where only the name is known.</param>
public sealed record Credentials(string UserName, string? Password)
{
    /// <summary>The value of the <c>Authorization</c> header (RFC 7617).</summary>
    internal string ToHeader() => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{UserName}:{Password}"));

    /// <summary>Those that stand in an address, or null.</summary>
    public static Credentials? From(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (url.UserInfo.Length == 0)
            return null;
        var colon = url.UserInfo.IndexOf(':');
        return colon < 0
            ? new Credentials(Uri.UnescapeDataString(url.UserInfo), null)
            : new Credentials(Uri.UnescapeDataString(url.UserInfo[..colon]), Uri.UnescapeDataString(url.UserInfo[(colon + 1)..]));
    }

    public override string ToString() => "(credentials)";
}
