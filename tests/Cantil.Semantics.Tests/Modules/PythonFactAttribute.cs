using System.Diagnostics;

namespace Cantil.Semantics.Tests.Modules;

/// <summary>A fact that is skipped where there is no <c>python3</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> IsThere = new(() =>
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", "-c \"\"") { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    public PythonFactAttribute()
    {
        if (!IsThere.Value)
            Skip = "There is no python3 here.";
    }
}
