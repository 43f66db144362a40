using System.Text;
using Cantil.Index.Sources;
using Cantil.Packaging.Names;

namespace Cantil.Index.Pages;

/// <summary>Makes a page of a file that is given by its address.</summary>
internal static class DirectPage
{
    public static ProjectPage Of(PackageName project, Uri url)
    {
        var builder = new PageBuilder(project);
        var address = url.AbsoluteUri;
        var name = HtmlPage.FileNameOf(address, out var fragment);
        var file = new FileRecord { Size = -1, Name = builder.Texts.Add(name), Url = builder.Texts.Add(address.Split('#')[0]) };
        if (!HtmlPage.AddHashes(fragment, builder, ref file.Sha256, ref file.OtherHashes))
            throw new IndexException(IndexProblem.BadSetting, $"The SHA-256 in the address of {project} ({Addresses.Show(url)}) is none.", "write 64 hexadecimal digits behind sha256=");
        var bytes = builder.Single(file, address.Split('#')[0]) ?? throw new IndexException(
            IndexProblem.BadSetting, $"The address of {project} ({Addresses.Show(url)}) is neither that of a wheel nor that of an archive.", "name a file that ends with .whl, .tar.gz or .zip; a repository is named with git+ before its address");
        if (name.EndsWith(".whl", StringComparison.Ordinal) && file.Version.Length == 0 && FileNames.Split(builder.Texts.Bytes(file.Name), Encoding.UTF8.GetBytes(project.Value), out _) is { } problem)
            throw new IndexException(
                IndexProblem.BadSetting, $"The address of {project} ({Addresses.Show(url)}) is not that of a wheel of it: {name} {problem.TrimEnd('.')}.", $"correct the address of {project}");
        return new ProjectPage(project, IndexLocation.Of(url), bytes) { IsDirect = true };
    }
}
