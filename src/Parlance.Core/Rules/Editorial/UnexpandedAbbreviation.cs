using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4001: an abbreviation that readers meet before its expansion, or without one.</summary>
internal sealed class UnexpandedAbbreviation() : ModelRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4001",
        "Abbreviation without its expansion",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "An abbreviation is used before readers are told what it stands for. Reading order is that of the files' paths and of the places in them; abbreviations that the model declares, and those that everybody knows, need no expansion.");

    private static readonly Wording s_never = s_description.Says("'{0}' is written out nowhere: write what it stands for at its first use, declare it, or list it in parlance_known_abbreviations");
    private static readonly Wording s_later = s_description.Says("'{0}' is used before it is written out as '{1}': write it out here");
    private static readonly Wording s_probably = s_description.Says("'{0}' is written out nowhere, and is probably '{1}': write it out here");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        var ledger = AbbreviationLedger.Of(context.Model);
        var introduced = new HashSet<string>(StringComparer.Ordinal);
        int pair = 0;
        foreach (LedgerUse use in ledger.Uses)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            for (; pair < ledger.Pairs.Length && IsBefore(ledger.Pairs[pair], use); pair++)
            {
                introduced.Add(ledger.Pairs[pair].Pair.Key);
            }

            string key = use.Use.Shape.Key;
            if (use.Use.IsIntroduced)
            {
                introduced.Add(key);
            }
            else if (IsOpen(ledger, use, context.Model) && introduced.Add(key))
            {
                Report(context, ledger, use);
            }
        }
    }

    private static bool IsBefore(LedgerPair pair, LedgerUse use) =>
        ReferenceEquals(pair.Text, use.Text)
            ? pair.Pair.Short.Start < use.Text.Words[use.Use.Word].Start
            : pair.Text.Passage.Span.CompareTo(use.Text.Passage.Span) <= 0;

    private bool IsOpen(AbbreviationLedger ledger, LedgerUse use, PolicyModel model)
    {
        (string key, Word word) = (use.Use.Shape.Key, use.Text.Words[use.Use.Word]);
        Passage passage = use.Text.Passage;
        return !use.IsNamed && use.Use.Doubt != AbbreviationDoubt.Part
            && (use.Use.Doubt == AbbreviationDoubt.None || ledger.HasPair(key))
            && Reads.Include(passage.Role)
            && !ledger.Declared.ContainsKey(key)
            && !KnownAbbreviations.Contains(key)
            && !model.OptionsOf(passage.Span.File).IsKnownAbbreviation(key)
            && (ledger.HasPair(key) || !ledger.IsWordInCapitals(key))
            && !use.Text.IsQuoted(word.StemRange) && !use.Text.IsVouchedFor(word.End);
    }

    private static void Report(ModelContext context, AbbreviationLedger ledger, LedgerUse use)
    {
        Word word = use.Text.Words[use.Use.Word];
        TextRange range = word.StemRange;
        string found = use.Text.Text.Substring(range.Start, range.Length);
        string? expansion = ledger.ExpansionOf(use.Use.Shape.Key);
        Wording wording = expansion is null ? s_never : ledger.HasPair(use.Use.Shape.Key) ? s_later : s_probably;
        context.Report(new Finding(wording, new Place(use.Text.Passage, range), found, expansion ?? "")
        {
            Fixes = expansion is null ? ImmutableArray<SuggestedFix>.Empty : FixesOf(ledger, use, range, expansion),
        });
    }

    /// <summary>
    /// None for possessives and compounds, which an expansion with brackets would make unreadable. An abbreviation that is
    /// nowhere else is not worth introducing.
    /// </summary>
    private static ImmutableArray<SuggestedFix> FixesOf(AbbreviationLedger ledger, LedgerUse use, TextRange range, string expansion)
    {
        Word word = use.Text.Words[use.Use.Word];
        int next = use.Use.Word + 1;
        if (word.Is(WordTraits.Possessive) || word.IsJoined || (next < use.Text.Words.Length && use.Text.Words[next].IsJoined))
        {
            return ImmutableArray<SuggestedFix>.Empty;
        }

        if (use.Use.Shape.IsPlural)
        {
            Word head = Phrase.Head(expansion);
            expansion = expansion.Substring(0, head.Start) + Inflection.Plural(Phrase.Text(expansion, head)) + expansion.Substring(head.StemEnd);
        }

        if (word.Is(WordTraits.SentenceStart))
        {
            expansion = Casing.UpperFirst(expansion);
        }

        string written = ledger.IsOnly(use) ? expansion : $"{expansion} ({use.Text.Text.Substring(range.Start, range.Length)})";
        return WordFix.Replace(use.Text, range, written, $"Write '{written}'");
    }
}
