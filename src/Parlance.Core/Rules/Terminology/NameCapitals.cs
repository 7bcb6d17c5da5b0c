using System.Collections.Immutable;
using System.Text;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1004: a declared name of several words with other capitals than declared.</summary>
internal sealed class NameCapitals() : NameRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL1004",
        "Capitals differ from the declared name",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "Capitals tell a name from ordinary words. The first letter of a name is free unless another word of it has a capital; sentence starts, titles and text in capitals are left alone, and so are names of one word.")
    {
        Rank = 60,
    };

    private static readonly Wording s_message = s_description.Says("'{0}' is declared with other capitals: write '{1}'");

    /// <inheritdoc/>
    protected override bool MayConcern(Vocabulary vocabulary, VocabularyMatch match) =>
        match.CapitalsDiffer && !match.IsVariant && vocabulary.ConceptOf(match).Kind != ConceptKind.Event;

    /// <inheritdoc/>
    protected override Finding? Judge(NamedText analysis, VocabularyMatch match)
    {
        return InDeclaredCapitals(analysis, match) is not { } right
            ? null
            : new Finding(s_message, new Place(analysis.Passage, match.Range), WordsOf(analysis, match), right)
            {
                Related = ImmutableArray.Create(new RelatedPlace(match.Concept)),
                Fixes = WordFix.Replace(analysis, match.Range, right, $"Replace with '{right}'"),
            };
    }

    /// <summary>The words of a match in the capitals of their declaration; null where they have them, or others with reason.</summary>
    public static string? InDeclaredCapitals(NamedText analysis, VocabularyMatch match)
    {
        string found = WordsOf(analysis, match);
        string right = match.CapitalsDiffer && !match.IsVariant ? WithCapitalsOf(analysis, match, analysis.Vocabulary.NameOf(match).Text) : found;
        return right == found || analysis.Passage.IsHeading || IsExcused(analysis, match, found, right) ? null : right;
    }

    /// <summary>Capitals that a title, a heading or a longer name asks for are not the name's; those that are missing have no such excuse.</summary>
    private static bool IsExcused(NamedText analysis, VocabularyMatch match, string found, string right)
    {
        for (int i = 0; i < found.Length; i++)
        {
            if (found[i] != right[i] && Characters.ClassOf(found[i]) != CharacterClass.Upper)
            {
                return false;
            }
        }

        return analysis.Passage.Role == PassageRole.EventTitle || IsPartOfLongerName(analysis, match) || IsNumbered(analysis, match) || analysis.IsInTitle(match.Start);
    }

    /// <summary>Whether the words beside the name have capitals too, as in <em>the Mutual Trust Fund</em>.</summary>
    private static bool IsPartOfLongerName(NamedText analysis, VocabularyMatch match)
    {
        (int first, int end) = analysis.WordsIn(match.Range);
        return HasNameBefore(analysis, first) || (end < analysis.Words.Length && Touches(analysis.Words[end]) && IsName(analysis.Words[end]));
    }

    /// <summary>The name of one thing, which has capitals though its kind has none: <em>Emergency Directive 21-01</em>, <em>this Directive on Ports</em>.</summary>
    private static bool IsNumbered(NamedText analysis, VocabularyMatch match)
    {
        (int first, int end) = analysis.WordsIn(match.Range);
        return (end < analysis.Words.Length && Touches(analysis.Words[end]) && analysis.Words[end].Is(WordTraits.HasDigit))
            || (first > 0 && Touches(analysis.Words[first]) && Folding.Equal(analysis.Words[first - 1].In(analysis.Text.AsSpan()), "this"));
    }

    private static bool HasNameBefore(NamedText analysis, int first)
    {
        // Over small words: Treaty on Mutual Trust, Year of the Mutual Trust.
        int word = first;
        bool isJoined = false;
        for (int steps = 0; steps < 3 && word > 0 && Touches(analysis.Words[word]); steps++)
        {
            word--;
            if (IsName(analysis.Words[word]))
            {
                return !isJoined || analysis.MatchesIn(analysis.Words[word].StemRange).IsEmpty;
            }

            // Two declared names side by side are not one: the Internet of Things and Personal Data.
            isJoined = steps == 0 && FunctionWords.IsAndOr(analysis.Words[word].In(analysis.Text.AsSpan()));
            if (FunctionWords.IsContentWord(analysis.Words[word].StemIn(analysis.Text.AsSpan())))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Touches(Word word) => word.Gap is Gap.Space or Gap.Line or Gap.Hyphen or Gap.Dash;

    private static bool IsName(Word word) => word.Is(WordTraits.Capitalised) && !word.Is(WordTraits.SentenceStart);

    /// <summary>
    /// The words of the text with the capitals of the name, as far as the letters are the same; what inflection added is in
    /// lower case. A first letter that is free is a capital at the start of a sentence only.
    /// </summary>
    private static string WithCapitalsOf(NamedText analysis, VocabularyMatch match, string name)
    {
        ReadOnlySpan<char> text = analysis.Text.AsSpan();
        (int index, _) = analysis.WordsIn(match.Range);
        Word first = analysis.Words[index];
        var result = new StringBuilder(text.Slice(match.Start, match.Length).ToString());
        foreach (Word declared in new WordScanner(name.AsSpan()))
        {
            if (index >= analysis.Words.Length || analysis.Words[index].Start >= match.End)
            {
                break;
            }

            Word word = analysis.Words[index++];
            bool same = true;
            for (int i = 0; i < word.Length && word.Start + i < match.End; i++)
            {
                char c = text[word.Start + i];
                same &= i < declared.Length && Folding.Lower(c) == Folding.Lower(name[declared.Start + i]);
                result[word.Start + i - match.Start] = WithCaseOf(same ? name[declared.Start + i] : 'x', c);
            }
        }

        bool isUpper = first.Is(WordTraits.SentenceStart) || first.Is(WordTraits.AfterColon) || IsInListOfCapitals(analysis, first)
            ? Characters.ClassOf(text[first.Start]) == CharacterClass.Upper
            : Casing.HasInnerCapital(name) && Characters.ClassOf(name[0]) == CharacterClass.Upper;
        result[0] = isUpper ? char.ToUpperInvariant(result[0]) : char.ToLowerInvariant(result[0]);
        return result.ToString();
    }

    /// <summary>Whether a comma parts a word from one with a capital: <em>Humanity, Unity and Voluntary Service</em> keep theirs.</summary>
    private static bool IsInListOfCapitals(NamedText analysis, Word word)
    {
        int index = analysis.WordsIn(word.StemRange).First;
        return index > 0 && word.Gap == Gap.Punctuation && IsName(analysis.Words[index - 1]);
    }

    private static char WithCaseOf(char pattern, char c) =>
        Characters.ClassOf(pattern) == CharacterClass.Upper ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c);
}
