using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>A document of record: the texts of its file, in order, and its title.</summary>
public sealed class RecordDocument
{
    /// <summary>A document that was read.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="title">What it calls itself (front matter, else the first heading of the first level); null when it does not say.</param>
    /// <param name="passages">Its texts in the order of the file.</param>
    /// <param name="faults">Places that cannot be read.</param>
    public RecordDocument(SourceFile file, string? title, ImmutableArray<Passage> passages, ImmutableArray<FileFault> faults)
    {
        File = file;
        Title = title;
        Passages = passages;
        Faults = faults;
    }

    /// <summary>Its file.</summary>
    public SourceFile File { get; }

    /// <summary>What it calls itself (front matter, else the first heading of the first level); null when it does not say.</summary>
    public string? Title { get; }

    /// <summary>Its texts in the order of the file.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>Places that cannot be read.</summary>
    public ImmutableArray<FileFault> Faults { get; }
}
