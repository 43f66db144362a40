using System.Text;
using Cantil.Foundation.Files;
using Cantil.Foundation.Python;
using Cantil.Foundation.Text;
using Cantil.Syntax;
using Cantil.Syntax.Names;
using Cantil.Syntax.Reading;

namespace Cantil.Linter.Engine;

/// <summary>
/// What a rule may ask of the file that it is called for, and where it reports. There is one for each thread, used for
/// one file after the other: nothing that it gives is valid behind the call.
/// </summary>
public sealed partial class LintContext
{
    private readonly List<object> _shared = [];
    private SyntaxTree? _tree;
    private LintSettings? _settings;

    internal LintContext() => _moduleName = ModuleName;

    public SyntaxTree Tree => _tree ?? Missing<SyntaxTree>();

    public SourceText Source => Tree.Source;

    public NameTable Names => Tree.Names;

    /// <summary>As it is shown.</summary>
    public string Path { get; private set; } = "";

    /// <summary>Absolute.</summary>
    public string FullPath { get; private set; } = "";

    public SourceKind SourceKind => Tree.SourceKind;

    public LintSettings Settings => _settings ?? Missing<LintSettings>();

    public LintOptions Options => Settings.Options;

    /// <summary>What is on the disk beside the file.</summary>
    public IPathProbe Disk { get; internal init; } = NothingProbe.Instance;

    /// <summary>The cells of a notebook; empty for other files.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; private set; } = [];

    /// <summary>The oldest Python that the code has to run on.</summary>
    public PythonVersion TargetVersion => Settings.Options.TargetVersion;

    /// <summary>The index of the token that a rule on tokens is called for.</summary>
    public int TokenIndex { get; internal set; }

    /// <summary>What is known of the empty lines above the line that a rule on <see cref="LineTraits.Blank"/> is called for.</summary>
    public BlankLines BlankLines { get; } = new();

    /// <summary>One for all messages; <see cref="MessageHandler"/> clears it.</summary>
    internal StringBuilder MessageBuilder { get; } = new(128);

    /// <summary>Another for each file, so that what rules share knows whether it is that of this file without keeping the tree.</summary>
    internal int FileNumber { get; private set; }

    internal void Begin(LintFile file, SyntaxTree tree, NotebookSource? notebook = null)
    {
        FileNumber++;
        Cells = notebook?.Cells ?? [];
        _tree = tree;
        _settings = file.Settings;
        Path = file.ShownPath;
        FullPath = file.FullPath;
        _model = null;
        BeginLocating();
        BeginReporting();
    }

    /// <summary>What rules that look at the same thing share on this thread, so that it is read once.</summary>
    internal T Shared<T>(Func<T> make)
        where T : class
    {
        foreach (var item in _shared)
            if (item is T found)
                return found;
        var made = make();
        _shared.Add(made);
        return made;
    }

    // Apart, so that the properties are small enough to vanish in who asks.
    private static T Missing<T>() => throw new InvalidOperationException("No file is being linted.");

    public string Text(NameId name) => Names.GetString(name);

    public string Text(TextRange range) => Source.GetString(range);
}
