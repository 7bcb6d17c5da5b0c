using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>Tells the possessive of a declared name that lacks its apostrophe, <em>Chinas peaceful rise</em>, from a plural.</summary>
/// <remarks>
/// Looks only at names of one thing, which have no plural: actors, documents and sets, and terms that are used like names.
/// </remarks>
internal static class BarePossessive
{
    /// <summary>Words before a plural, beside numbers: they count (<em>several</em>), or join several things (<em>between</em>).</summary>
    private static readonly WordSet s_counting = WordData.Set("function-words.txt", "counting");

    /// <summary>Verbs that give somebody something: <em>grants the RPs permission of the user</em>.</summary>
    private static readonly WordSet s_giving = WordData.Set("verb-forms.txt", "giving");

    private static readonly WordSet s_indefinite = new("a an any each every another no other");

    /// <summary>Words that follow the subject of a sentence, as verbs do, rather than a possessive.</summary>
    private static readonly WordSet s_afterSubject = new("alike alone apart together");

    /// <summary>Whether a declared name has a bare <c>s</c> and a noun phrase after it: <em>Chinas peaceful rise</em>.</summary>
    public static bool Is(NamedText analysis, VocabularyMatch match) =>
        match.IsInflected && IsNameWithS(analysis, match) && IsNounPhraseAfter(analysis, match.Range);

    /// <summary>Whether a use of a name shows that there are many of what it names: <em>a CA</em>, <em>each Working Group</em>.</summary>
    public static bool ShowsMany(NamedText analysis, VocabularyMatch match)
    {
        // One word with a capital is a name whatever stands before it: each China.
        string name = analysis.Vocabulary.NameOf(match).Text;
        int first = analysis.WordsIn(match.Range).First;
        return (name.IndexOf(' ') > 0 || Casing.HasInnerCapital(name)) && first > 0 && analysis.Words[first].Gap is Gap.Space or Gap.Line && s_indefinite.Contains(analysis.Words[first - 1].In(analysis.Text.AsSpan()));
    }

    /// <summary>Whether what follows can be no verb of a plural: <em>the RPs collection of data</em>.</summary>
    public static bool IsSure(NamedText analysis, VocabularyMatch match)
    {
        int next = analysis.WordsIn(new TextRange(match.End, 0)).First;
        return next + 1 < analysis.Words.Length && WordClass.IsAbstractNoun(analysis.Words[next].In(analysis.Text.AsSpan()), shortestStem: 3)
            && analysis.Words[next + 1].Gap is Gap.Space or Gap.Line && Folding.Equal(analysis.Words[next + 1].In(analysis.Text.AsSpan()), "of");
    }

    /// <summary>The words with the missing apostrophe, in the shape that the text uses: <em>China's</em>.</summary>
    public static string Written(NamedText analysis, TextRange range)
    {
        ImmutableArray<int> others = analysis.Marks.Apostrophes;
        return analysis.Text.Substring(range.Start, range.Length - 1) + (others.IsEmpty ? '\'' : analysis.Text[others[0]]) + "s";
    }

    /// <summary>Whether a match is a name with a bare <c>s</c>, and the name one of a single thing.</summary>
    private static bool IsNameWithS(NamedText analysis, VocabularyMatch match)
    {
        string name = analysis.Vocabulary.NameOf(match).Text;
        ReadOnlySpan<char> found = analysis.Text.AsSpan(match.Start, match.Length);
        return match.Length > 2 && found[found.Length - 1] == 's' && !name.EndsWith("s", StringComparison.OrdinalIgnoreCase)
            && Folding.Equal(found.Slice(0, found.Length - 1), name.AsSpan())
            && char.IsUpper(name[0]) && char.IsUpper(found[0])
            && (match.End == analysis.Text.Length || analysis.Text[match.End] is not ('\'' or '\u2019'))
            && (analysis.Vocabulary.ConceptOf(match).Kind is ConceptKind.Actor or ConceptKind.Document or ConceptKind.Set
                ? IsSingleThing(name) && !IsCounted(analysis, match)
                : IsUsedAsName(analysis, match, name) || (IsAbbreviationOfOne(analysis, match, name) && IsSure(analysis, match)));
    }

    /// <summary><em>The RPs collection of data</em>: the abbreviation of a term with an article, and not what something is given to.</summary>
    private static bool IsAbbreviationOfOne(NamedText analysis, VocabularyMatch match, string name)
    {
        int first = analysis.WordsIn(match.Range).First;
        return Casing.HasInnerCapital(name) && name.IndexOf(' ') < 0 && first > 1 && analysis.Words[first].Gap is Gap.Space or Gap.Line
            && Folding.IsOneOf(analysis.Words[first - 1].In(analysis.Text.AsSpan()), "the", "this", "each")
            && !s_giving.Contains(analysis.Words[first - 2].In(analysis.Text.AsSpan()));
    }

    /// <summary>Whether all content words of a name have capitals: a generic body (<em>working group</em>) may well be many.</summary>
    private static bool IsSingleThing(string name)
    {
        foreach (Word word in new WordScanner(name.AsSpan()))
        {
            if (!word.Is(WordTraits.Capitalised) && FunctionWords.IsContentWord(word.StemIn(name.AsSpan())))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A term of one word, with a capital inside a sentence and without an article: <em>as Chinas rise shows</em>.</summary>
    private static bool IsUsedAsName(NamedText analysis, VocabularyMatch match, string name)
    {
        int first = analysis.WordsIn(match.Range).First;
        return name.IndexOf(' ') < 0 && !Casing.HasInnerCapital(name) && !IsPlain(name.AsSpan())
            && first < analysis.Words.Length && !analysis.Words[first].Is(WordTraits.SentenceStart) && first > 0
            && !FunctionWords.IsDeterminer(analysis.Words[first - 1].In(analysis.Text.AsSpan())) && !IsCounted(analysis, match)
            && !analysis.IsInTitle(match.Start);
    }

    /// <summary>A common noun by its ending, whose plural is written with a bare <c>s</c>: <em>Partners</em>, not <em>Libertys</em>.</summary>
    private static bool IsPlain(ReadOnlySpan<char> name) =>
        !Folding.EndsWith(name, "y") && (WordClass.IsAbstractNoun(name, shortestStem: 1) || WordClass.MayBeAgent(name) || WordClass.MayBeGerund(name));

    private static bool IsCounted(NamedText analysis, VocabularyMatch match)
    {
        int first = analysis.WordsIn(match.Range).First;
        if (first == 0)
        {
            return false;
        }

        Word before = analysis.Words[first - 1];
        ReadOnlySpan<char> letters = before.In(analysis.Text.AsSpan());
        return before.Is(WordTraits.HasDigit) || s_counting.Contains(letters) || NumberWords.Cardinal(letters) is >= 2 and <= 10;
    }

    /// <summary>Whether a noun phrase follows right after: a content word that is not the verb of the name.</summary>
    private static bool IsNounPhraseAfter(NamedText analysis, TextRange name)
    {
        int next = analysis.WordsIn(new TextRange(name.End, 0)).First;
        if (next >= analysis.Words.Length || analysis.Words[next].Gap is not (Gap.Space or Gap.Line))
        {
            return false;
        }

        Word word = analysis.Words[next];
        ReadOnlySpan<char> letters = word.In(analysis.Text.AsSpan());
        if (word.Is(WordTraits.HasDigit) || word.Is(WordTraits.SentenceStart) || !FunctionWords.IsContentWord(letters) || s_afterSubject.Contains(letters) || WordClass.FollowsPlural(letters) || Folding.EndsWith(letters, "ing"))
        {
            return false;
        }

        return !(WordClass.MayBeVerb(letters) || WordClass.MayBeAdverb(letters)) || !IsObjectAfter(analysis, next);
    }

    /// <summary>
    /// Whether what follows a word is what follows a verb: an article, a pronoun, <c>that</c>, <c>to</c>; for <c>-ed</c> and
    /// <c>-ly</c> anything but a noun.
    /// </summary>
    private static bool IsObjectAfter(NamedText analysis, int verb)
    {
        ReadOnlySpan<char> letters = analysis.Words[verb].In(analysis.Text.AsSpan());
        bool needsNoun = !Folding.EndsWith(letters, "s") && !Folding.EndsWith(letters, "ing");
        int next = verb + 1;
        if (next >= analysis.Words.Length || analysis.Words[next].Gap is not (Gap.Space or Gap.Line))
        {
            return needsNoun;
        }

        ReadOnlySpan<char> after = analysis.Words[next].In(analysis.Text.AsSpan());
        return needsNoun ? !FunctionWords.IsContentWord(after) : FunctionWords.IsDeterminer(after) || Folding.Equal(after, "to");
    }
}
