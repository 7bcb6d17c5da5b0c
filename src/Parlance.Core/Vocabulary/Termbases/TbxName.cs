namespace Parlance.Vocabularies;

/// <summary>A name with what a TBX file states of it, which may be no status at all.</summary>
internal readonly record struct TbxName(string Text, TermStatus? Stated, bool IsShort, string Language, TextRange Place)
{
    public const int NeverPreferred = 4;

    /// <summary>How good a claim the name has to be its entry's preferred one; the lower the better.</summary>
    public int PreferenceRank => (Stated, IsShort) switch
    {
        (TermStatus.Preferred, false) => 0,
        (TermStatus.Preferred, true) => 1,
        (null, false) => 2,
        (null, true) => 3,
        _ => NeverPreferred,
    };
}
