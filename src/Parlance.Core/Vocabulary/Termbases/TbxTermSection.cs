namespace Parlance.Vocabularies;

/// <summary>What has been read of the term section at hand.</summary>
internal sealed class TbxTermSection
{
    private string _text = "";
    private string _language = "";
    private TextRange _place;
    private TermStatus? _status;
    private bool _isShort;

    /// <summary>Whether a term element has been seen, even an empty one.</summary>
    public bool HasTerm { get; private set; }

    /// <summary>Whether a fault has been reported, so that the section declares nothing.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Where the section's tag is.</summary>
    public TextRange Tag { get; private set; }

    /// <summary>Whether there is no term, or nothing in it.</summary>
    public bool IsEmpty => _text.Length == 0;

    public void Begin(TextRange tag, string ofLanguage)
    {
        Tag = tag;
        _language = ofLanguage;
        HasTerm = IsBroken = _isShort = false;
        _status = null;
        _text = "";
    }

    public void SetTerm(string term, TextRange at)
    {
        HasTerm = true;
        _text = term;
        _place = at;
    }

    public void SetStatus(TermStatus? stated) => _status = stated ?? _status;

    public void SetTermType(ReadOnlySpan<char> type) => _isShort |= TbxStatus.IsShortForm(type);

    public TbxName ToName() => new(_text, _status, _isShort, _language, _place);
}
