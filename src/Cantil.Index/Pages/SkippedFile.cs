namespace Cantil.Index.Pages;

/// <summary>A file of a page that is left out because something is wrong with what the page says of it.</summary>
/// <param name="FileName">Its name, or what stands in its place.</param>
/// <param name="Reason">What is wrong, to stand behind the name: <c>belongs to another project</c>.</param>
public readonly record struct SkippedFile(string FileName, string Reason);
