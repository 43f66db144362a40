namespace Cantil.Syntax.Nodes;

/// <summary>What IPython reads in a line of a notebook.</summary>
public enum EscapeKind : byte
{
    /// <summary><c>!command</c></summary>
    Shell,

    /// <summary><c>!!command</c></summary>
    ShellCapture,

    /// <summary><c>%name arguments</c></summary>
    Magic,

    /// <summary><c>%%name arguments</c> and the cell below it</summary>
    CellMagic,

    /// <summary><c>?name</c> or <c>name?</c></summary>
    Help,

    /// <summary><c>??name</c> or <c>name??</c></summary>
    HelpSource,

    /// <summary><c>,f a b</c></summary>
    Quote,

    /// <summary><c>;f a b</c></summary>
    QuoteAll,

    /// <summary><c>/f a b</c></summary>
    Parentheses,
}
