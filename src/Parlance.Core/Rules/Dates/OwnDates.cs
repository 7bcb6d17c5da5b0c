using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Rules.Dates;

/// <summary>A date that an item's text gives for the item itself.</summary>
/// <param name="Text">The text.</param>
/// <param name="Mention">The date in it.</param>
/// <param name="Confidence">How sure it is that it is the item's own.</param>
internal sealed record OwnDateOfItem(NamedText Text, DateMention Mention, OwnDateConfidence Confidence)
{
    /// <summary>The passage of the text.</summary>
    public Passage Passage => Text.Passage;

    /// <summary>The words of the date.</summary>
    public string Words => Mention.Span.In(Text.Text);

    /// <summary>The date as EDTF.</summary>
    public string Edtf => Mention.Edtf;

    /// <summary>Whether this says less than another date, and nothing else.</summary>
    public bool IsCoarserThan(OwnDateOfItem other) =>
        Mention.Precision < other.Mention.Precision && !Mention.Value.FirmBounds.IsNone
        && other.Mention.Value.FirmBounds is { IsClosed: true } finer && Mention.Value.FirmBounds.Contains(finer);
}

/// <summary>Finds the dates that an item's texts give for the item itself.</summary>
internal static class OwnDates
{
    /// <summary>
    /// The candidates: none, one, or several between which a person must choose. A date that is tied to the act, or stands
    /// in the title, goes before one that the text merely opens with; an exact one before a coarser that it fits.
    /// </summary>
    public static ImmutableArray<OwnDateOfItem> Of(PolicyItem item, Vocabulary vocabulary, PolicyOptions options)
    {
        var found = new List<OwnDateOfItem>();
        foreach (Passage text in item.Texts(PartKind.Name).Concat(item.Texts(PartKind.Prose)))
        {
            var analysis = NamedText.Of(text, vocabulary);
            ImmutableArray<DateMention> mentions = CheckedDates.Own(analysis, analysis.TimesIn(options.Order()).Dates);
            foreach (OwnDateCandidate candidate in OwnDate.Find(text.Text, mentions, text == item.Name))
            {
                if (!candidate.Mention.IsAmbiguous)
                {
                    found.Add(new OwnDateOfItem(analysis, candidate.Mention, candidate.Confidence));
                }
            }
        }

        bool hasCertain = found.Any(static f => f.Confidence == OwnDateConfidence.Certain);
        return found
            .Where(f => !hasCertain || f.Confidence == OwnDateConfidence.Certain)
            .Where(f => !found.Any(f.IsCoarserThan))
            .GroupBy(static f => f.Edtf)
            .Select(static same => same.First())
            .ToImmutableArray();
    }
}
