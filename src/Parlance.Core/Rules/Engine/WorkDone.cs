namespace Parlance.Rules;

/// <summary>
/// Counts what had to be worked out for one model, by all threads together. What an edit costs is told by this on every machine
/// alike, and does not grow with the model.
/// </summary>
internal sealed class WorkDone
{
    private int _collected;
    private int _read;
    private int _judged;

    /// <summary>How often the facts of a source were collected from a file.</summary>
    public int Collected => Volatile.Read(ref _collected);

    /// <summary>How many files were read by the rules about texts, items and files.</summary>
    public int Read => Volatile.Read(ref _read);

    /// <summary>How often a rule judged the facts of a file.</summary>
    public int Judged => Volatile.Read(ref _judged);

    /// <summary>The facts of a source were collected from a file.</summary>
    public void Collect() => Interlocked.Increment(ref _collected);

    /// <summary>A file was read.</summary>
    public void ReadFile() => Interlocked.Increment(ref _read);

    /// <summary>A rule judged the facts of a file.</summary>
    public void Judge() => Interlocked.Increment(ref _judged);
}
