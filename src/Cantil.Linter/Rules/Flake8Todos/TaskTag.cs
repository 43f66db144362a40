namespace Cantil.Linter.Rules.Flake8Todos;

/// <summary>The words that mark a task in a comment.</summary>
internal enum TaskTag : byte
{
    None,
    Todo,
    Fixme,
    Xxx,
    Hack,
}
