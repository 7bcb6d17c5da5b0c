using System.Collections.Immutable;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4002: one abbreviation with two expansions, or one expansion with two abbreviations.</summary>
internal sealed class AmbiguousAbbreviation() : ModelRule<AbbreviationFact, AbbreviationEntry>(s_description, AbbreviationLedger.Instance, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4002",
        "Ambiguous abbreviation",
        RuleSeverity.Warning,
        FixSupport.None,
        "An abbreviation stands for two things, or one thing has two abbreviations, so that a reader who looks one up is misled. A declaration decides which is right; without one the form that is used most is right, and of two that are used alike the earlier.");

    private static readonly Wording s_twoExpansions = s_description.Says("'{0}' is written out as '{1}' here and as '{2}' elsewhere: keep one meaning for it");
    private static readonly Wording s_twoAbbreviations = s_description.Says("'{1}' is abbreviated to '{0}' here and to '{2}' elsewhere: keep one abbreviation");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<AbbreviationFact, AbbreviationEntry> context)
    {
        foreach (ulong key in context.TellingKeys())
        {
            foreach (AbbreviationFact fact in context.Facts.FactsUnder(key))
            {
                // Each pair is there twice, once under its expansion. Names hold abbreviations too: what is declared twice is another rule's question.
                if (fact is PairFact { IsAuthors: true, IsSure: true } pair && AbbreviationLedger.KeyOf(pair.Key) == key && !IsLabel(pair, context.Merged(key)!) && !ReportMeaning(context, pair, context.Merged(key)!.Usual!.Value))
                {
                    ReportAbbreviation(context, pair, context.Merged(AbbreviationLedger.SenseKeyOf(pair.Sense))!.UsualKey!.Value);
                }
            }
        }
    }

    /// <summary><em>NOTE: Not every tool</em>: a word in capitals, which other texts have in small letters, before what it announces.</summary>
    private static bool IsLabel(PairFact pair, AbbreviationEntry entry) => pair.Sign == Language.PairSign.Definition && entry.IsWordInCapitals;

    private static bool ReportMeaning(JudgeContext<AbbreviationFact, AbbreviationEntry> context, PairFact pair, FileFact<PairFact> usual)
    {
        var declared = DeclaredAbbreviations.Of(context.Vocabulary);
        List<string>? senses = declared.SensesOf(pair.Key);
        bool clashes = senses is not null ? senses.Count > 0 && !senses.Exists(sense => AbbreviationEntry.IsSameSense(sense, pair.Sense)) : !AbbreviationEntry.IsSameSense(usual.Fact.Sense, pair.Sense);
        if (!clashes)
        {
            return false;
        }

        string meant = senses is not null ? declared.NameOf(pair.Key) : usual.Fact.Expansion;
        Report(context, pair, Whole(context, pair), s_twoExpansions, meant, senses is not null ? null : usual);
        return true;
    }

    private static void ReportAbbreviation(JudgeContext<AbbreviationFact, AbbreviationEntry> context, PairFact pair, FileFact<PairFact> other)
    {
        if (DeclaredAbbreviations.Of(context.Vocabulary).KeysFor(pair.Sense) is { } keys)
        {
            if (!keys.Exists(key => AbbreviationEntry.IsSameKey(key, pair.Key)))
            {
                Report(context, pair, pair.Short, s_twoAbbreviations, keys[0], null);
            }
        }
        else if (!AbbreviationEntry.IsSameKey(other.Fact.Key, pair.Key))
        {
            Report(context, pair, pair.Short, s_twoAbbreviations, other.Fact.Key, other);
        }
    }

    private static void Report(JudgeContext<AbbreviationFact, AbbreviationEntry> context, PairFact pair, TextRange at, Wording wording, string elsewhere, FileFact<PairFact>? first) =>
        context.Report(new Finding(wording, new Place(context.Text(context.Number, pair.Text).Passage, at), pair.Key, pair.Expansion, elsewhere)
        {
            Related = first is { } place
                ? ImmutableArray.Create(new RelatedPlace(new Place(context.Text(place.File, place.Fact.Text).Passage, place.Fact.Long)))
                : ImmutableArray<RelatedPlace>.Empty,
        });

    /// <summary>The abbreviation with its expansion, since either may be what is wrong, and the bracket after them.</summary>
    private static TextRange Whole(JudgeContext<AbbreviationFact, AbbreviationEntry> context, PairFact pair)
    {
        string text = context.Text(context.Number, pair.Text).Text;
        int end = Math.Max(pair.Short.End, pair.Long.End);
        return TextRange.FromBounds(Math.Min(pair.Short.Start, pair.Long.Start), end < text.Length && text[end] is ')' or ']' ? end + 1 : end);
    }
}
