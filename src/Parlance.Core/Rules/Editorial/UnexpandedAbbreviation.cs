using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4001: an abbreviation that readers meet before its expansion, or without one.</summary>
internal sealed class UnexpandedAbbreviation() : ModelRule<AbbreviationFact, AbbreviationEntry>(s_description, AbbreviationLedger.Instance, Reads.OwnText)
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
    public override void Judge(JudgeContext<AbbreviationFact, AbbreviationEntry> context)
    {
        foreach (ulong key in context.TellingKeys())
        {
            if (context.Merged(key) is { Unexpanded: { } use } entry && use.File == context.Number)
            {
                Report(context, entry, use.Fact);
            }
        }
    }

    private static void Report(JudgeContext<AbbreviationFact, AbbreviationEntry> context, AbbreviationEntry entry, UseFact use)
    {
        NamedText text = context.Text(context.Number, use.Text);
        TextRange range = text.Words[use.Use.Word].StemRange;
        string? expansion = entry.Pair is { } pair ? ExpansionOf(context.Text(pair.File, pair.Fact.Text), pair.Fact) : DeclaredAbbreviations.Of(context.Vocabulary).NameWithInitials(use.Key);
        Wording wording = expansion is null ? s_never : entry.Pair is not null ? s_later : s_probably;
        context.Report(new Finding(wording, new Place(text.Passage, range), range.In(text.Text), expansion ?? "")
        {
            Fixes = expansion is null || IsExpandedInSentence(context, entry, use, text, range) ? ImmutableArray<SuggestedFix>.Empty : FixesOf(text, use.Use, range, expansion, entry.Pair is null && entry.Uses == 1),
        });
    }

    /// <summary>Whether the sentence itself goes on to write it out, so that another expansion would say it twice.</summary>
    private static bool IsExpandedInSentence(JudgeContext<AbbreviationFact, AbbreviationEntry> context, AbbreviationEntry entry, UseFact use, NamedText text, TextRange range) =>
        entry.Pair is { } pair && pair.File == context.Number && pair.Fact.Text == use.Text && text.Read.SentenceAt(range.Start).Contains(pair.Fact.Long.Start);

    /// <summary>
    /// The words of an expansion, of which the one that carries number is put into the singular, and the first loses a capital that it
    /// has from the start of its sentence.
    /// </summary>
    private static string ExpansionOf(NamedText text, PairFact pair)
    {
        string words = pair.Expansion;
        if (!Casing.HasInnerCapital(words) && text.WordsIn(pair.Long) is var (first, end) && first < end && text.Words[first].Is(WordTraits.SentenceStart))
        {
            words = Casing.LowerFirst(words);
        }

        if (!pair.IsPlural)
        {
            return words;
        }

        Word head = Phrase.Head(words);
        return words.Substring(0, head.Start) + Inflection.Singular(Phrase.Text(words, head)) + words.Substring(head.StemEnd);
    }

    /// <summary>
    /// None for possessives and compounds, which an expansion with brackets would make unreadable. An abbreviation that is
    /// nowhere else is not worth introducing.
    /// </summary>
    private static ImmutableArray<SuggestedFix> FixesOf(NamedText text, AbbreviationUse use, TextRange range, string expansion, bool isOnlyUse)
    {
        Word word = text.Words[use.Word];
        int next = use.Word + 1;
        if (word.Is(WordTraits.Possessive) || word.IsJoined || (next < text.Words.Length && text.Words[next].IsJoined))
        {
            return ImmutableArray<SuggestedFix>.Empty;
        }

        if (use.Shape.IsPlural)
        {
            Word head = Phrase.Head(expansion);
            expansion = expansion.Substring(0, head.Start) + Inflection.Plural(Phrase.Text(expansion, head)) + expansion.Substring(head.StemEnd);
        }

        if (word.Is(WordTraits.SentenceStart))
        {
            expansion = Casing.UpperFirst(expansion);
        }

        string written = isOnlyUse ? expansion : $"{expansion} ({range.In(text.Text)})";
        return WordFix.Replace(text, range, written, $"Write '{written}'");
    }
}
