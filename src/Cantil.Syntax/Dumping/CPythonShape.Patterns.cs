using Cantil.Syntax.Nodes;

namespace Cantil.Syntax.Dumping;

internal sealed partial class CPythonShape
{
    private string DescribePattern(Pattern pattern)
    {
        var name = PatternFields(pattern);
        Places(pattern.Start, pattern.End);
        return name;
    }

    private string PatternFields(Pattern pattern)
    {
        switch (pattern)
        {
            case MatchValue match:
                Item("value", match.Value);
                return "MatchValue";
            case MatchSingleton match:
                Symbol("value", match.Value.ToString());
                return "MatchSingleton";
            case MatchSequence match:
                List("patterns", match.Patterns);
                return "MatchSequence";
            case MatchMapping match:
                List("keys", match.Keys);
                List("patterns", match.Patterns);
                Name("rest", match.Rest);
                return "MatchMapping";
            case MatchClass match:
                Item("cls", match.Cls);
                List("patterns", match.Patterns);
                Names("kwd_attrs", match.KwdAttrs);
                List("kwd_patterns", match.KwdPatterns);
                return "MatchClass";
            case MatchStar match:
                Name("name", match.Name);
                return "MatchStar";
            case MatchAs match:
                Optional("pattern", match.Pattern);
                Name("name", match.Name);
                return "MatchAs";
            default:
                List("patterns", ((MatchOr)pattern).Patterns);
                return "MatchOr";
        }
    }
}
