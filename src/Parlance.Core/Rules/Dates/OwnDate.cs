using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>A date that an item's text gives for the item itself.</summary>
/// <param name="Text">The text.</param>
/// <param name="Mention">The date in it.</param>
/// <param name="Confidence">How sure it is that it is the item's own.</param>
internal sealed record OwnDate(NamedText Text, DateMention Mention, OwnDateConfidence Confidence)
{
    /// <summary>The passage of the text.</summary>
    public Passage Passage => Text.Passage;

    /// <summary>The words of the date.</summary>
    public string Words => Mention.Span.In(Text.Text);

    /// <summary>The date as EDTF.</summary>
    public string Edtf => Mention.Edtf;

    /// <summary>Whether this says less than another date, and nothing else.</summary>
    public bool IsCoarserThan(OwnDate other) =>
        Mention.Precision < other.Mention.Precision && !Mention.Value.FirmBounds.IsNone
        && other.Mention.Value.FirmBounds is { IsClosed: true } finer && Mention.Value.FirmBounds.Contains(finer);
}
