namespace Cantil.Cli.Tests.Publishing;

/// <summary>A test of the program that the launcher builds, which is a shell script.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublishedFactAttribute : FactAttribute
{
    public PublishedFactAttribute()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            Skip = "The launcher is a shell script; this system has no shell for it.";
    }
}
