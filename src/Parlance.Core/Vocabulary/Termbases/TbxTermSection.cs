namespace Parlance.Vocabularies;

/// <summary>What has been read of the term section at hand.</summary>
internal sealed class TbxTermSection
{
    private string text = "";
    private string language = "";
    private TextPlace place;
    private TermStatus? status;
    private bool isShort;

    /// <summary>Whether a term element has been seen, be it an empty one.</summary>
    public bool HasTerm { get; private set; }

    /// <summary>Whether a fault has been reported, so that the section declares nothing.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Where the section's tag is.</summary>
    public TextPlace Tag { get; private set; }

    /// <summary>Whether there is no term, or nothing in it.</summary>
    public bool IsEmpty => text.Length == 0;

    public void Begin(TextPlace tag, string ofLanguage)
    {
        Tag = tag;
        language = ofLanguage;
        HasTerm = IsBroken = isShort = false;
        status = null;
        text = "";
    }

    public void SetTerm(string term, TextPlace at)
    {
        HasTerm = true;
        text = term;
        place = at;
    }

    public void SetStatus(TermStatus? stated) => status = stated ?? status;

    public void SetTermType(ReadOnlySpan<char> type) => isShort |= TbxStatus.IsShortForm(type);

    public StatedName ToName() => new(text, status, isShort, language, place);
}
