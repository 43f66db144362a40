using System.Diagnostics.CodeAnalysis;
using Cantil.Packaging.Names;
using Cantil.Packaging.Versions;

namespace Cantil.Packaging.Markers;

/// <summary>Recursive descent over the grammar of PEP 508's markers.</summary>
internal struct MarkerParser(string text)
{
    private int _at;
    private int _depth;
    private int _questions;
    private string? _reason;

    public bool TryParse([NotNullWhen(true)] out Marker? marker, [NotNullWhen(false)] out string? reason)
    {
        marker = Any();
        if (marker is not null && _at < text.Length)
            marker = Fail<Marker>("'and', 'or' or the end is expected");
        reason = _reason;
        return marker is not null;
    }

    private Marker? Any() => Chain("or");

    private Marker? All() => Chain("and");

    private Marker? Chain(string word)
    {
        var isAny = word == "or";
        if ((isAny ? All() : Atom()) is not { } first)
            return null;
        List<Marker>? parts = null;
        while (Word(word))
        {
            if ((isAny ? All() : Atom()) is not { } next)
                return null;
            parts ??= Flat([], first, isAny);
            Flat(parts, next, isAny);
        }
        return parts is null ? first : isAny ? new MarkerAny([.. parts]) : new MarkerAll([.. parts]);
    }

    /// <summary>Parentheses around what is joined by the same word say nothing.</summary>
    private static List<Marker> Flat(List<Marker> parts, Marker part, bool isAny)
    {
        if (isAny && part is MarkerAny any)
            parts.AddRange(any.Parts);
        else if (!isAny && part is MarkerAll all)
            parts.AddRange(all.Parts);
        else
            parts.Add(part);
        return parts;
    }

    private Marker? Atom()
    {
        SkipSpace();
        if (_at == text.Length || text[_at] != '(')
            return Comparison();
        if (++_depth > Marker.MaxDepth)
            return Fail<Marker>("parentheses are nested too deep");
        _at++;
        var inner = Any();
        if (inner is null)
            return null;
        if (_at == text.Length || text[_at] != ')')
            return Fail<Marker>("')' is missing");
        _at++;
        _depth--;
        SkipSpace();
        return inner;
    }

    private Marker? Comparison()
    {
        if (Operand() is not { } left || Operator() is not { } op || Operand() is not { } right)
            return null;
        SkipSpace();
        if (left.Variable is null && right.Variable is null)
            return Fail<Marker>("one side of a comparison has to be a variable");
        var key = left.Variable ?? right.Variable!.Value;
        if (MarkerVariables.IsVersion(key) || op is not (MarkerOperator.Compatible or MarkerOperator.Arbitrary))
        {
            if (IsSet(left) || (IsSet(right) && op is not (MarkerOperator.In or MarkerOperator.NotIn)))
                return Fail<Marker>("sets are asked with '\"name\" in' or 'not in'");
            if (IsQuestion(left, op, right) && ++_questions > Marker.MaxQuestions)
                return Fail<Marker>($"more than {Marker.MaxQuestions} comparisons ask for extras, groups or parts of texts");
            return new MarkerComparison(Normal(left, right), op, Normal(right, left));
        }
        return Fail<Marker>($"{MarkerVariables.Name(key)} is no version and has no ~= or ===");
    }

    // Each of them is a level of its own in a diagram, and diagrams are walked by recursion.
    private static bool IsQuestion(MarkerOperand left, MarkerOperator op, MarkerOperand right) =>
        op is MarkerOperator.In or MarkerOperator.NotIn || (left.Variable is not null && right.Variable is not null) ||
        (left.Variable ?? right.Variable) == MarkerVariable.Extra;

    private static bool IsSet(MarkerOperand operand) => operand.Variable is { } variable && MarkerVariables.IsSet(variable);

    private static MarkerOperand Normal(MarkerOperand operand, MarkerOperand other) =>
        operand.Variable is null && MarkerVariables.IsName(other.Variable!.Value) ? new MarkerOperand(null, PackageName.Normalize(operand.Literal)) : operand;

    private MarkerOperand? Operand()
    {
        SkipSpace();
        if (_at < text.Length && text[_at] is '"' or '\'')
        {
            var end = text.IndexOf(text[_at], _at + 1);
            if (end < 0)
                return FailValue<MarkerOperand>("a quote is not closed");
            var literal = text[(_at + 1)..end];
            _at = end + 1;
            return new MarkerOperand(null, literal);
        }
        var start = _at;
        while (_at < text.Length && IsWord(text[_at]))
            _at++;
        if (MarkerVariables.TryFind(text.AsSpan(start.._at), out var variable))
            return new MarkerOperand(variable, "");
        _at = start;
        return FailValue<MarkerOperand>("a variable or a quoted text is expected");
    }

    private MarkerOperator? Operator()
    {
        SkipSpace();
        if (SpecifierParser.TryOperator(text.AsSpan(_at), out var op, out var length))
        {
            _at += length;
            return (MarkerOperator)op;
        }
        if (Word("in"))
            return MarkerOperator.In;
        if (Word("not") && Word("in"))
            return MarkerOperator.NotIn;
        return FailValue<MarkerOperator>("a comparison is expected");
    }

    private bool Word(string word)
    {
        SkipSpace();
        if (!text.AsSpan(_at).StartsWith(word) || (_at + word.Length < text.Length && IsWord(text[_at + word.Length])))
            return false;
        _at += word.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t')
            _at++;
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '.';

    private T? Fail<T>(string what)
        where T : class
    {
        _reason ??= $"'{(text.Length > 200 ? string.Concat(text.AsSpan(0, 200), "…") : text)}' is not a marker: {what} at column {_at + 1}.";
        return null;
    }

    private T? FailValue<T>(string what)
        where T : struct
    {
        Fail<string>(what);
        return null;
    }
}
