using Cantil.Cli.Arguments;
using Cantil.Cli.Commands;
using Cantil.Cli.Hosting;
using Cantil.Foundation.Files;
using Cantil.Foundation.Text;
using Cantil.Packaging.Locking;
using Cantil.Projects.Loading;
using Cantil.Projects.Locking;

namespace Cantil.Cli.Locking;

/// <summary>The lock of the working directory's project, for commands that read it.</summary>
internal sealed class LockInput
{
    public static readonly Option Locked = new() { Name = "locked", Help = "Fail if the lock is not what the project asks for now." };

    public static readonly Option Frozen = new() { Name = "frozen", Help = "Take the lock as it is, without asking whether it is right." };

    public static readonly Option[] Options =
    [
        Locked, Frozen, ResolverArguments.Index, ResolverArguments.DefaultIndex, ResolverArguments.ExtraIndexUrl, ResolverArguments.FindLinks, ResolverArguments.NoIndex,
        ResolverArguments.IndexStrategy,
    ];

    private LockInput(ProjectWorkspace workspace, PylockDocument document) => (Workspace, Document) = (workspace, document);

    public ProjectWorkspace Workspace { get; }

    public PylockDocument Document { get; }

    /// <summary>Reads the lock; null where it cannot be used, which was said then.</summary>
    /// <param name="status">What to end with where it cannot be used.</param>
    /// <exception cref="UsageException">There is no project.</exception>
    public static LockInput? Read(ParsedArguments arguments, Host host, out int status)
    {
        status = ExitStatus.Failure;
        if (ProjectInput.Find(arguments, host, out var loader) is not { } workspace)
            return null;
        if (ReadDocument(workspace.LockPath, arguments, host) is not { } document)
            return null;
        var state = arguments.IsGiven(Frozen) ? LockState.Fresh : Probe(workspace, loader, arguments, host);
        // Of another program's lock only a resolution could tell; it counts as right unless somebody wants to be sure.
        if (state == LockState.Stale || (state != LockState.Fresh && arguments.IsGiven(Locked)))
        {
            const string Help = "`cantil lock` writes it anew.";
            var sentence = $"{workspace.LockPath} is not what the project asks for now.";
            if (arguments.IsGiven(Locked))
            {
                host.WriteError(sentence, Help);
                status = ExitStatus.Found;
                return null;
            }
            host.WriteWarning(sentence, Help);
        }
        status = ExitStatus.Success;
        return new LockInput(workspace, document);
    }

    /// <summary>The lock alone; null where it cannot be read, which was said then.</summary>
    public static PylockDocument? ReadDocument(string path, ParsedArguments arguments, Host host)
    {
        var reader = new FileReader();
        if (reader.Read(path) is { } problem)
        {
            host.WriteError($"The lock {path} cannot be read: {problem.Reason}.", problem.Kind == FileProblemKind.Missing ? "`cantil lock` makes it." : null);
            return null;
        }
        var document = PylockDocument.TryRead(SourceText.From(reader.Bytes), out var problems);
        foreach (var each in problems)
        {
            var sentence = $"{path}:{each.Position.Row}:{each.Position.Column}: {each.Message}.";
            if (!each.IsWarning)
                host.WriteError(sentence);
            else if (!arguments.IsGiven(GlobalOptions.Quiet))
                host.WriteWarning(sentence);
        }
        return document;
    }

    private static LockState Probe(ProjectWorkspace workspace, ProjectLoader loader, ParsedArguments arguments, Host host)
    {
        var (settings, indexes) = LockCommand.Settings(workspace, arguments, host);
        return LockCommand.Locker(workspace, loader, settings, indexes, arguments).Probe(out _, anyIndex: true);
    }
}
