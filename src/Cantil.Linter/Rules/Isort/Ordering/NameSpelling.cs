using System.Text;
using Cantil.Linter.Rules.Isort.Blocks;

namespace Cantil.Linter.Rules.Isort.Ordering;

/// <summary>What a name is by its letters.</summary>
internal static class NameSpelling
{
    public static MemberType TypeOf(ReadOnlySpan<byte> name, ImportProfile profile)
    {
        if (profile.Constants.Contains(name))
            return MemberType.Constant;
        if (profile.Classes.Contains(name))
            return MemberType.Class;
        if (profile.Variables.Contains(name))
            return MemberType.Variable;
        return Of(name);
    }

    private static MemberType Of(ReadOnlySpan<byte> name)
    {
        bool hasCapital = false, hasSmall = false;
        foreach (var b in name)
        {
            if (b >= 0x80)
                return OfAny(name);
            hasCapital |= (uint)(b - 'A') <= 'Z' - 'A';
            hasSmall |= (uint)(b - 'a') <= 'z' - 'a';
        }
        return Of(name.Length, hasCapital, hasSmall, name.Length > 0 && (uint)(name[0] - 'A') <= 'Z' - 'A');
    }

    private static MemberType OfAny(ReadOnlySpan<byte> name)
    {
        bool hasCapital = false, hasSmall = false;
        foreach (var rune in Encoding.UTF8.GetString(name).EnumerateRunes())
        {
            hasCapital |= Rune.IsUpper(rune);
            hasSmall |= Rune.IsLower(rune);
        }
        Rune.DecodeFromUtf8(name, out var first, out _);
        return Of(name.Length, hasCapital, hasSmall, Rune.IsUpper(first));
    }

    private static MemberType Of(int length, bool hasCapital, bool hasSmall, bool startsWithCapital) =>
        length > 1 && hasCapital && !hasSmall ? MemberType.Constant
        : startsWithCapital ? MemberType.Class
        : MemberType.Variable;
}
