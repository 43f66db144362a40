using System.Text;
using Cantil.Formatter;
using Cantil.Formatter.Layout;
using Cantil.Syntax;

namespace Cantil.Tools.Printing;

/// <summary>The formatter's tape, one element a line, indented by the tags that are open: index, kind, operands, text.</summary>
internal static class TapeDump
{
    public static void Print(SyntaxTree tree, TextWriter output)
    {
        ErrorPrinter.Print(tree, output);
        if (tree.FirstBreak is not null)
            return;
        var buffers = new FormatBuffers();
        PythonFormatter.Format(tree, new FormatOptions(), buffers);
        var tape = buffers.Nodes.Tape;
        var depth = 0;
        for (var i = 0; i < tape.Count; i++)
        {
            var element = tape.Elements[i];
            var name = element.Kind.ToString();
            if (name.StartsWith("End", StringComparison.Ordinal) && element.Kind != TapeKind.EndOfTape)
                depth = Math.Max(0, depth - 1);
            output.WriteLine($"{i,6} {new string(' ', depth * 2)}{name}{Operands(tape, element)}");
            if (name.StartsWith("Start", StringComparison.Ordinal))
                depth++;
        }
    }

    private static string Operands(Tape tape, TapeElement element)
    {
        switch (element.Kind)
        {
            case TapeKind.Short:
                Span<byte> packed = stackalloc byte[8];
                BitConverter.TryWriteBytes(packed, element.A);
                BitConverter.TryWriteBytes(packed[4..], element.B);
                return Quoted(packed[..element.Flag]);
            case TapeKind.Source or TapeKind.SourceLines:
                return $" {element.A}-{element.B}{Quoted(tape.Source.AsSpan(element.A, element.B - element.A))}";
            case TapeKind.Made or TapeKind.MadeLines:
                return Quoted(tape.Made.AsSpan(element.A, element.B - element.A));
            case TapeKind.StartGroup:
                return Number(" #", element.A) + Breaks(element);
            case TapeKind.StartGroupIfBroken:
                return Number(" #", element.C) + Number(" if #", element.A) + Breaks(element);
            case TapeKind.StartFitsExpanded:
                return Number(" if #", element.A) + Breaks(element);
            case TapeKind.SoftLineIfBroken or TapeKind.SoftLineOrSpaceIfBroken or TapeKind.StartIndentIfBroken or TapeKind.StartIfBroken or TapeKind.StartIfFlat:
                return Number(" #", element.A);
            case TapeKind.StartBestFitParenthesize or TapeKind.EndBestFitParenthesize:
                return Number(" #", element.A);
            case TapeKind.StartLineSuffix:
                return $" {element.A} columns";
            case TapeKind.BestFitting:
                return $" to {element.A}, last variant at {element.B}{(element.Flag == 1 ? ", all lines" : "")}";
            case TapeKind.Jump or TapeKind.Call:
                return $" to {element.A}";
            default:
                return "";
        }
    }

    private static string Number(string sign, int group) => group == 0 ? "" : sign + group;

    private static string Breaks(TapeElement element) => element.Flag == 1 ? " broken" : "";

    private static string Quoted(ReadOnlySpan<byte> text) =>
        " \"" + Encoding.UTF8.GetString(text).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
