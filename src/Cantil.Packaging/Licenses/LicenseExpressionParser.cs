using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Cantil.Packaging.Licenses;

/// <summary>One pass over SPDX's grammar (SPDX specification 2.3, annex D) that writes the normal form as it reads.</summary>
internal sealed class LicenseExpressionParser(string text)
{
    private const string Reference = "LicenseRef-";

    private readonly StringBuilder _normal = new();
    private readonly string[] _tokens = text.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal)
        .Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);

    private int _at;
    private int _depth;
    private string? _problem;

    private string Current => _at < _tokens.Length ? _tokens[_at] : "";

    public bool TryParse([NotNullWhen(true)] out string? normal, [NotNullWhen(false)] out string? reason)
    {
        if (Expression() && _at < _tokens.Length)
            Fail($"'{Current}' is not expected there");
        normal = _problem is null ? _normal.ToString() : null;
        reason = _problem is null ? null : $"'{text}' is not a licence expression: {_problem}.";
        return _problem is null;
    }

    private bool Expression()
    {
        while (true)
        {
            if (!Operand())
                return false;
            if (Is("AND") || Is("OR"))
                _normal.Append(Current.Length == 3 ? " AND " : " OR ");
            else
                return true;
            _at++;
        }
    }

    private bool Operand()
    {
        if (Current != "(")
            return License();
        if (++_depth > LicenseExpression.MaxDepth)
            return Fail("parentheses are nested too deep");
        _at++;
        _normal.Append('(');
        if (!Expression())
            return false;
        if (Current != ")")
            return Fail("')' is missing");
        _at++;
        _depth--;
        _normal.Append(')');
        return true;
    }

    private bool License()
    {
        var token = Current;
        if (token is "" or ")" || Is("AND") || Is("OR") || Is("WITH"))
            return Fail(token.Length == 0 ? "a licence is missing at its end" : $"a licence is missing before '{token}'");
        if (token.StartsWith(Reference, StringComparison.OrdinalIgnoreCase))
        {
            if (!IsReference(token.AsSpan(Reference.Length)))
                return Fail($"'{token}' is no reference: letters, digits, '.' and '-' follow {Reference}");
            _normal.Append(Reference).Append(token, Reference.Length, token.Length - Reference.Length);
        }
        else if (SpdxIdentifiers.License(token) is { } exact)
            _normal.Append(exact);
        else if (token.EndsWith('+') && SpdxIdentifiers.License(token[..^1]) is { } orLater)
            _normal.Append(orLater).Append('+');
        else
            return Fail($"SPDX knows no licence '{token}'");
        _at++;
        if (!Is("WITH"))
            return true;
        _at++;
        if (SpdxIdentifiers.Exception(Current) is not { } exception)
            return Fail(Current.Length == 0 ? "an exception is missing behind WITH" : $"SPDX knows no exception '{Current}'");
        _normal.Append(" WITH ").Append(exception);
        _at++;
        return true;
    }

    private bool Is(string word) => Current.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsReference(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
                return false;
        return !text.IsEmpty;
    }

    private bool Fail(string problem)
    {
        _problem ??= problem;
        return false;
    }
}
