using System.Text;

namespace Cantil.Index.Tests.Serving;

/// <summary>What the test's server answers, and what goes wrong with it.</summary>
public sealed record Answer(int Status, byte[] Body)
{
    public Dictionary<string, string> Headers { get; init; } = [];

    /// <summary>How many bytes of the body are sent before the connection is closed; null for all.</summary>
    public int? BreakAfter { get; init; }

    /// <summary>Whether nothing is sent, and the connection stays open.</summary>
    public bool Hangs { get; init; }

    /// <summary>Whether the body hangs after its first byte.</summary>
    public bool HangsInBody { get; init; }

    public static Answer Text(string text, string type = "text/html", int status = 200) =>
        new(status, Encoding.UTF8.GetBytes(text)) { Headers = new() { ["Content-Type"] = type } };

    public static Answer Json(string text) => Text(text, "application/vnd.pypi.simple.v1+json");

    public static Answer Missing { get; } = Text("no such page", "text/plain", 404);

    public static Answer Redirect(string location, int status = 302) => Empty(status, ("Location", location));

    public static Answer Empty(int status, params (string Name, string Value)[] headers) => new Answer(status, []).With(headers);

    public Answer With(params (string Name, string Value)[] headers)
    {
        var all = new Dictionary<string, string>(Headers);
        foreach (var (name, value) in headers)
            all[name] = value;
        return this with { Headers = all };
    }
}
