using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>An expression that is introduced like a defined term, or a use of one.</summary>
/// <param name="Text">The number of the text in its file.</param>
/// <param name="Range">The expression in the text.</param>
/// <param name="Sign">What shows that it is introduced; null for a use.</param>
/// <param name="Traits">How it is used.</param>
internal readonly record struct TermOccurrence(int Text, TextRange Range, IntroductionSign? Sign, OccurrenceTraits Traits)
{
    /// <summary>How it is written: the sign and the traits in one byte each.</summary>
    public static FactFormat<TermOccurrence> Format { get; } = new(
        static (to, fact) =>
        {
            to.Number(fact.Text);
            to.Range(fact.Range);
            to.Byte((byte)(fact.Sign is { } sign ? 1 + (int)sign : 0));
            to.Byte((byte)fact.Traits);
        },
        static from =>
        {
            int text = from.TextNumber();
            TextRange range = from.Range(text);
            int sign = from.Number((int)IntroductionSign.Defined + 2);
            return new TermOccurrence(text, range, sign == 0 ? null : (IntroductionSign)(sign - 1), (OccurrenceTraits)from.Number(2 * (int)OccurrenceTraits.OtherForm));
        });

    /// <summary>A use, as a match of the introduced expressions found it.</summary>
    public static TermOccurrence Of(NumberedText text, VocabularyMatch match)
    {
        NamedText named = text.Text;
        (int first, int _) = named.WordsIn(match.Range);
        OccurrenceTraits traits = (match.Form == MatchForm.WordOrder ? OccurrenceTraits.Turned : 0)
            | (named.IsQuoted(match.Range) ? OccurrenceTraits.Quoted : 0)
            | (char.IsUpper(named.Text[match.Start]) && !match.CapitalsDiffer ? OccurrenceTraits.Capitalised : 0)
            | (named.Words[first].Is(WordTraits.SentenceStart) ? OccurrenceTraits.SentenceStart : 0)
            | (IsNounWithDeterminer(named, match.Range) ? OccurrenceTraits.Determined : 0)
            | (match.CapitalsDiffer || match.IsVariant ? OccurrenceTraits.OtherForm : 0);
        return new TermOccurrence(text.Number, match.Range, null, traits);
    }

    /// <summary>Whether the expression is a noun with an article: <em>the Platform is</em>, but not <em>the China policy</em>.</summary>
    private static bool IsNounWithDeterminer(NamedText text, TextRange range)
    {
        (int first, int end) = text.WordsIn(range);
        return first > 0 && text.Words[first].Gap is Gap.Space or Gap.Line
            && FunctionWords.IsDeterminer(text.Words[first - 1].In(text.Text.AsSpan()))
            && (end >= text.Words.Length || text.Words[end].Gap is not (Gap.Space or Gap.Line or Gap.Hyphen)
                || FunctionWords.Contains(text.Words[end].In(text.Text.AsSpan())));
    }
}

/// <summary>How an expression is used.</summary>
[Flags]
internal enum OccurrenceTraits
{
    /// <summary>Its words stand in another order: <em>coordination of policies</em>.</summary>
    Turned = 1,

    /// <summary>It is in someone else's words.</summary>
    Quoted = 2,

    /// <summary>It has the capitals of the introduction, the first of them at least.</summary>
    Capitalised = 4,

    /// <summary>It opens a sentence.</summary>
    SentenceStart = 8,

    /// <summary>It is a noun with an article.</summary>
    Determined = 16,

    /// <summary>It has other capitals, another spelling or another hyphen, and would be reported if the expression were declared.</summary>
    OtherForm = 32,
}
