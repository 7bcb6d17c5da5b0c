using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Persons;

/// <summary>PRL7001: a given name where the family name belongs: <em>President Zemin</em>.</summary>
internal sealed class GivenNameAlone() : PassageRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL7001",
        "Given name after a title",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "After a title stands the family name of a declared person, whichever of the names comes first. A given name there reads as if it were the family's.");

    private static readonly Wording s_given = s_description.Says("'{0}' is the given name of '{1}': after a title write '{2}'");

    /// <summary>Given names that are as often family names, of somebody whom nobody declared.</summary>
    private static readonly WordSet s_alsoFamily = WordData.Set("person-names.txt", "also-family");

    private const int MostWords = 3;

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText text = context.Analysis;
        PersonIndex persons = context.Vocabulary.Persons;
        if (persons.IsEmpty)
        {
            return;
        }

        for (int word = 1; word < text.Words.Length; word++)
        {
            if (text.Words[word].Is(WordTraits.Capitalised) && PersonTitles.Precedes(text, word))
            {
                CheckName(context, persons, word);
            }
        }
    }

    private static void CheckName(PassageContext context, PersonIndex persons, int first)
    {
        NamedText text = context.Analysis;
        for (int end = Math.Min(first + MostWords, text.Words.Length); end > first; end--)
        {
            if (!IsOneName(text, first, end))
            {
                continue;
            }

            string letters = NameWords.Of(text.Text, text.Words.AsSpan().Slice(first, end - first)).Letters;
            if (persons.OfGivenName(letters) is not [Person person])
            {
                continue;
            }

            var range = TextRange.FromBounds(text.Words[first].Start, text.Words[end - 1].StemEnd);
            if (!PersonTitles.GoesOn(text, end) && persons.OfFamily(letters).Count == 0 && persons.Named(letters).Count == 0
                && text.IsAuthors(range) && !text.IsInName(range) && MayHold(text, first, person, letters))
            {
                Report(context, range, person);
            }

            return;
        }
    }

    /// <summary>Whether the title may be the person's: the head of one of the declared offices, or no office at all.</summary>
    private static bool MayHold(NamedText text, int first, Person person, string letters) =>
        PersonTitles.IsCourtesy(text, first) || person.Offices.IsEmpty
            ? !s_alsoFamily.Contains(letters)
            : person.Offices.Any(office => office.Head > 0 && text.StemOf(first - 1).Equals(office.Words[office.Head - 1], StringComparison.OrdinalIgnoreCase));

    private static bool IsOneName(NamedText text, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            if (!PersonTitles.Follows(text, i) || text.Words[i - 1].Is(WordTraits.Possessive))
            {
                return false;
            }
        }

        return true;
    }

    private static void Report(PassageContext context, TextRange range, Person person)
    {
        string found = range.In(context.Text.AsSpan()).ToString();
        string right = Casing.HasNoLower(found.AsSpan()) ? person.FamilyName.ToUpperInvariant() : person.FamilyName;
        context.Report(new Finding(s_given, new Place(context.Passage, range), found, person.Name, right)
        {
            Related = ImmutableArray.Create(new RelatedPlace(person.Concept)),
            Fixes = WordFix.Replace(context.Analysis, range, right, $"Replace with '{right}'"),
        });
    }
}
