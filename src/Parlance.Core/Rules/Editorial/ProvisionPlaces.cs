using Parlance.Model;

namespace Parlance.Rules.Editorial;

/// <summary>What a stretch of a document is for: in all but the first nothing can be asked, advised or allowed.</summary>
internal enum ProvisionPlace
{
    /// <summary>To say what holds.</summary>
    Body,

    /// <summary>A note.</summary>
    Note,

    /// <summary>An example.</summary>
    Example,

    /// <summary>A definition.</summary>
    Definition,

    /// <summary>A part that says of itself that it only informs.</summary>
    Informative,
}

/// <summary>
/// Tells what each text of a file is for, from the words that it begins with and the headings over it:
/// <c>NOTE 1</c>, <c>Annex B (informative)</c>, <c>This section is informative.</c>, a list under <c>Terms and definitions</c>.
/// </summary>
internal sealed class ProvisionPlaces
{
    private const int NoLevel = 100;

    private int _informative = NoLevel, _terms = NoLevel, _examples = NoLevel;
    private int _heading;
    private bool _isAfterHeading;

    /// <summary>What a text is for: the next one of its file. All texts of the file come by, in order.</summary>
    public ProvisionPlace Next(NamedText text)
    {
        Passage passage = text.Passage;
        if (passage.IsHeading)
        {
            Open(text);
            return ProvisionPlace.Body;
        }

        if (PartLeads.SaysWhatItIs(text.Read) is { } isInformative)
        {
            _informative = isInformative ? _heading : NoLevel;
        }

        bool isFirst = _isAfterHeading;
        _isAfterHeading = false;
        return passage.Role == PassageRole.Definition ? ProvisionPlace.Definition
            : PartLeads.IsNote(text.Read) ? ProvisionPlace.Note
            : PartLeads.IsExample(text.Read) || _examples < NoLevel ? ProvisionPlace.Example
            : _terms < NoLevel && IsDefinition(text, isFirst) ? ProvisionPlace.Definition
            : _informative < NoLevel ? ProvisionPlace.Informative
            : ProvisionPlace.Body;
    }

    /// <summary>A heading ends the parts of its level and below, and may begin one.</summary>
    private void Open(NamedText heading)
    {
        _heading = heading.Passage.HeadingLevel;
        _isAfterHeading = true;
        _informative = _heading <= _informative ? NoLevel : _informative;
        _terms = _heading <= _terms ? NoLevel : _terms;
        _examples = _heading <= _examples ? NoLevel : _examples;
        if (PartLeads.IsInformativeHeading(heading.Read) is { } isInformative)
        {
            _informative = isInformative ? Math.Min(_heading, _informative) : NoLevel;
        }

        if (_terms == NoLevel && PartLeads.IsHeadingOfTerms(heading.Read))
        {
            _terms = _heading;
        }

        if (_examples == NoLevel && PartLeads.IsHeadingOfExamples(heading.Read))
        {
            _examples = _heading;
        }
    }

    /// <summary>Under a heading of terms: the text below the heading of one term, or one that begins with a term of its own.</summary>
    private bool IsDefinition(NamedText text, bool isFirst) =>
        (isFirst && _heading > _terms) || text.Passage.IsBesideCell || PartLeads.BeginsWithTerm(text);
}
