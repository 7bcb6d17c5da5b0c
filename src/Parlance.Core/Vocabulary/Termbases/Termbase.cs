using System.Collections.Immutable;

namespace Parlance.Vocabularies;

/// <summary>What was read from one termbase file. A fault costs the entry it is in, never the others.</summary>
internal sealed class Termbase
{
    internal Termbase(ImmutableArray<TermbaseEntry> entries, ImmutableArray<TermbaseFault> faults, int otherLanguageCount)
    {
        Entries = entries;
        Faults = faults;
        OtherLanguageCount = otherLanguageCount;
    }

    /// <summary>The sound entries that have a name in the model's language, in the order of the file.</summary>
    public ImmutableArray<TermbaseEntry> Entries { get; }

    /// <summary>The places that cannot be read, in the order of the file.</summary>
    public ImmutableArray<TermbaseFault> Faults { get; }

    /// <summary>The number of language sections (TBX) or rows (CSV) in other languages, which were left alone.</summary>
    public int OtherLanguageCount { get; }
}
