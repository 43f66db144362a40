namespace Cantil.Linter.Rules.Flake8Commas;

/// <summary>What is wrong with a comma.</summary>
internal enum CommaProblem : byte
{
    Missing,
    OnBareTuple,
    Prohibited,
}
