using Cantil.Index.Http;

namespace Cantil.Index.Sources;

/// <summary>What a page is written in: what the answer says, and where it says nothing useful, what the text begins with.</summary>
internal static class Content
{
    /// <summary>Whether it is JSON; else it is HTML.</summary>
    /// <exception cref="IndexException">It is neither.</exception>
    public static bool IsJson(Reply reply)
    {
        var type = reply.ContentType ?? "";
        if (type.Contains("json", StringComparison.OrdinalIgnoreCase))
            return true;
        if (type.Contains("html", StringComparison.OrdinalIgnoreCase))
            return false;
        var first = reply.Body.Span.TrimStart("\uFEFF \t\r\n"u8);
        if (first.IsEmpty || first[0] is not ((byte)'{' or (byte)'<'))
            throw new IndexException(
                IndexProblem.Malformed, $"{Addresses.Show(reply.Url)} is neither JSON nor HTML{(type.Length > 0 ? $", but {type}" : "")}.", "check the address of the index");
        return first[0] == '{';
    }
}
