using Cantil.Foundation.Text;
using Cantil.Semantics.Typing;
using Cantil.Syntax;
using Cantil.Syntax.Names;
using Cantil.Syntax.Nodes;
using Cantil.Syntax.Parsing;

namespace Cantil.Semantics.Passes;

internal sealed partial class BindingPass
{
    private readonly ParseBuffers _annotationBuffers = new();

    private void QueueString(Constant constant)
    {
        if (constant.ConstantKind == ConstantKind.String)
            _strings.Add(Snapshot(constant));
    }

    /// <summary>Reads the text of a string that stands for a type, and visits what it says.</summary>
    private void VisitStringType(Constant constant)
    {
        _flags |= ContextFlags.TypeDefinition | ContextFlags.StringType;
        if (_text is null && StringText.TryLocate(_tree.Source, constant, out var content, out var isTriple))
        {
            if (AddSimpleName(constant, content) is { } name)
                Load(name);
            else if (!isTriple && StartsWithSpace(_tree.Source, content.Start, content.End))
                ReportBroken(constant, null);
            else
                VisitParsed(constant, Parser.ParseExpression(_tree, content.Start, content.End, _annotationBuffers));
            return;
        }
        var value = StringText.Decode(_text ?? _tree.Source, constant);
        if (_text is null)
            (_placeStart, _placeEnd) = (constant.Start, constant.End);
        _text = value;
        if (StartsWithSpace(value, 0, value.Length))
            ReportBroken(constant, null);
        else
            VisitParsed(constant, Parser.ParseExpression(value, _names, _annotationBuffers));
    }

    private static bool StartsWithSpace(SourceText text, int start, int end) =>
        start < end && text.Buffer[start] is (byte)' ' or (byte)'\t' or (byte)'\f';

    /// <summary>The node of a string that holds nothing but a name, as most do; null for others.</summary>
    private Name? AddSimpleName(Constant constant, TextRange content)
    {
        var text = _tree.Source.Slice(content);
        if (text.IsEmpty || !(char.IsAsciiLetter((char)text[0]) || text[0] == '_'))
            return null;
        foreach (var b in text)
            if (!(char.IsAsciiLetterOrDigit((char)b) || b == '_'))
                return null;
        var id = _names.Add(text);
        if (id <= WellKnown.LastKeyword)
            return null;
        var name = new Name(content.Start, content.End, id, ExpressionContext.Load);
        AddAnnotationNode(name);
        _parents[name.Index] = constant.Index;
        return name;
    }

    private void VisitParsed(Constant constant, SyntaxTree parsed)
    {
        if (parsed.Errors.Count > 0 || parsed.Root.Body is not [Expr { Value: var value }] ||
            value.Kind is NodeKind.Starred or NodeKind.Yield or NodeKind.YieldFrom)
        {
            ReportBroken(constant, parsed.Errors.Count > 0 ? parsed.Errors[0] : null);
            return;
        }
        foreach (var node in parsed.Nodes)
            AddAnnotationNode(node);
        _parents[parsed.Root.Index] = constant.Index;
        _parents[parsed.Root.Body[0].Index] = parsed.Root.Index;
        Visit(value, parsed.Root.Body[0].Index);
    }

    private void AddAnnotationNode(Node node)
    {
        var model = _model;
        var index = _tree.NodeCount + model.AnnotationNodeCount;
        if (model.AnnotationNodeCount == model.AnnotationNodeArray.Length)
            Array.Resize(ref model.AnnotationNodeArray, model.AnnotationNodeCount * 2);
        if (index >= _parents.Length)
        {
            Array.Resize(ref model.ParentArray, index * 2);
            Array.Resize(ref model.ResolvedArray, index * 2);
            (_parents, _resolved) = (model.ParentArray, model.ResolvedArray);
        }
        model.AnnotationNodeArray[model.AnnotationNodeCount++] = node;
        node.Index = index;
        _parents[index] = -1;
        _resolved[index] = 0;
    }

    private void ReportBroken(Constant constant, Syntax.Errors.SyntaxError? error)
    {
        if ((_flags & ContextFlags.NoTypeCheck) != 0)
            return;
        var model = _model;
        if (model.BrokenCount == model.BrokenArray.Length)
            Array.Resize(ref model.BrokenArray, model.BrokenCount * 2);
        var range = _text is not null ? new TextRange(_placeStart, _placeEnd) : constant.Range;
        model.BrokenArray[model.BrokenCount++] = new BrokenAnnotation(range, error);
    }
}
