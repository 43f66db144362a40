using System.Globalization;
using System.Text;
using Cantil.Syntax.Nodes;

namespace Cantil.Semantics;

public sealed partial class SemanticModel
{
    /// <summary>
    /// Writes scopes, their bindings with what refers to them, and unresolved names, a line each, for people and tests.
    /// Places are rows and columns from 1.
    /// </summary>
    public void Dump(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        DumpScope(output, 0, "");
        foreach (ref readonly var reference in UnresolvedReferences)
        {
            output.Write($"unresolved {Text(reference.Name)} {Place(reference.Start)}");
            output.Write(reference.MayBeStarImported ? " star" : "");
            output.WriteLine(reference.Handled == HandledExceptions.None ? "" : $" handled {reference.Handled}");
        }
        foreach (ref readonly var export in Exports)
            output.WriteLine($"export {Tree.Source.GetString(export.Range)} {(export.IsBound ? "bound" : "not bound")}");
        foreach (ref readonly var broken in BrokenAnnotations)
            output.WriteLine($"broken {Place(broken.Range.Start)}");
    }

    private void DumpScope(TextWriter output, int scope, string indentation)
    {
        ref var owner = ref ScopeArray[scope];
        output.Write($"{indentation}{Word(owner.Kind.ToString())}{NameOf(owner)}");
        output.Write(owner.UsesLocals ? " locals()" : "");
        output.WriteLine(owner.HasStarImport ? " import *" : "");
        indentation += "  ";
        if (scope == 0)
        {
            for (var id = 1; id < BindingCount; id++)
                if (BindingArray[id].Kind == BindingKind.Builtin)
                    DumpBinding(output, id, indentation);
        }
        for (var id = owner.FirstBinding; id != 0; id = BindingArray[id].NextInScope)
            DumpBinding(output, id, indentation);
        for (var inner = scope + 1; inner < ScopeCount; inner++)
            if (ScopeArray[inner].Parent == scope)
                DumpScope(output, inner, indentation);
    }

    private void DumpBinding(TextWriter output, int id, string indentation)
    {
        ref var binding = ref BindingArray[id];
        output.Write($"{indentation}{Text(binding.Name)} {Word(binding.Kind.ToString())}");
        if (binding.Kind != BindingKind.Builtin)
            output.Write($" {Place(binding.Start)}");
        var flags = binding.Flags & ~(BindingFlags.ShadowsOuter | BindingFlags.TypingOrigin);
        if (flags != BindingFlags.None)
            output.Write($" [{Word(flags.ToString())}]");
        if (binding.Shadowed != 0)
            output.Write($" {(binding.Is(BindingFlags.ShadowsOuter) ? "hides" : "replaces")} {Place(BindingArray[binding.Shadowed])}");
        if (binding.Target != 0 && binding.Kind is BindingKind.Global or BindingKind.Nonlocal or BindingKind.UnboundException)
            output.Write($" of {Place(BindingArray[binding.Target])}");
        if (binding.EarlyReference != 0)
            output.Write($" early {Place(ReferenceArray[binding.EarlyReference].Start)}");
        output.Write(binding.IsUsed ? " used" : "");
        var places = new List<string>();
        for (var at = binding.LastReference; at != 0; at = ReferenceArray[at].Next)
            places.Add(Place(ReferenceArray[at].Start));
        places.Reverse();
        foreach (var place in places)
            output.Write($" {place}");
        output.WriteLine();
    }

    private string NameOf(in Scope scope) => NodeAt(scope.Node) switch
    {
        FunctionDef function => $" {Text(function.Name.Name)}",
        ClassDef definition => $" {Text(definition.Name.Name)}",
        TypeAlias { Name: Name name } => $" {Text(name.Id)}",
        _ => "",
    };

    private string Place(in Binding binding) => binding.Kind == BindingKind.Builtin ? "builtin" : Place(binding.Start);

    private string Place(int offset)
    {
        var position = Tree.Source.Lines.Position(offset);
        return string.Create(CultureInfo.InvariantCulture, $"{position.Row}:{position.Column}");
    }

    /// <summary>The words of a constant's name, in small letters.</summary>
    private static string Word(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && word.Length > 0 && word[^1] != ' ')
                word.Append('-');
            word.Append(char.ToLowerInvariant(c));
        }
        return word.ToString();
    }
}
