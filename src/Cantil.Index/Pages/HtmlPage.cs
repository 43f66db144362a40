using System.Net;
using System.Text;
using Cantil.Packaging.Names;

namespace Cantil.Index.Pages;

/// <summary>Reads the links of a page as HTML (PEP 503, 592, 629, 658, 714). Everything but links, base and version is passed over; signatures are not asked for.</summary>
internal static class HtmlPage
{
    /// <summary>Reads a project's page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="project">Whose page it is.</param>
    /// <param name="baseUrl">The address of the page.</param>
    /// <exception cref="FormatException">It is of a version that is not known; the message says so, to stand behind a colon.</exception>
    public static PageBytes Read(string html, PackageName project, string baseUrl)
    {
        var builder = new PageBuilder(project, html.Length);
        var links = new HtmlLinks(html);
        while (links.MoveNext())
            Add(links, builder);
        return builder.Finish(Base(links, baseUrl));
    }

    /// <summary>Reads a page with the files of many projects (a flat index), and what it has of each project.</summary>
    public static Dictionary<PackageName, PageBytes> ReadFlat(string html, string baseUrl)
    {
        var builders = new Dictionary<PackageName, PageBuilder>();
        var links = new HtmlLinks(html);
        while (links.MoveNext())
        {
            var name = FileNameOf(links.Attribute("href"), out _);
            if (!FileNames.TryProject(Encoding.UTF8.GetBytes(name), out var text) || !PackageName.TryParse(text, out var project, out _))
                continue;
            if (!builders.TryGetValue(project, out var builder))
                builders.Add(project, builder = new PageBuilder(project));
            Add(links, builder);
        }
        var pages = new Dictionary<PackageName, PageBytes>();
        foreach (var (project, builder) in builders)
            pages.Add(project, builder.Finish(Base(links, baseUrl)));
        return pages;
    }

    private static string Base(HtmlLinks links, string baseUrl) =>
        links.Base is { } given && Uri.TryCreate(new Uri(baseUrl), given, out var resolved) ? resolved.AbsoluteUri : baseUrl;

    private static void Add(HtmlLinks links, PageBuilder builder)
    {
        if (links.Attribute("href") is not { Length: > 0 } href)
            return;
        var name = FileNameOf(href, out var fragment);
        if (name.Length == 0)
            return;
        var file = new FileRecord { Size = -1, Name = builder.Texts.Add(name), Url = builder.Texts.Add(href[..(href.Length - fragment.Length)].TrimEnd('#')) };
        var isRight = AddHashes(fragment, builder, ref file.Sha256, ref file.OtherHashes);
        if (links.Attribute("data-requires-python") is { Length: > 0 } python)
        {
            file.RequiresPython = builder.Texts.AddRepeated(Encoding.UTF8.GetBytes(python));
            file.Flags |= FileFlags.HasRequiresPython;
        }
        if (links.Attribute("data-yanked") is { } reason)
        {
            file.Flags |= FileFlags.Yanked | (reason.Length > 0 ? FileFlags.HasYankedReason : 0);
            file.YankedReason = builder.Texts.Add(reason);
        }
        if ((links.Attribute("data-core-metadata") ?? links.Attribute("data-dist-info-metadata")) is { Length: > 0 } metadata && metadata != "false" &&
            AddHashes(metadata, builder, ref file.MetadataSha256, ref file.OtherMetadataHashes))
            file.Flags |= FileFlags.HasMetadata;
        if (isRight)
            builder.Add(ref file);
        else
            builder.Skip(file.Name, "has a SHA-256 that is none");
    }

    // "true", or hashes as name=digits.
    internal static bool AddHashes(string text, PageBuilder builder, ref int sha256, ref TextSlice others)
    {
        var isRight = true;
        foreach (var pair in text.Split('&'))
            if (pair.IndexOf('=') is > 0 and var at && IsHash(pair.AsSpan(0, at)))
                isRight &= builder.TryAddHash(Encoding.UTF8.GetBytes(pair[..at]), Encoding.UTF8.GetBytes(pair[(at + 1)..]), ref sha256, ref others);
        return isRight;
    }

    // Fragments of old carry other things too, such as egg=name.
    private static bool IsHash(ReadOnlySpan<char> name) => name is "sha256" or "sha512" or "sha384" or "sha224" or "sha1" or "md5" or "blake2b";

    // The last part of the address: that is the name, whatever the text of the link says (PEP 503).
    internal static string FileNameOf(string? href, out string fragment)
    {
        fragment = "";
        if (href is null)
            return "";
        var end = href.IndexOf('#');
        if (end >= 0)
            fragment = href[(end + 1)..];
        var path = href.AsSpan(0, end < 0 ? href.Length : end);
        var query = path.IndexOf('?');
        if (query >= 0)
            path = path[..query];
        return Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..].ToString());
    }

    /// <summary>The text of a page from its bytes: UTF-8, or what the answer says that it is.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var isLatin = contentType is not null &&
            (contentType.Contains("iso-8859-1", StringComparison.OrdinalIgnoreCase) || contentType.Contains("windows-1252", StringComparison.OrdinalIgnoreCase));
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        return (isLatin ? Encoding.Latin1 : Encoding.UTF8).GetString(bytes);
    }

    /// <summary>Entities replaced.</summary>
    public static string Unescape(string text) => text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
}
