using System.Runtime.CompilerServices;
using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4012: the plural of an abbreviation with an apostrophe: <em>RFC's represent</em>, <em>two CSP's</em>.</summary>
internal sealed class ApostrophePlural() : PassageRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4012",
        "Plural with an apostrophe",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "An abbreviation has the apostrophe of a possessive where a plural is meant: a verb of several things follows, or a word that counts them stands before.")
    {
        Matter = Matter.Signs,
    };

    private static readonly Wording s_plural = s_description.Says("'{0}' is a plural here, which has no apostrophe: write '{1}'");

    private static readonly WordSet s_many = new("all few many several these those various");

    private static readonly WordSet s_several = new("all both few many most several some these those");

    private static readonly WordSet s_parts = new("all any each many most none one some");

    /// <inheritdoc/>
    [MethodImpl(HotLoop.Option)]
    public override void Check(PassageContext context)
    {
        NamedText text = context.Analysis;
        for (int i = 0; i < text.Words.Length; i++)
        {
            TextRange range = new(text.Words[i].Start, text.Words[i].Length);
            if (HasApostrophe(text, i) && (IsBeforeVerb(text, i) || (IsCounted(text, i) && IsBeforeNoNoun(text, i))) && text.IsAuthors(range) && !text.IsVouchedFor(range.End))
            {
                string found = range.In(text.Text), right = found.Remove(found.Length - 2, 1);
                context.Report(new Finding(s_plural, new Place(text.Passage, range), found, right)
                {
                    Fixes = WordFix.Replace(text, range, right, $"Write '{right}'"),
                });
            }
        }
    }

    /// <summary><c>CSP's</c>, in small letters alone behind the apostrophe: in capitals there is no telling <c>CSP'S</c>.</summary>
    private static bool HasApostrophe(NamedText text, int word)
    {
        ReadOnlySpan<char> letters = text.Words[word].In(text.Text.AsSpan());
        return letters is [.., '\'' or '\u2019', 's'] && AbbreviationShape.TryRead(text.Text.AsSpan(), text.Words[word], out AbbreviationShape shape) && !shape.IsPlural;
    }

    private static bool IsBeforeVerb(NamedText text, int word) =>
        Follows(text, word) && (WordClass.FollowsNoPossessive(WordAt(text, word + 1)) || (IsSeveral(text, word) && IsVerbWithObject(text, word + 1)));

    /// <summary><em>Some accepted RFC's</em>: a word for several things opens the phrase.</summary>
    private static bool IsSeveral(NamedText text, int word)
    {
        for (int i = word - 1; i >= 0 && i >= word - 2 && Follows(text, i); i--)
        {
            if (s_several.Contains(WordAt(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><em>Stand for things</em>: a word that may be a verb, with a preposition or an article behind it.</summary>
    private static bool IsVerbWithObject(NamedText text, int word) =>
        Follows(text, word) && (Verbs.IsIrregular(WordAt(text, word)) || WordClass.FollowsPlural(WordAt(text, word)))
        && (FunctionWords.IsPreposition(WordAt(text, word + 1)) || FunctionWords.IsDeterminer(WordAt(text, word + 1)))
        && !Folding.Equal(WordAt(text, word + 1), "of");

    /// <summary>Whether what follows cannot be what somebody has: the sentence ends, or goes on with a preposition.</summary>
    private static bool IsBeforeNoNoun(NamedText text, int word) =>
        Follows(text, word) ? FunctionWords.IsPreposition(WordAt(text, word + 1)) && !Folding.Equal(WordAt(text, word + 1), "of")
        : word + 1 == text.Words.Length || text.Words[word + 1].Is(WordTraits.SentenceStart);

    /// <summary><em>Two CSP's</em>, <em>each of the CSP's</em>.</summary>
    private static bool IsCounted(NamedText text, int word)
    {
        if (word == 0 || !Follows(text, word - 1))
        {
            return false;
        }

        ReadOnlySpan<char> before = WordAt(text, word - 1);
        return s_many.Contains(before) || NumberWords.Cardinal(before) > 1
            || (word > 2 && Folding.Equal(before, "the") && Folding.Equal(WordAt(text, word - 2), "of") && s_parts.Contains(WordAt(text, word - 3)));
    }

    private static bool Follows(NamedText text, int word) =>
        word + 1 < text.Words.Length && text.Words[word + 1].Gap is Gap.Space or Gap.Line && !text.Words[word + 1].Is(WordTraits.SentenceStart);

    private static ReadOnlySpan<char> WordAt(NamedText text, int word) => text.Words[word].In(text.Text.AsSpan());
}
