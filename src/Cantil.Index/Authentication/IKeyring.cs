namespace Cantil.Index.Authentication;

/// <summary>A keeper of passwords outside of the program, such as the command <c>keyring</c>. It is asked when an index refuses. Many threads may ask.</summary>
public interface IKeyring
{
    /// <summary>The credentials for a service, or null. It may ask the user, and may take long.</summary>
    /// <param name="service">An address without credentials, or a host.</param>
    /// <param name="userName">The name that is known, or null.</param>
    Credentials? Find(string service, string? userName);
}
