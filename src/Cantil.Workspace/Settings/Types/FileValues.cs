using Cantil.Foundation.Python;

namespace Cantil.Workspace.Settings.Types;

/// <summary>The tables from patterns of files to values.</summary>
internal static class FileValues
{
    public static readonly SettingType Rules = new FilePatternsType<string[]>(
        "a list of rule codes", static (value, _) => TextListType.ReadList(value), static text => new[] { text });

    public static readonly SettingType Versions = new FilePatternsType<PythonVersion>(
        VersionType.Instance.Expected,
        VersionType.Instance.Read, static text => VersionType.Parse(text));
}
