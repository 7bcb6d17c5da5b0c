using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4002: one abbreviation with two expansions, or one expansion with two abbreviations.</summary>
internal sealed class AmbiguousAbbreviation() : ModelRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4002",
        "Ambiguous abbreviation",
        RuleSeverity.Warning,
        FixSupport.None,
        "An abbreviation stands for two things, or one thing has two abbreviations, so that a reader who looks one up is misled. A declaration decides which is right; without one the later place is reported.");

    private static readonly Wording s_twoExpansions = s_description.Says("'{0}' is written out as '{1}' here and as '{2}' elsewhere: keep one meaning for it");
    private static readonly Wording s_twoAbbreviations = s_description.Says("'{1}' is abbreviated to '{0}' here and to '{2}' elsewhere: keep one abbreviation");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        var ledger = AbbreviationLedger.Of(context.Model);
        var byKey = new Dictionary<string, LedgerPair>(StringComparer.Ordinal);
        var bySense = new Dictionary<string, LedgerPair>(StringComparer.Ordinal);
        foreach (LedgerPair pair in ledger.Pairs)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            bool isFirst = !byKey.TryGetValue(pair.Pair.Key, out LedgerPair first);
            if (isFirst)
            {
                byKey.Add(pair.Pair.Key, pair);
            }

            if (!bySense.TryGetValue(pair.Sense, out LedgerPair other))
            {
                bySense.Add(pair.Sense, pair);
                other = pair;
            }

            // Names hold abbreviations too: what is declared twice is another rule's question.
            if (!Reads.Include(pair.Text.Passage.Role) || pair.Text.IsQuoted(new TextRange(pair.Pair.Short.Start, pair.Pair.Short.Length)))
            {
                continue;
            }

            if (!ReportMeaning(context, ledger, pair, first, isFirst))
            {
                ReportAbbreviation(context, ledger, pair, other);
            }
        }
    }

    private static bool ReportMeaning(ModelContext context, AbbreviationLedger ledger, LedgerPair pair, LedgerPair first, bool isFirst)
    {
        bool declared = ledger.Declared.TryGetValue(pair.Pair.Key, out List<string>? senses);
        bool clashes = declared ? senses!.Count > 0 && !senses.Exists(sense => IsSame(sense, pair.Sense)) : !isFirst && !IsSame(first.Sense, pair.Sense);
        if (!clashes)
        {
            return false;
        }

        string meant = declared ? NameOf(context.Model, pair.Pair.Key) : first.Pair.Expansion;
        Report(context, pair, Whole(pair), s_twoExpansions, meant, declared ? null : first);
        return true;
    }

    private static void ReportAbbreviation(ModelContext context, AbbreviationLedger ledger, LedgerPair pair, LedgerPair other)
    {
        if (ledger.DeclaredFor.TryGetValue(pair.Sense, out List<string>? keys))
        {
            if (!keys.Exists(key => IsSameKey(key, pair.Pair.Key)))
            {
                Report(context, pair, pair.Pair.Short, s_twoAbbreviations, keys[0], null);
            }
        }
        else if (!IsSameKey(other.Pair.Key, pair.Pair.Key))
        {
            Report(context, pair, pair.Pair.Short, s_twoAbbreviations, other.Pair.Key, other);
        }
    }

    private static void Report(ModelContext context, LedgerPair pair, TextRange at, Wording wording, string elsewhere, LedgerPair? first) =>
        context.Report(new Finding(wording, new Place(pair.Text.Passage, new TextRange(at.Start, at.Length)), pair.Pair.Key, pair.Pair.Expansion, elsewhere)
        {
            Related = first is { } place
                ? ImmutableArray.Create(new RelatedPlace(new Place(place.Text.Passage, TextRange.FromBounds(place.Pair.Long.Start, place.Pair.Long.End))))
                : ImmutableArray<RelatedPlace>.Empty,
        });

    /// <summary>The abbreviation with its expansion, since either may be what is wrong, and the bracket after them.</summary>
    private static TextRange Whole(LedgerPair pair)
    {
        (TextRange one, TextRange other) = (pair.Pair.Short, pair.Pair.Long);
        int end = Math.Max(one.End, other.End);
        return TextRange.FromBounds(Math.Min(one.Start, other.Start), end < pair.Text.Text.Length && pair.Text.Text[end] is ')' or ']' ? end + 1 : end);
    }

    /// <summary>The preferred name of the first concept that declares an abbreviation.</summary>
    private static string NameOf(PolicyModel model, string key) =>
        model.Vocabulary.Concepts.First(c => c.Names.Any(n => n.Status == TermStatus.Abbreviation && AbbreviationLedger.KeyOf(n.Text) == key)).PreferredName ?? "";

    /// <summary>Where an expansion starts is sometimes anyone's guess: one that is the end of the other is no second meaning.</summary>
    private static bool IsSame(string a, string b) =>
        a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal);

    private static bool IsSameKey(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
