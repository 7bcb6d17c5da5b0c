namespace Parlance.Vocabularies;

/// <summary>How some words of a text differ from a name.</summary>
internal readonly record struct NameReading(MatchForm Form, bool IsInflected, bool CapitalsDiffer)
{
    /// <summary>The better of two readings of the same words has the lower rank.</summary>
    public int Rank(TermStatus status) => ((int)Form * 16) + (CapitalsDiffer ? 8 : 0) + (int)status;
}
