using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Rules.Dates;

/// <summary>Finds the dates that an item's texts give for the item itself.</summary>
internal static class OwnDates
{
    /// <summary>
    /// The candidates: none, one, or several between which a person must choose. A date that is tied to the act, or is in the
    /// title, is better than one that only opens the text; an exact date is better than a coarser one that it fits.
    /// </summary>
    public static ImmutableArray<OwnDate> Of(PolicyItem item, Vocabulary vocabulary, PolicyOptions options)
    {
        if (!HasDate(item, PartKind.Name) && !HasDate(item, PartKind.Prose))
        {
            return ImmutableArray<OwnDate>.Empty;
        }

        var found = new List<OwnDate>();
        var title = ItemTitle.Of(item);
        foreach (Passage text in item.Texts(PartKind.Name).Concat(item.Texts(PartKind.Prose)))
        {
            var analysis = NamedText.Of(text, vocabulary);
            ImmutableArray<DateMention> mentions = CheckedDates.Own(analysis, analysis.TimesIn(options.Order()).Dates);
            foreach (OwnDateCandidate candidate in OwnDateFinder.Find(text.Text, mentions, text == item.Name))
            {
                OwnDateConfidence? confidence = text.Role is PassageRole.Name or PassageRole.EventTitle ? candidate.Confidence : OwnAct.Judge(analysis, candidate, title);
                if (confidence is { } sure && !candidate.Mention.IsAmbiguous)
                {
                    found.Add(new OwnDate(analysis, candidate.Mention, sure));
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

    /// <summary>Whether a text of an item ties a date to the item's own act.</summary>
    public static bool IsOwn(PolicyItem item, NamedText text, DateMention mention) =>
        OwnDateFinder.Find(text.Text, ImmutableArray.Create(mention), text.Passage == item.Name)
            .Any(candidate => OwnAct.Judge(text, candidate, ItemTitle.Of(item)) == OwnDateConfidence.Certain);

    /// <summary>Whether a text of some kind names a date at all, as most do not.</summary>
    private static bool HasDate(PolicyItem item, PartKind kind)
    {
        foreach (ItemPart part in item.Parts)
        {
            if (part.Kind == kind)
            {
                foreach (Passage text in part.Texts)
                {
                    if (!text.Times.All.Dates.IsEmpty)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
