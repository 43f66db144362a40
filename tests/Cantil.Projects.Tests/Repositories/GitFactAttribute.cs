namespace Cantil.Projects.Tests.Repositories;

/// <summary>A test that needs the program git; where it is missing, the test is left out with a word.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute()
    {
        if (!GitFixture.IsThere)
            Skip = "There is no git on this machine.";
    }
}
