namespace Cantil.Packaging.Markers.Algebra;

/// <summary>
/// What is known of platforms, so that diagrams say nothing about those that do not exist: <c>os_name</c> is <c>nt</c> on Windows alone,
/// and <c>platform_system</c> follows <c>sys_platform</c>.
/// </summary>
internal static class PlatformFacts
{
    /// <summary>The <c>sys_platform</c> that says the same as a <c>platform_system</c>, or null.</summary>
    public static string? SysPlatform(string platformSystem) => platformSystem switch
    {
        "Windows" => "win32",
        "Linux" => "linux",
        "Darwin" => "darwin",
        "Android" => "android",
        "Emscripten" => "emscripten",
        "AIX" => "aix",
        _ => null,
    };

    private static bool Excludes(string osName, string sysPlatform) => osName switch
    {
        "nt" => sysPlatform is "linux" or "darwin" or "ios" or "android" or "emscripten" or "cygwin",
        "posix" => sysPlatform is "win32",
        _ => false,
    };

    /// <summary>
    /// A branch of <c>os_name</c> without the platforms that cannot be: they go the way of all others, so that diagrams which only
    /// differ there are the same.
    /// </summary>
    public static int Possible(DiagramVariable variable, string value, int child)
    {
        if (variable.Variable != MarkerVariable.OsName || value is not ("nt" or "posix") || DiagramTable.IsConstant(child))
            return child;
        var node = DiagramTable.Node(child);
        if (node.Variable is not { Kind: DiagramVariableKind.Text, Variable: MarkerVariable.SysPlatform })
            return child;
        List<string>? values = null;
        List<int>? children = null;
        for (var i = 0; i < node.Values.Length; i++)
            if (Excludes(value, node.Values[i]))
            {
                values ??= [.. node.Values.AsSpan(0, i)];
                children ??= [.. node.Children.AsSpan(0, i)];
            }
            else if (values is not null)
            {
                values.Add(node.Values[i]);
                children!.Add(node.Children[i]);
            }
        return values is null ? child : DiagramTable.MakeText(node.Variable, [.. values], [.. children!, node.Else]);
    }
}
