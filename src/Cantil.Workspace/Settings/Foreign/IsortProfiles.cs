using Cantil.Foundation.Text;

namespace Cantil.Workspace.Settings.Foreign;

/// <summary>What isort's profiles stand for, as far as it changes what is reported (https://pycqa.github.io/isort/docs/configuration/profiles.html).</summary>
internal static class IsortProfiles
{
    /// <summary>Option and value in turn; null where there is no such profile.</summary>
    private static string[]? Find(string name) => name switch
    {
        "black" => ["split-on-trailing-comma", "true", "line-length", "88"],
        "django" => ["combine-as-imports", "true", "line-length", "79"],
        "pycharm" => ["lines-after-imports", "2"],
        "google" =>
        [
            "force-single-line", "true", "force-sort-within-sections", "true", "line-length", "1000",
            "single-line-exclusions", "collections.abc,six.moves,typing,typing_extensions", "order-by-type", "false",
        ],
        "open_stack" => ["force-single-line", "true", "force-sort-within-sections", "true"],
        "plone" => ["split-on-trailing-comma", "true", "line-length", "88", "force-alphabetical-sort", "true", "force-single-line", "true"],
        "attrs" => ["lines-after-imports", "2", "lines-between-types", "1"],
        "hug" => ["line-length", "100"],
        "wemake" => ["line-length", "80"],
        "appnexus" =>
        [
            "split-on-trailing-comma", "true", "line-length", "88", "force-sort-within-sections", "true", "order-by-type", "false",
            "case-sensitive", "false", "reverse-relative", "true",
            "sections", "FUTURE,STDLIB,THIRDPARTY,FIRSTPARTY,APPLICATION,LOCALFOLDER", "no-lines-before", "LOCALFOLDER",
        ],
        _ => null,
    };

    /// <summary>The profile's options; null where there is no such profile.</summary>
    /// <param name="position">Where it is chosen.</param>
    public static List<ForeignOption>? Options(string name, TextPosition position)
    {
        if (Find(name) is not { } pairs)
            return null;
        var options = new List<ForeignOption>(pairs.Length / 2);
        for (var i = 0; i < pairs.Length; i += 2)
            options.Add(new ForeignOption(pairs[i], pairs[i + 1], position));
        return options;
    }

    /// <summary>For a message.</summary>
    public const string Names = "appnexus, attrs, black, django, google, hug, open_stack, plone, pycharm, wemake";
}
