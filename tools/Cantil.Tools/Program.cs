using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Reading;
using Cantil.Tools.Conformance;
using Cantil.Tools.Documentation;
using Cantil.Tools.Printing;
using Cantil.Tools.Profiling;

namespace Cantil.Tools;

internal static class Program
{
    private const string Usage = """
        dotnet run --project tools/Cantil.Tools -- COMMAND

          tokens FILE                 the tokens of a file
          tree FILE                   its tree, as the parser makes it
          scopes FILE                 its scopes with their bindings and references
          tape FILE                   how the formatter may lay it out
          rules-docs [FOLDER]         write docs/rules/ from the catalogue of rules
          conformance-ast [--python PYTHON] [--limit N] PATH…
                                      compare trees with CPython's
          conformance-lint [--ruff RUFF] [--cantil CANTIL] [--select CODES] [--minimum F1] PATH…
                                      compare findings with ruff's
          conformance-fix [--ruff RUFF] [--cantil CANTIL] [--select CODES] [--unsafe yes] [--limit N] [--minimum SHARE] PATH…
                                      compare fixed files with ruff's
          conformance-format [--ruff RUFF] [--cantil CANTIL] [--settings 'KEY=VALUE;…'] [--every N] [--show N] [--minimum F] PATH…
                                      compare formatted files with ruff's
          profile FOLDER OUTPUT RUN…  what runs of the assemblies in a folder have counted, for the compiler (eng/profile.sh)
        """;

    private static int Main(string[] arguments)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        switch (arguments)
        {
            case ["tokens", var file]:
                return Print(file, TokenPrinter.Print);
            case ["tree", var file]:
                return Print(file, TreePrinter.Print);
            case ["scopes", var file]:
                return Print(file, ScopePrinter.Print);
            case ["tape", var file]:
                return Print(file, TapeDump.Print);
            case ["rules-docs"]:
                return RulePages.Write("docs/rules");
            case ["rules-docs", var folder]:
                return RulePages.Write(folder);
            case ["conformance-ast", .. var rest]:
                return AstConformance.Run(rest);
            case ["conformance-lint", .. var rest]:
                return LintConformance.Run(rest);
            case ["conformance-fix", .. var rest]:
                return FixConformance.Run(rest);
            case ["conformance-format", .. var rest]:
                return FormatConformance.Run(rest);
            case ["profile", var folder, var output, .. { Length: > 0 } runs]:
                return Profile.Write(folder, output, runs);
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Print(string file, Action<SyntaxTree, TextWriter> print)
    {
        var reader = new FileReader();
        if (reader.Read(Path.GetFullPath(file)) is { } problem)
        {
            Console.Error.WriteLine($"error: {file}: Cannot read the file: {problem.Reason}.");
            return 2;
        }
        var decoded = SourceDecoder.Decode(reader.Buffer, reader.Length);
        var kind = Path.GetExtension(file) == ".pyi" ? SourceKind.Stub : SourceKind.Python;
        // Deep trees are walked by recursion.
        var worker = new Thread(
            () =>
            {
                using var output = new StreamWriter(Console.OpenStandardOutput());
                print(Parser.Parse(new SourceText(decoded.Buffer, decoded.Length), kind), output);
            },
            64 * 1024 * 1024);
        worker.Start();
        worker.Join();
        return 0;
    }
}
