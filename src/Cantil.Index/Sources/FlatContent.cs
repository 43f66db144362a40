using System.Buffers.Binary;
using System.Text;
using Cantil.Index.Http;
using Cantil.Index.Pages;
using Cantil.Packaging.Names;

namespace Cantil.Index.Sources;

/// <summary>The files of a flat index by project, as they are kept: name and page of each project, one behind the other.</summary>
internal static class FlatContent
{
    public static byte[] Of(Reply reply)
    {
        try
        {
            if (Content.IsJson(reply))
                throw new FormatException("it is JSON, and a list of files is HTML");
            return Write(HtmlPage.ReadFlat(HtmlPage.Decode(reply.Body.Span, reply.ContentType), reply.Url.AbsoluteUri));
        }
        catch (FormatException e)
        {
            throw new IndexException(IndexProblem.Malformed, $"The list of files at {Addresses.Show(reply.Url)} cannot be read: {e.Message}.", "correct the address in find-links", e);
        }
    }

    public static byte[] Write(Dictionary<PackageName, PageBytes> pages)
    {
        using var stream = new MemoryStream();
        Span<byte> length = stackalloc byte[4];
        foreach (var (name, page) in pages)
        {
            var text = Encoding.UTF8.GetBytes(name.Value);
            BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
            stream.Write(length);
            stream.Write(text);
            BinaryPrimitives.WriteInt32LittleEndian(length, page.All.Length);
            stream.Write(length);
            stream.Write(page.All);
        }
        return stream.ToArray();
    }

    public static Dictionary<PackageName, PageBytes> Read(ReadOnlySpan<byte> content)
    {
        var pages = new Dictionary<PackageName, PageBytes>();
        while (content.Length >= 4)
        {
            var name = PackageName.Parse(Encoding.UTF8.GetString(Take(ref content)));
            var bytes = Take(ref content).ToArray();
            if (PageBytes.Read(bytes, 0, bytes.Length) is { } page)
                pages[name] = page;
        }
        return pages;
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> content)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(content);
        var part = content.Slice(4, length);
        content = content[(4 + length)..];
        return part;
    }
}
