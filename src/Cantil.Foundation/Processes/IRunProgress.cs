namespace Cantil.Foundation.Processes;

/// <summary>Is told from time to time how far a run is, on the thread that started it.</summary>
public interface IRunProgress
{
    /// <param name="done">How many files have been begun.</param>
    void Show(int done, int total);

    /// <summary>The files are done; what is to be printed comes now.</summary>
    void End();
}
