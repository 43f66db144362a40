using Cantil.Workspace.Problems;

namespace Cantil.Workspace.Discovery;

/// <summary>Goes through trees of directories on one thread or a few; what is found does not depend on how many.</summary>
internal sealed class TreeWalk(Func<DirectoryVisitor> makeVisitor, int threads)
{
    // A thread is worth its start only where this many directories wait.
    private const int WaitingForThread = 16;
    private readonly object _lock = new();
    private readonly List<WalkNode> _waiting = [];
    private readonly List<Thread> _helpers = [];
    private int _busy;

    public List<WorkspaceProblem> Problems { get; } = [];

    public void Run(IEnumerable<WalkNode> roots)
    {
        _waiting.AddRange(roots);
        Work();
        foreach (var helper in _helpers)
            helper.Join();
    }

    private void Work()
    {
        var visitor = makeVisitor();
        var found = new List<WalkNode>();
        var spin = new SpinWait();
        while (true)
        {
            if (!Take(out var node))
            {
                lock (_lock)
                    Problems.AddRange(visitor.Problems);
                return;
            }
            if (node is null)
            {
                spin.SpinOnce();
                continue;
            }
            spin.Reset();
            visitor.Visit(node, found);
            Put(found);
        }
    }

    // False when there is nothing more to do; a null node when others may still find something.
    private bool Take(out WalkNode? node)
    {
        lock (_lock)
        {
            node = null;
            if (_waiting.Count == 0)
                return _busy > 0;
            node = _waiting[^1];
            _waiting.RemoveAt(_waiting.Count - 1);
            _busy++;
            return true;
        }
    }

    // What was found waits before the thread counts as idle, or another could take the work for done.
    private void Put(List<WalkNode> found)
    {
        lock (_lock)
        {
            _waiting.AddRange(found);
            _busy--;
            if (_waiting.Count >= WaitingForThread && _helpers.Count < threads - 1)
                StartHelper();
        }
        found.Clear();
    }

    private void StartHelper()
    {
        var helper = new Thread(Work) { IsBackground = true, Name = "discovery" };
        _helpers.Add(helper);
        helper.Start();
    }
}
