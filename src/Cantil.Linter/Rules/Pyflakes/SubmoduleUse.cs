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

    private static List<int> WithoutUsed(SemanticModel model, List<int> imports, int reference)
    {
        if (reference == 0)
            return imports;
        var modules = new ModuleTrie(model.Names);
        foreach (var import in imports)
            modules.Add(ModuleOf(model, import));
        var used = new HashSet<int>();
        for (; reference != 0; reference = model.References[reference].Next)
            used.Add((int)ModuleOf(model, imports[modules.BestFor(model, model.References[reference].Node)]));
        return imports.FindAll(import => !used.Contains((int)ModuleOf(model, import)));
    }

    private static NameId ModuleOf(SemanticModel model, int binding) =>
        model.NodeAt(model.Bindings[binding].Node) is Alias alias ? alias.Name.Name : NameId.None;
}
