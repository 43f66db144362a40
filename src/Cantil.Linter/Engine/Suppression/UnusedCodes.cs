using System.Text;
using Cantil.Foundation.Edits;
using Cantil.Foundation.Text;
using Cantil.Linter.Engine.Selection;
using Cantil.Linter.Fixes;

namespace Cantil.Linter.Engine.Suppression;

/// <summary>What is not needed of one suppression comment, and the fix that takes it away.</summary>
internal sealed class UnusedCodes
{
    private readonly List<TextRange> _all = [];
    private readonly List<TextRange> _kept = [];
    private readonly List<string> _unused = [];
    private readonly List<string> _disabled = [];
    private readonly List<string> _repeated = [];
    private readonly List<string> _unknown = [];
    private readonly HashSet<string> _seen = [];
    private Directive _directive = null!;

    /// <summary>Looks at a comment.</summary>
    /// <param name="isEnabled">Whether a rule is asked about the file.</param>
    /// <returns>Whether something in it is not needed.</returns>
    public bool Read(Directive directive, LintContext context, Func<int, bool> isEnabled)
    {
        _directive = directive;
        _all.Clear();
        _kept.Clear();
        _unused.Clear();
        _disabled.Clear();
        _repeated.Clear();
        _unknown.Clear();
        _seen.Clear();
        if (directive.Comment.All)
            return !directive.HasMatch && directive.Comment.Kind != SuppressionKind.File;
        ReadList(directive, context);
        foreach (var range in _all)
        {
            var code = context.Text(range);
            if (code == "RUF100")
                return false;
            if (!_seen.Add(code))
                _repeated.Add(code);
            else if (Judge(code, directive, context, isEnabled) is { } list)
                list.Add(code);
            else
                _kept.Add(range);
        }
        return _unused.Count + _disabled.Count + _repeated.Count > 0;
    }

    public string Message
    {
        get
        {
            var what = _directive.IsNoqa ? "`noqa` comment" : "suppression comment";
            if (_directive.Comment.All)
                return $"This {what} suppresses nothing";
            var text = new StringBuilder($"This {what} names codes without effect (");
            Append("unused", _unused);
            Append("not enabled", _disabled);
            Append("repeated", _repeated);
            return text.Append(')').ToString();

            void Append(string word, List<string> codes)
            {
                if (codes.Count == 0)
                    return;
                text.Append(text[^1] == '(' ? "" : "; ").Append(word).Append(": `").AppendJoin("`, `", codes).Append('`');
            }
        }
    }

    public Fix Fix(LintContext context)
    {
        if (_kept.Count == 0)
            return Removal(context);
        if (_directive.IsNoqa)
        {
            var old = context.Source.Slice(_directive.Range);
            var prefix = _directive.Comment.Kind == SuppressionKind.Line ? "# noqa: " : old.IndexOf("flake8"u8) >= 0 ? "# flake8: noqa: " : old.IndexOf("cantil"u8) >= 0 ? "# cantil: noqa: " : "# ruff: noqa: ";
            return new Fix(Applicability.Safe, "Remove the codes without effect", [new TextEdit(_directive.Range, prefix + Joined(_kept, context))]);
        }
        var edits = new List<TextEdit> { WithoutCodes(_directive.Codes, _all, context) };
        if (_directive.Counterpart is { } counterpart)
        {
            ReadList(counterpart, context);
            edits.Add(WithoutCodes(counterpart.Codes, _all, context));
        }
        return new Fix(Applicability.Safe, "Remove the codes without effect", edits);
    }

    private Fix Removal(LintContext context)
    {
        var edits = new List<TextEdit> { CommentRemoval.Of(_directive.Range, context) };
        if (_directive.Counterpart is { } counterpart)
            edits.Add(CommentRemoval.Of(counterpart.Range, context));
        var isSafe = _directive.IsNoqa || !CommentRemoval.HasNeighbour(_directive.Range, context);
        return new Fix(isSafe ? Applicability.Safe : Applicability.Unsafe, "Remove the comment", edits);
    }

    /// <summary>The list that a code belongs to; null for one that is needed.</summary>
    private List<string>? Judge(string code, Directive directive, LintContext context, Func<int, bool> isEnabled)
    {
        if (IsExternal(code, context.Options.External))
            return null;
        var utf8 = Encoding.UTF8.GetBytes(code);
        var number = directive.IsNoqa ? RuleSelector.NumberOfOldOrNew(utf8) : RuleSelector.NumberInBrackets(utf8, context.Options.Preview);
        if (number >= 0)
            return directive.Matched.Contains(number) ? null : isEnabled(number) ? _unused : _disabled;
        var known = KnownCodes.IsCode(utf8) ? utf8 : !directive.IsNoqa && context.Options.Preview ? KnownNames.CodeOf(utf8) : default;
        if (known.IsEmpty)
        {
            // Nobody's code or name: it stays in brackets, and goes from a `noqa` with the rest, as ruff does it.
            return directive.IsNoqa ? _unknown : null;
        }

        // A rule that Cantil does not have yet, but that the project selects: another linter needs the comment.
        return IsSelected(known, context.Options.SelectedPrefixes) ? null : _disabled;
    }

    private static bool IsExternal(string code, IReadOnlyList<string> prefixes)
    {
        for (var i = 0; i < prefixes.Count; i++)
            if (code.StartsWith(prefixes[i], StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsSelected(ReadOnlySpan<byte> code, IReadOnlyList<string> selectors)
    {
        for (var i = 0; i < selectors.Count; i++)
        {
            var selector = Encoding.UTF8.GetBytes(selectors[i]);
            if (selectors[i] == "ALL" || RuleSelector.StartsInFamily(code, selector)
                || (char.IsAsciiLetterLower((char)selector[0]) && KnownNames.CodeOf(selector).SequenceEqual(code)))
                return true;
        }
        return false;
    }

    /// <summary>The places of the codes in a comment's list.</summary>
    private void ReadList(Directive directive, LintContext context)
    {
        _all.Clear();
        var text = context.Source.Slice(directive.Codes);
        if (directive.IsNoqa)
        {
            for (var at = 0; SuppressionComment.NextCode(text, ref at) is { Length: > 0 } code;)
                _all.Add(new TextRange(directive.Codes.Start + code.Start, directive.Codes.Start + code.End));
            return;
        }
        foreach (var part in text.Split((byte)','))
        {
            var (start, end) = part.GetOffsetAndLength(text.Length) is var (offset, length) ? (offset, offset + length) : default;
            while (start < end && text[start] is (byte)' ' or (byte)'\t')
                start++;
            while (end > start && text[end - 1] is (byte)' ' or (byte)'\t')
                end--;
            if (end > start)
                _all.Add(new TextRange(directive.Codes.Start + start, directive.Codes.Start + end));
        }
    }

    /// <summary>A list in brackets without the codes that are not needed.</summary>
    private TextEdit WithoutCodes(TextRange codes, List<TextRange> all, LintContext context)
    {
        var keep = new HashSet<string>(_kept.Select(context.Text));
        var left = all.Where(range => keep.Remove(context.Text(range))).ToList();
        if (all.Count - left.Count != 1)
            return new TextEdit(codes, Joined(left, context));
        var gone = all.FindIndex(range => !left.Contains(range));
        return gone == 0
            ? new TextEdit(new TextRange(all[0].Start, all[1].Start), "")
            : new TextEdit(new TextRange(all[gone - 1].End, all[gone].End), "");
    }

    private static string Joined(List<TextRange> codes, LintContext context) => string.Join(", ", codes.Select(context.Text));
}
