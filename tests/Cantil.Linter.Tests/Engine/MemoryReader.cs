using System.Text;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Tests.Engine;

/// <summary>Files in memory; those that are not there cannot be read.</summary>
internal sealed class MemoryReader : ISourceReader
{
    public Dictionary<string, byte[]> Files { get; } = [];

    public MemoryReader Add(string path, string text)
    {
        Files.Add(path, Encoding.UTF8.GetBytes(text));
        return this;
    }

    public string? Read(string fullPath, ref byte[] buffer, out int length)
    {
        length = 0;
        if (!Files.TryGetValue(fullPath, out var bytes))
            return "It is not there";
        if (buffer.Length < bytes.Length)
            buffer = new byte[bytes.Length];
        bytes.CopyTo(buffer, 0);
        length = bytes.Length;
        return null;
    }
}
