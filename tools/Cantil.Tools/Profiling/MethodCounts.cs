using System.Globalization;

namespace Cantil.Tools.Profiling;

/// <summary>
/// How often the runtime went which way through one method, as it writes it with <c>DOTNET_WritePGOData</c>. Only counts of blocks and
/// edges are kept; which types were met at a call is left out.
/// </summary>
/// <param name="Name">The type, a dot and the method.</param>
/// <param name="CodeSize">Bytes of its IL.</param>
/// <param name="Probes">Kind, offset in the IL, and a second value that its kind explains.</param>
/// <param name="Values">One for each probe.</param>
internal sealed record MethodCounts(string Name, int CodeSize, List<(int Kind, int Offset, long Other)> Probes, List<long> Values)
{
    private const int BlockCount = 0x41;
    private const int EdgeCount = 0x181;

    public static IEnumerable<MethodCounts> Read(IEnumerable<string> lines)
    {
        MethodCounts? method = null;
        var size = 0;
        var isValue = false;
        foreach (var line in lines)
        {
            if (line.StartsWith("@@@ ", StringComparison.Ordinal))
            {
                if (method is { Probes.Count: > 0 })
                    yield return method;
                size = int.Parse(line.Split(' ')[6].AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                method = null;
            }
            else if (line.StartsWith("MethodName: ", StringComparison.Ordinal))
                method = new MethodCounts(line[12..], size, [], []);
            else if (method is not null && line.StartsWith("Schema ", StringComparison.Ordinal))
            {
                var words = line.Split(' ');
                var kind = int.Parse(words[2], CultureInfo.InvariantCulture);
                isValue = kind is BlockCount or EdgeCount && words[6] == "1";
                if (isValue)
                    method.Probes.Add((kind, int.Parse(words[4], CultureInfo.InvariantCulture), long.Parse(words[8], CultureInfo.InvariantCulture)));
            }
            else if (isValue && method is not null)
            {
                method.Values.Add(long.Parse(line, CultureInfo.InvariantCulture));
                isValue = false;
            }
        }
        if (method is { Probes.Count: > 0 })
            yield return method;
    }

    /// <summary>Adds what another run counted in the same code.</summary>
    public void Add(MethodCounts other)
    {
        if (!Probes.SequenceEqual(other.Probes))
            return;
        for (var i = 0; i < Values.Count; i++)
            Values[i] += other.Values[i];
    }
}
