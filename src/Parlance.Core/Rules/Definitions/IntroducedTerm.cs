using Parlance.Language;

namespace Parlance.Rules.Definitions;

/// <summary>An expression that was introduced. Its uses, given in reading order, show whether it is a term and no name.</summary>
internal sealed class IntroducedTerm(Introduction introduction)
{
    /// <summary>How far before its short form a name may begin, in words.</summary>
    private const int LongestName = 12;

    /// <summary>Heads of the names of bodies, offices and places; the name of a person has no article.</summary>
    private static readonly WordSet s_bodiesAndPlaces = WordData.Set("nouns.txt", "bodies", "places");

    private static readonly WordSet s_personTitles = WordData.Set("abbreviations.txt", "person-titles");

    private bool _wasSeen;
    private bool _wasIntroduced;
    private bool _isIntroducedFirst;
    private bool _isUsedAgain;
    private bool _hasDeterminer = introduction.HasDeterminer;

    /// <summary>Where and how it was introduced.</summary>
    public Introduction Introduction { get; } = introduction;

    /// <summary>Whether it is written in one way wherever it stands, so that a person need not choose before it is declared.</summary>
    public bool IsWrittenInOneWay { get; private set; } = true;

    /// <summary>Whether it has capitals of its own; that of a sentence's first word is not.</summary>
    private bool IsCapitalised => char.IsUpper(Introduction.Text[0])
        && (Casing.HasInnerCapital(Introduction.Text) || !FirstWord.Is(WordTraits.SentenceStart));

    private Word FirstWord => Introduction.Analysis.Words[Introduction.Analysis.WordsIn(Introduction.Range).First];

    private bool IsOneWord => Introduction.Text.IndexOfAny([' ', '-', '\u2010', '\u2011']) < 0;

    /// <summary>Whether it is used again as it was introduced, and is not a name of a person, a place or a body.</summary>
    public bool IsUsedAsTerm => _isUsedAgain
        && (Introduction.Sign == IntroductionSign.Defined || !IsName)
        && (Introduction.Sign != IntroductionSign.Quoted || IsTermByMarksAlone);

    /// <summary>Marks alone show little: they must be at the first use, and around more than a common word.</summary>
    private bool IsTermByMarksAlone =>
        _isIntroducedFirst && (IsCapitalised ? Introduction.HasDeterminer && !IsOneWord : !IsOneWord || IsAbstractNoun(Introduction.Text));

    private bool IsName => IsCapitalised
        && (IsFirstWordOfName || FollowsPerson || s_bodiesAndPlaces.Contains(Head) || !(_hasDeterminer || IsDescribedThing || Inflection.Singular(Head.ToString()) != Head.ToString()));

    /// <summary>Whether a name just before begins with the expression: <em>Acme Inc. and its branches ("Acme")</em>.</summary>
    private bool IsFirstWordOfName
    {
        get
        {
            NamedText analysis = Introduction.Analysis;
            int word = analysis.WordsIn(Introduction.Range).First;
            if (!IsOneWord || Introduction.HasDeterminer)
            {
                return false;
            }

            for (int i = word - 1; i >= Math.Max(0, word - LongestName); i--)
            {
                if (analysis.Keys[i] == analysis.Keys[word] && analysis.Words[i].Is(WordTraits.Capitalised))
                {
                    return i == 0 || analysis.Words[i].Gap is not (Gap.Space or Gap.Line) || !analysis.Words[i - 1].Is(WordTraits.Capitalised);
                }
            }

            return false;
        }
    }

    /// <summary>
    /// Whether several words, or an abstract noun, are in brackets after a plain word: they are short for the description before
    /// them (<em>secrets of the other ("Confidential Information")</em>), where a name would be short for a longer one.
    /// </summary>
    private bool IsDescribedThing
    {
        get
        {
            int before = Introduction.Analysis.WordsIn(Introduction.Range).First - 1;
            return Introduction.Sign == IntroductionSign.Bracketed && before >= 0 && !Introduction.Analysis.Words[before].Is(WordTraits.Capitalised)
                && (!IsOneWord || IsAbstractNoun(Introduction.Text));
        }
    }

    /// <summary>Whether it is another name for a person just before: <em>Ms Jane Archer (the "Arbitrator")</em>.</summary>
    private bool FollowsPerson
    {
        get
        {
            NamedText analysis = Introduction.Analysis;
            int first = analysis.WordsIn(Introduction.Range).First, word = first - 1;
            word -= word >= 0 && FunctionWords.IsDeterminer(analysis.Words[word].In(analysis.Text.AsSpan())) ? 1 : 0;
            for (; Introduction.Sign == IntroductionSign.Bracketed && word >= Math.Max(0, first - LongestName) && analysis.Words[word].Is(WordTraits.Capitalised); word--)
            {
                if (s_personTitles.Contains(analysis.Words[word].In(analysis.Text.AsSpan())))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The last word, or the one before <em>of</em>.</summary>
    private ReadOnlySpan<char> Head
    {
        get
        {
            string text = Introduction.Text;
            int of = text.IndexOf(" of ", StringComparison.Ordinal);
            int end = of < 0 ? text.Length : of;
            int space = end == 0 ? -1 : text.LastIndexOf(' ', end - 1);
            return text.AsSpan(space + 1, end - space - 1);
        }
    }

    /// <summary>Takes note of an occurrence.</summary>
    /// <param name="use">The occurrence.</param>
    /// <param name="isIntroduction">Whether it is the introduction itself.</param>
    public void Count(TermOccurrence use, bool isIntroduction)
    {
        _isIntroducedFirst |= isIntroduction && !_wasSeen;
        _wasIntroduced |= isIntroduction;
        _wasSeen = true;
        IsWrittenInOneWay &= (use.Traits & OccurrenceTraits.OtherForm) == 0;
        if (!isIntroduction && _wasIntroduced && !use.Traits.HasFlag(OccurrenceTraits.Turned) && !use.Traits.HasFlag(OccurrenceTraits.Quoted) && HasItsCapitals(use.Traits))
        {
            _isUsedAgain = true;
            _hasDeterminer |= use.Traits.HasFlag(OccurrenceTraits.Determined);
        }
    }

    /// <summary>A term in capitals is used with them; at the start of a sentence, the capital of a single word shows nothing.</summary>
    private bool HasItsCapitals(OccurrenceTraits use) =>
        !IsCapitalised || (use.HasFlag(OccurrenceTraits.Capitalised) && !(IsOneWord && use.HasFlag(OccurrenceTraits.SentenceStart)));

    /// <summary><em>Cooperation</em>, but no everyday word such as <em>section</em> or <em>sentence</em>.</summary>
    private static bool IsAbstractNoun(string word)
    {
        const int ShortestStem = 5;
        return WordClass.IsAbstractNoun(word.AsSpan(), ShortestStem);
    }
}
