namespace Cantil.Syntax.Reading;

/// <summary>JSON that is no notebook; the message is a sentence without a full stop.</summary>
internal sealed class NotebookFormatException(string message) : Exception(message);
