using Cantil.Semantics;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;

namespace Cantil.Linter.Rules.Pyflakes;

/// <summary>
/// Which of several imports that bind one name, such as <c>import a</c> and <c>import a.b</c>, something uses: each
/// reference uses the import that it shares the most segments with, of those the one with the fewest, of those the first.
/// </summary>
internal static class SubmoduleUse
{
    /// <summary>The unused ones of the imports that the last of them stands for; null where one cannot tell them apart in this way.</summary>
    /// <param name="last">The number of what the scope holds in the end.</param>
    public static List<int>? Find(SemanticModel model, int last)
    {
        var bindings = model.Bindings;
        ref readonly var binding = ref bindings[last];
        if (!binding.IsFinal || binding.Shadowed == 0 || binding.Is(BindingFlags.ShadowsOuter) || !IsPlain(binding))
            return null;
        var imports = new List<int> { last };
        for (var at = last; bindings[at].Shadowed is not 0 and var before && !bindings[at].Is(BindingFlags.ShadowsOuter); at = before)
        {
            ref readonly var shadowed = ref bindings[before];
            if (!IsPlain(shadowed) || shadowed.IsUsed || !model.LeadsTo(shadowed.Branch, binding.Branch))
                return null;
            imports.Add(before);
        }
        return WithoutUsed(model, imports, binding.LastReference);
    }

    private static bool IsPlain(in Binding binding) =>
        binding.Kind is BindingKind.Import or BindingKind.SubmoduleImport && !binding.Is(BindingFlags.Alias);

    private static List<int>? WithoutUsed(SemanticModel model, List<int> imports, int reference)
    {
        var unused = new List<int>(imports);
        for (; reference != 0 && unused.Count > 0; reference = model.References[reference].Next)
        {
            var used = ModuleOf(model, imports[BestMatch(model, imports, model.References[reference].Node)]);
            for (var i = unused.Count - 1; i >= 0; i--)
                if (ModuleOf(model, unused[i]) == used)
                    unused.RemoveAt(i);
        }
        return unused;
    }

    private static int BestMatch(SemanticModel model, List<int> imports, int node)
    {
        var (best, bestShared, bestLength) = (0, 0, 0);
        for (var i = 0; i < imports.Count; i++)
        {
            var (shared, length) = Compare(model, model.Names.GetUtf8(ModuleOf(model, imports[i])), node);
            if (shared > bestShared || (shared == bestShared && length <= bestLength))
                (best, bestShared, bestLength) = (i, shared, length);
        }
        return best;
    }

    /// <summary>How many segments a module's name shares with the attributes behind a name, and how many it has.</summary>
    private static (int Shared, int Length) Compare(SemanticModel model, ReadOnlySpan<byte> module, int node)
    {
        var length = module.Count((byte)'.') + 1;
        var shared = 1;
        for (var dot = module.IndexOf((byte)'.'); dot >= 0; shared++)
        {
            module = module[(dot + 1)..];
            dot = module.IndexOf((byte)'.');
            node = model.ParentOf(node);
            if (node < 0 || model.NodeAt(node) is not Attribute attribute
                || !model.Names.GetUtf8(attribute.Attr.Name).SequenceEqual(dot < 0 ? module : module[..dot]))
                break;
        }
        return (shared, length);
    }

    private static NameId ModuleOf(SemanticModel model, int binding) =>
        model.NodeAt(model.Bindings[binding].Node) is Alias alias ? alias.Name.Name : NameId.None;
}
