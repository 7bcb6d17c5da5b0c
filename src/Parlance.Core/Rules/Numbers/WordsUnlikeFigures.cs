using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>PRL6001: an amount that is written twice, in words and in figures, and is not the same: <c>thirty (20) days</c>.</summary>
internal sealed class WordsUnlikeFigures() : PassageRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL6001",
        "Words and figures disagree",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "An amount that is written in words and again in figures is to be the same. Where the two differ, courts mostly follow the words, readers mostly the figures.")
    {
        Rank = 45,
    };

    private static readonly Wording s_disagree = s_description.Says("'{0}' is '{1}' in words and '{2}' in figures: correct one of the two");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText text = context.Analysis;
        if (!text.Read.Has(TextSigns.Bracket))
        {
            return;
        }

        OtherNumbers? others = null;
        foreach (AmountPair pair in AmountPairs.In(text))
        {
            if (AmountComparison.Contradicts(pair, text.Text) && text.IsAuthors(pair.Range) && !text.IsInName(pair.First.Number.Span) && !(others ??= new OtherNumbers(text)).MayBe(pair))
            {
                context.Report(new Finding(
                    s_disagree, new Place(text.Passage, pair.Range), pair.Range.In(text.Text), pair.Words.Span.In(text.Text), pair.Figures.Span.In(text.Text))
                {
                    Fixes = Fixes(text, pair),
                });
            }
        }
    }

    /// <summary>Both ways or none: with one alone, a person would not choose.</summary>
    private static ImmutableArray<SuggestedFix> Fixes(NamedText text, AmountPair pair)
    {
        NumberReading words = pair.Words.Number, figures = pair.Figures.Number;
        string? newFigures = NumberNotation.Like(pair.IsPartAndShare ? NumberReading.Fraction(words.Value * 100, words.Divisor, words.Span, inWords: true) : words, figures, text.Text.AsSpan());
        string? newWords = NumberNotation.Like(pair.IsPartAndShare ? NumberReading.Fraction(figures.Value, figures.Divisor * 100, figures.Span, inWords: false) : figures, words, text.Text.AsSpan());
        ImmutableArray<SuggestedFix> fixes = SuggestedFix.Listed(
            Fix(text, figures.Span, newFigures, null),
            Fix(text, words.Span, newWords is null ? null : InCapitalsOf(words.Span.In(text.Text), newWords), "words"));
        return fixes.Length == 2 ? fixes : ImmutableArray<SuggestedFix>.Empty;
    }

    /// <summary><c>One Million</c> gives way to <c>Two Hundred Thousand</c>, <c>Twenty-one</c> to <c>Thirty-two</c>.</summary>
    private static string InCapitalsOf(string found, string number)
    {
        int space = found.IndexOf(' ');
        bool isTitle = space > 0 && char.IsUpper(found[0]) && char.IsUpper(found[space + 1]) && found != found.ToUpperInvariant();
        return isTitle ? Casing.Title(number, insideCompounds: false) : Casing.Like(found, number);
    }

    private static SuggestedFix? Fix(NamedText text, TextRange range, string? number, string? intent) =>
        number is null ? null : SuggestedFix.Edit($"Replace '{range.In(text.Text)}' with '{number}'", intent, WordFix.Replace(text, range, number));
}
