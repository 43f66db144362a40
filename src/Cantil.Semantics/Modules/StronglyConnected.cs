namespace Cantil.Semantics.Modules;

/// <summary>Tarjan's strongly connected components, without recursion; linear in nodes and edges.</summary>
internal static class StronglyConnected
{
    /// <param name="targets">For each node the nodes that it leads to.</param>
    /// <returns>Each component after those that it leads to.</returns>
    public static List<int[]> Find(int[][] targets)
    {
        var count = targets.Length;
        var order = new int[count];
        var lowest = new int[count];
        var onStack = new bool[count];
        var stack = new Stack<int>();
        var calls = new Stack<(int Node, int Next)>();
        var components = new List<int[]>();
        var visited = 0;
        for (var root = 0; root < count; root++)
        {
            if (order[root] == 0)
                calls.Push((root, 0));
            while (calls.TryPop(out var call))
            {
                var (node, next) = call;
                if (next == 0)
                {
                    order[node] = lowest[node] = ++visited;
                    stack.Push(node);
                    onStack[node] = true;
                }
                else
                    lowest[node] = Math.Min(lowest[node], lowest[targets[node][next - 1]]);
                while (next < targets[node].Length && order[targets[node][next]] != 0)
                {
                    var target = targets[node][next++];
                    if (onStack[target])
                        lowest[node] = Math.Min(lowest[node], order[target]);
                }
                if (next < targets[node].Length)
                {
                    calls.Push((node, next + 1));
                    calls.Push((targets[node][next], 0));
                }
                else if (lowest[node] == order[node])
                    components.Add(Take(stack, onStack, node));
            }
        }
        return components;
    }

    private static int[] Take(Stack<int> stack, bool[] onStack, int root)
    {
        var members = new List<int>();
        int member;
        do
        {
            member = stack.Pop();
            onStack[member] = false;
            members.Add(member);
        }
        while (member != root);
        return [.. members];
    }
}
