namespace Cantil.Linter.Rules.Flake8Commas;

/// <summary>What an open bracket holds, as far as the comma behind its last item goes.</summary>
internal enum CommaBracket : byte
{
    /// <summary>Nothing to which a comma could be added: no bracket, or the items of a comprehension.</summary>
    None,

    /// <summary>Arguments, parameters, the items of a list, set or dict: a last comma changes nothing.</summary>
    Items,

    /// <summary>A subscript or what is in plain parentheses: without another, the last comma makes a tuple.</summary>
    MayBeTuple,

    /// <summary>The parameters of a <c>lambda</c>, which its colon ends.</summary>
    Lambda,
}
