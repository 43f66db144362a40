using Cantil.Cli.Arguments;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Files;
using Cantil.Foundation.Python;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Dumping;
using Cantil.Syntax.Errors;
using Cantil.Syntax.Parsing;
using Cantil.Syntax.Reading;

namespace Cantil.Cli.Commands;

/// <summary><c>cantil ast [-a] FILE…|-</c></summary>
internal sealed class AstCommand : Command
{
    /// <summary>Deeply nested code is parsed and printed by recursion; this is address space, not memory.</summary>
    private const int StackSize = 64 * 1024 * 1024;

    private static readonly PythonVersion s_reference = new(3, 13);

    private static readonly Option Attributes = new()
    {
        Name = "include-attributes", Letter = 'a', Help = "Print where each node stands: lines from 1, columns in bytes from 0.",
    };

    private static readonly Option NoTypeComments = new() { Name = "no-type-comments", Help = "Leave `# type:` comments (PEP 484) out of the tree." };

    public override string Name => "ast";

    public override string Summary => "Print the syntax tree of Python code as `python -m ast` prints it.";

    public override string Description =>
        "The tree is that of CPython 3.13; what came with 3.14 is printed as 3.14 prints it. Exit status: 1 if some code is no Python, 2 if a file cannot be read.";

    public override Positional Positional { get; } = new("FILE", "Files to print, one after the other; `-` is standard input.", 1, int.MaxValue, true);

    public override IReadOnlyList<Option> Options { get; } = [Attributes, NoTypeComments];

    public override int Run(ParsedArguments arguments, Host host)
    {
        var options = new DumpOptions(arguments.IsGiven(Attributes), TypeComments: !arguments.IsGiven(NoTypeComments));
        var status = ExitStatus.Success;
        Exception? failure = null;
        var worker = new Thread(Work, StackSize);
        worker.Start();
        worker.Join();
        return failure is null ? status : throw new IOException(failure.Message, failure);

        void Work()
        {
            try
            {
                foreach (var path in arguments.Positionals)
                    status = Math.Max(status, Print(path, options, host));
            }
            catch (IOException problem)
            {
                failure = problem;
            }
        }
    }

    private static int Print(string path, DumpOptions options, Host host)
    {
        if (Read(path, host) is not { } source)
            return ExitStatus.Failure;
        var tree = Parser.Parse(source, path.EndsWith(".pyi", StringComparison.Ordinal) ? SourceKind.Stub : SourceKind.Python);
        if (tree.Errors.Count > 0)
            return Refuse(tree.Errors[0].Range.Start, tree.Errors[0].Message);
        if (TooNew(tree) is { } use)
            return Refuse(use.Range.Start, use.Message(s_reference));
        host.Out.Flush();
        var result = TreeDumper.Dump(tree, host.Out.Stream, options);
        return result.Status switch
        {
            DumpStatus.TooDeep => Refuse(result.Offset, "The code is nested too deeply, for CPython too"),
            DumpStatus.MisplacedTypeComment => Refuse(result.Offset, "No type comment may stand here"),
            DumpStatus.InvalidLiteral => Refuse(result.Offset, "This literal has no value: an escape sequence is wrong, or an integer has more than 4,300 digits"),
            _ => ExitStatus.Success,
        };

        int Refuse(int offset, string message)
        {
            var position = source.Lines.Position(offset);
            host.WriteError($"{path}:{position.Row}:{position.Column}: {message}.");
            return ExitStatus.Found;
        }
    }

    /// <summary>Syntax that the reference version does not have; a file with a t-string can only be newer code, and is read as that.</summary>
    private static VersionedSyntax? TooNew(SyntaxTree tree)
    {
        VersionedSyntax? first = null;
        foreach (var use in tree.VersionedSyntax)
        {
            if (use.Feature == SyntaxFeature.TemplateString)
                return null;
            if (s_reference < use.Since)
                first ??= use;
        }
        return first;
    }

    private static SourceText? Read(string path, Host host)
    {
        if (path == "-")
        {
            using var content = new MemoryStream();
            using var input = host.OpenInput();
            input.CopyTo(content);
            var length = (int)content.Length;
            content.SetLength(length + SourceText.Padding);
            return Decode(path, content.GetBuffer(), length, host);
        }
        var reader = new FileReader();
        if (reader.Read(Path.GetFullPath(path, host.WorkingDirectory)) is not { } problem)
            return Decode(path, reader.Buffer, reader.Length, host);
        host.WriteError($"{path}: Cannot read the file: {problem.Reason}.");
        return null;
    }

    private static SourceText? Decode(string path, byte[] buffer, int length, Host host)
    {
        var decoded = SourceDecoder.Decode(buffer, length);
        if (decoded.Error is not { } error)
            return new SourceText(decoded.Buffer, decoded.Length);
        host.WriteError($"{path}:{error.Position.Row}:{error.Position.Column}: {error.Message}.", $"{error.Help}.");
        return null;
    }
}
