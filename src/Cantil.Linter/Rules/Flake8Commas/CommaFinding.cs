using Cantil.Foundation.Text;

namespace Cantil.Linter.Rules.Flake8Commas;

/// <summary>A comma that is missing behind a token, or that stands there.</summary>
/// <param name="Range">Of the token; of the whole string where that is an f-string.</param>
internal readonly record struct CommaFinding(CommaProblem Problem, TextRange Range);
