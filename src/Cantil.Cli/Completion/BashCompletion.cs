using System.Text;

namespace Cantil.Cli.Completion;

/// <summary>Completion for bash, version 3.2 and later, with or without the bash-completion package.</summary>
internal static class BashCompletion
{
    public static string Script()
    {
        var script = new StringBuilder();
        script.Append("_cantil() {\n");
        script.Append("    local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"\" command=\"\" i\n");
        script.Append("    [ \"$COMP_CWORD\" -gt 0 ] && before=\"${COMP_WORDS[COMP_CWORD-1]}\"\n");
        script.Append("    if [ \"$word\" = \"=\" ]; then word=\"\"; elif [ \"$before\" = \"=\" ]; then before=\"${COMP_WORDS[COMP_CWORD-2]}\"; fi\n");
        script.Append("    for ((i = 1; i < COMP_CWORD; i++)); do\n");
        script.Append("        case \"${COMP_WORDS[i]}\" in\n");
        script.Append("            ").AppendJoin('|', CompletionWords.Commands().Select(command => command.Name));
        script.Append(") command=\"${COMP_WORDS[i]}\"; break ;;\n        esac\n    done\n");
        script.Append("    COMPREPLY=()\n    case \"$before\" in\n");
        foreach (var option in CompletionWords.WithChoices())
            script.Append("        ").AppendJoin('|', CompletionWords.Spellings(option))
                .Append($") COMPREPLY=($(compgen -W \"{string.Join(' ', option.Choices)}\" -- \"$word\")); return ;;\n");
        script.Append("        ").AppendJoin('|', CompletionWords.WithPaths().SelectMany(CompletionWords.Spellings));
        script.Append(") COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n");
        script.Append("        ").AppendJoin('|', CompletionWords.WithFreeValues().SelectMany(CompletionWords.Spellings)).Append(") return ;;\n");
        script.Append("    esac\n    case \"$command\" in\n");
        foreach (var command in CompletionWords.Commands())
        {
            script.Append($"        {command.Name})\n            if [[ \"$word\" == -* ]]; then COMPREPLY=($(compgen -W \"");
            script.AppendJoin(' ', CompletionWords.Options(command).SelectMany(CompletionWords.Spellings)).Append("\" -- \"$word\"))\n");
            if (command.Positional is { Choices.Length: > 0 } positional)
                script.Append($"            else COMPREPLY=($(compgen -W \"{string.Join(' ', positional.Choices)}\" -- \"$word\"))\n");
            else if (command.Positional is { IsPath: true })
                script.Append("            else COMPREPLY=($(compgen -f -- \"$word\"))\n");
            script.Append("            fi ;;\n");
        }
        script.Append("        *) COMPREPLY=($(compgen -W \"").AppendJoin(' ', CompletionWords.Commands().Select(command => command.Name));
        script.Append(' ').AppendJoin(' ', CompletionWords.Options(null).SelectMany(CompletionWords.Spellings)).Append("\" -- \"$word\")) ;;\n");
        return script.Append("    esac\n}\ncomplete -o filenames -F _cantil cantil\n").ToString();
    }
}
