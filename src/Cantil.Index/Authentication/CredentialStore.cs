using Cantil.Foundation.Files;
using Cantil.Index.Sources;

namespace Cantil.Index.Authentication;

/// <summary>Finds the credentials for an address: what stands in it; what belongs to an index on the same server (variables, its address); netrc; on demand the keyring.</summary>
/// <param name="indexes">All indexes that are in use.</param>
/// <param name="variable">Reads an environment variable.</param>
/// <param name="keyring">Null where there is none.</param>
internal sealed class CredentialStore(IReadOnlyList<IndexLocation> indexes, Func<string, string?> variable, IKeyring? keyring)
{
    private readonly Dictionary<string, Credentials?> _fromKeyring = new(StringComparer.Ordinal);
    private readonly object _lock = new();
    private Netrc? _netrc;

    public bool HasKeyring => keyring is not null;

    /// <summary>What is known without asking anybody; null where nothing is, or nothing may be used.</summary>
    public Credentials? Find(Uri url)
    {
        var index = IndexOf(url);
        if (index?.Authenticate == AuthenticationPolicy.Never)
            return null;
        var known = Credentials.From(url);
        if (known is not { Password: not null } && index is not null)
            known = FromVariables(index) ?? index.Credentials ?? known;
        if (known is { Password: not null })
            return known;
        return Netrc.Find(url.Host, known?.UserName) ?? (known is { UserName.Length: > 0 } ? known with { Password = "" } : null);
    }

    /// <summary>What the keyring knows, asked once for each server and name; null where it knows nothing.</summary>
    public Credentials? Ask(Uri url)
    {
        var index = IndexOf(url);
        if (keyring is null || index?.Authenticate == AuthenticationPolicy.Never)
            return null;
        var userName = (Credentials.From(url) ?? (index is null ? null : FromVariables(index) ?? index.Credentials))?.UserName;
        var service = index?.Url.AbsoluteUri ?? url.GetLeftPart(UriPartial.Authority);
        var key = $"{service}\n{userName}";
        // One question at a time: a keyring may ask the user.
        lock (_lock)
        {
            if (!_fromKeyring.TryGetValue(key, out var found))
                _fromKeyring[key] = found = keyring.Find(service, userName) ?? keyring.Find(url.IsDefaultPort ? url.Host : url.Authority, userName);
            return found;
        }
    }

    /// <summary>Whether an index on the server is to be asked with credentials alone.</summary>
    public bool IsRequired(Uri url) => IndexOf(url)?.Authenticate == AuthenticationPolicy.Always;

    // The index whose address the URL begins with, else one on the same server.
    private IndexLocation? IndexOf(Uri url)
    {
        IndexLocation? best = null;
        var length = -1;
        foreach (var index in indexes)
        {
            if (index.Url.IsFile || !Addresses.ShareServer(index.Url, url))
                continue;
            var path = index.Url.AbsolutePath;
            var match = url.AbsolutePath.StartsWith(path, StringComparison.Ordinal) ? path.Length : 0;
            if (match > length)
                (best, length) = (index, match);
        }
        return best;
    }

    private Credentials? FromVariables(IndexLocation index)
    {
        if (index.Name is not { Length: > 0 } name)
            return null;
        var key = VariableName(name);
        var user = variable($"CANTIL_INDEX_{key}_USERNAME") ?? variable($"UV_INDEX_{key}_USERNAME");
        var password = variable($"CANTIL_INDEX_{key}_PASSWORD") ?? variable($"UV_INDEX_{key}_PASSWORD");
        return user is null && password is null ? null : new Credentials(user ?? "", password);
    }

    private static string VariableName(string name)
    {
        var letters = name.ToUpperInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (!char.IsAsciiLetterOrDigit(letters[i]))
                letters[i] = '_';
        return new string(letters);
    }

    private Netrc Netrc
    {
        get
        {
            lock (_lock)
                return _netrc ??= ReadNetrc();
        }
    }

    private Netrc ReadNetrc()
    {
        var reader = new FileReader();
        if (variable("NETRC") is { Length: > 0 } path)
            return reader.Read(path) is null ? Netrc.Parse(reader.Bytes) : Netrc.Empty;
        if ((variable("HOME") ?? variable("USERPROFILE")) is not { Length: > 0 } home)
            return Netrc.Empty;
        return reader.Read(Path.Join(home, ".netrc")) is null || reader.Read(Path.Join(home, "_netrc")) is null ? Netrc.Parse(reader.Bytes) : Netrc.Empty;
    }
}
