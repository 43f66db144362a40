namespace Cantil.Index.Pages;

/// <summary>The version of the interface that a page is written for (PEP 629): a new major number is something that no old client can read.</summary>
internal static class ApiVersion
{
    public static bool IsKnown(ReadOnlySpan<char> version)
    {
        var dot = version.IndexOf('.');
        return !int.TryParse(dot < 0 ? version : version[..dot], out var major) || major <= 1;
    }
}
