using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Cantil.Foundation.Text;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Engine;

/// <summary>
/// Builds the message of a finding from an interpolated string, and does not where the finding is suppressed or only
/// counted: <c>context.Report(this, node, $"`{name}` is …")</c>. Names, nodes and ranges stand for their text.
/// </summary>
[InterpolatedStringHandler]
public readonly ref struct MessageHandler
{
    private readonly LintContext _context;
    private readonly StringBuilder? _text;

    public MessageHandler(int literalLength, int formattedCount, LintContext context, Rule rule, TextRange range, out bool wanted)
        : this(context, rule, range.Start, range.Start, out wanted) => _ = literalLength + formattedCount;

    public MessageHandler(int literalLength, int formattedCount, LintContext context, Rule rule, Node node, out bool wanted)
        : this(context, rule, node.Start, node.Start, out wanted) => _ = literalLength + formattedCount;

    public MessageHandler(
        int literalLength, int formattedCount, LintContext context, Rule rule, TextRange range, int noqaOffset, out bool wanted)
        : this(context, rule, range.Start, noqaOffset, out wanted) => _ = literalLength + formattedCount;

    private MessageHandler(LintContext context, Rule rule, int start, int noqaOffset, out bool wanted)
    {
        _context = context;
        var isAdmitted = context.Admit(rule, start, noqaOffset);
        wanted = isAdmitted && !context.CountFixesOnly;
        _text = isAdmitted ? context.MessageBuilder.Clear() : null;
    }

    internal string? Message => _text?.ToString();

    public void AppendLiteral(string text) => _text!.Append(text);

    public void AppendFormatted(string? text) => _text!.Append(text);

    public void AppendFormatted(char value) => _text!.Append(value);

    public void AppendFormatted(int number) => _text!.Append(CultureInfo.InvariantCulture, $"{number}");

    public void AppendFormatted(NameId name) => _text!.Append(_context.Names.GetString(name));

    public void AppendFormatted(Identifier name) => AppendFormatted(name.Name);

    public void AppendFormatted(Node node) => AppendFormatted(node.Range);

    public void AppendFormatted(TextRange range) => _text!.Append(_context.Source.GetString(range));

    public void AppendFormatted(ReadOnlySpan<byte> utf8) => _text!.Append(Encoding.UTF8.GetString(utf8));
}
