using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Persons;

/// <summary>PRL7002: a declared person's or place's name in another romanisation, accent, hyphen or spacing: <em>Chiang Tse-min</em>.</summary>
internal sealed class RomanisedName() : PassageRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL7002",
        "Name in another romanisation",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "The name of a declared person or place is written in another romanisation, or with other accents, hyphens or spaces. Readers and search engines may take the two for two.");

    private static readonly Wording s_romanised = s_description.Says("'{0}' is '{1}' in another romanisation: write the name as it is declared");
    private static readonly Wording s_separated = s_description.Says("'{0}' is written '{1}' where it is declared: use the same accents, hyphens and spaces");

    /// <summary>Shorter family names say too little alone.</summary>
    private const int ShortestFamilyName = 5;

    private const int MostWords = 6;

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText text = context.Analysis;
        foreach (VocabularyMatch match in text.Matches)
        {
            CheckPlace(context, match);
        }

        if (context.Vocabulary.Persons.IsEmpty)
        {
            return;
        }

        for (int word = 0; word < text.Words.Length;)
        {
            int end = text.Words[word].Is(WordTraits.Capitalised) && !text.Words[word].Is(WordTraits.WrittenName) ? CheckPerson(context, word) : 0;
            word = Math.Max(word + 1, end);
        }
    }

    /// <summary>A name of a place with the letters of the declared one.</summary>
    private static void CheckPlace(PassageContext context, VocabularyMatch match)
    {
        Concept concept = context.Vocabulary.ConceptOf(match);
        if (!concept.IsPersonOrPlace || concept.FamilyName is not null || match.IsInflected
            || context.Vocabulary.NameOf(match) is not { Status: TermStatus.Preferred or TermStatus.Admitted } name)
        {
            return;
        }

        string found = context.Text.Substring(match.Start, match.Length);
        if (!IsWritten(found, name.Text) && NameLetters.AreSame(found, name.Text) && context.Analysis.IsAuthors(match.Range) && !VariantInName.Is(context.Analysis, match, found, name.Text))
        {
            Report(context, match.Range, found, name.Text, match.Concept);
        }
    }

    /// <summary>The longest name that begins at a word; gives the word behind a name, 0 where there is none.</summary>
    private static int CheckPerson(PassageContext context, int first)
    {
        NamedText text = context.Analysis;
        PersonIndex persons = context.Vocabulary.Persons;
        int last = first + 1;
        bool mayBe = MayBeIn(text, persons, first);
        while (last < text.Words.Length && last - first < MostWords && IsOfName(text, last))
        {
            mayBe |= MayBeIn(text, persons, last);
            last++;
        }

        if (!mayBe)
        {
            return 0;
        }

        for (int end = last; end > first + 1; end--)
        {
            if (persons.Romanised(WordsOf(text, first, end)) is { Count: > 0 } found)
            {
                if (found.Count == 1 && !PersonTitles.GoesOn(text, end) && !IsInLongerName(text, first))
                {
                    Judge(context, first, end, found[0].Person, found[0].Form, found[0].Person.Forms);
                }

                return end;
            }
        }

        for (int end = last; end > first; end--)
        {
            if (PersonTitles.Precedes(text, first) && !PersonTitles.GoesOn(text, end) && persons.RomanisedFamily(WordsOf(text, first, end)) is [var (person, form)] && form.Length >= ShortestFamilyName
                && (PersonTitles.IsCourtesy(text, first) || person.Offices.IsEmpty || person.Offices.Any(office => text.StemOf(first - 1).Equals(office.Words[Math.Max(office.Head - 1, 0)], StringComparison.OrdinalIgnoreCase))))
            {
                Judge(context, first, end, person, form, ImmutableArray.Create(form));
                return end;
            }
        }

        return 0;
    }

    private static void Judge(PassageContext context, int first, int end, Person person, string form, ImmutableArray<string> forms)
    {
        NamedText text = context.Analysis;
        var range = TextRange.FromBounds(text.Words[first].Start, text.Words[end - 1].StemEnd);
        string found = range.In(text.Text.AsSpan()).ToString();
        if (!forms.Any(one => IsWritten(found, one)) && text.IsAuthors(range) && !IsAnother(text, range, person))
        {
            Report(context, range, found, form, person.Concept);
        }
    }

    private static void Report(PassageContext context, TextRange range, string found, string name, int concept)
    {
        string right = Casing.HasNoLower(found.AsSpan()) ? Casing.Like(found, name, isProperName: true) : name;
        context.Report(new Finding(NameLetters.AreSame(found, name) ? s_separated : s_romanised, new Place(context.Passage, range), found, right)
        {
            Related = ImmutableArray.Create(new RelatedPlace(concept)),
            Fixes = WordFix.Replace(context.Analysis, range, right, $"Replace with '{right}'"),
        });
    }

    /// <summary>Whether the words are the very name of something else that is declared.</summary>
    private static bool IsAnother(NamedText text, TextRange range, Person person)
    {
        foreach (VocabularyMatch match in text.MatchesIn(range))
        {
            if (match.Concept != person.Concept && (match.Range.Contains(range) || !range.Contains(match.Range)) && !match.IsVariant)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word with a capital that is no title goes before: <em>Juan José García</em>.</summary>
    private static bool IsInLongerName(NamedText text, int first) =>
        PersonTitles.Follows(text, first) && text.Words[first - 1].Is(WordTraits.Capitalised) && !text.Words[first - 1].Is(WordTraits.SentenceStart) && !PersonTitles.Is(text, first - 1);

    /// <summary>Whether a word goes on with a name: a capital, the small part of a compound, a small word before another capital.</summary>
    private static bool IsOfName(NamedText text, int word) => PersonTitles.Follows(text, word) && !text.Words[word - 1].Is(WordTraits.Possessive)
        && (text.Words[word].Is(WordTraits.Capitalised) || text.Words[word].Gap == Gap.Hyphen || PersonTitles.IsParticle(text, word) || IsArticle(text, word));

    /// <summary>Whether a small word is joined to a capital: <em>as-Sadat</em>; or a scholar's sign stands before the capital: <em>ʿArafāt</em>.</summary>
    private static bool IsArticle(NamedText text, int word) => (word + 1 < text.Words.Length && text.Words[word + 1].Gap == Gap.Hyphen && text.Words[word + 1].Is(WordTraits.Capitalised))
        || (text.Words[word].Length > 1 && text.Text[text.Words[word].Start] is '\u02BE' or '\u02BF' && char.IsUpper(text.Text[text.Words[word].Start + 1]));

    private static bool MayBeIn(NamedText text, PersonIndex persons, int word) => persons.MayBeIn(new NameWords(ImmutableArray.Create(text.StemOf(word)), IsHyphenated: true));

    private static NameWords WordsOf(NamedText text, int first, int end) => NameWords.Of(text.Text, text.Words.AsSpan().Slice(first, end - first));

    /// <summary>Whether a name is written as it is declared, capitals, lines and the form of apostrophes apart.</summary>
    private static bool IsWritten(string found, string name) => Folding.Equal(found.Replace('\n', ' ').Replace('\u2028', ' ').AsSpan(), name.AsSpan());
}
