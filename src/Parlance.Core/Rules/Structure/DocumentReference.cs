using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Structure;

/// <summary>A reference to a part of a declared document: <em>Article 12 of the Charter</em>, <em>Charter, Article 12</em>.</summary>
/// <param name="Reference">The reference.</param>
/// <param name="Name">The document as it is named there.</param>
internal readonly record struct DocumentReference(PartReference Reference, VocabularyMatch Name)
{
    private const int MostBetween = 3;

    private static readonly WordSet s_leading = new("of to in under");

    private static readonly WordSet s_article = new("the our this");

    /// <summary>The texts that may refer to other documents: prose, sources and citations.</summary>
    private const Reads Read = Reads.OwnText | (Reads)(1 << (int)PassageRole.Data);

    /// <summary>The names of the documents that a file refers to parts of.</summary>
    public static IEnumerable<string> NamesIn(FileContext file)
    {
        foreach ((_, NamedText text) in file.Texts(Read))
        {
            foreach (DocumentReference reference in In(text))
            {
                foreach (string name in NamesOf(reference, text))
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>All references of a file.</summary>
    public static IEnumerable<(NamedText Text, DocumentReference Reference)> AllIn(FileContext file) =>
        file.Texts(Read).SelectMany(static text => In(text.Text), static (text, reference) => (text.Text, reference));

    /// <summary>What the document is called: the names that it is declared with, but for those to avoid.</summary>
    public static IEnumerable<string> NamesOf(DocumentReference reference, NamedText text) =>
        text.Vocabulary.ConceptOf(reference.Name).Names.Where(static name => name.Status != TermStatus.Deprecated).Select(static name => name.Text);

    private static List<DocumentReference> In(NamedText text)
    {
        var found = new List<DocumentReference>();
        if (!text.Read.Has(TextSigns.Digit) || text.Matches.All(match => text.Vocabulary.ConceptOf(match).Kind != ConceptKind.Document))
        {
            return found;
        }

        foreach (PartReference reference in PartReferenceReader.Read(text.Text, text.Words))
        {
            if ((Behind(text, reference) ?? Before(text, reference)) is { } name)
            {
                found.Add(new DocumentReference(reference, name));
            }
        }

        return found;
    }

    /// <summary><em>Article 12 of the Charter</em>.</summary>
    private static VocabularyMatch? Behind(NamedText text, PartReference reference)
    {
        int word = text.WordsIn(reference.Range).End, first = word;
        while (word < text.Words.Length && word - first < MostBetween && text.Words[word].Gap == Gap.Space && (word == first ? s_leading : s_article).Contains(At(text, word)))
        {
            word++;
        }

        return word > first && word < text.Words.Length && text.Words[word].Gap == Gap.Space ? NameAt(text, text.Words[word].Start) : null;
    }

    /// <summary><em>Charter, Article 12</em>; <em>the Charter's Article 12</em>.</summary>
    private static VocabularyMatch? Before(NamedText text, PartReference reference)
    {
        int word = text.WordsIn(reference.Range).First - 1;
        if (word < 0 || text.Text.Substring(text.Words[word].End, Math.Max(0, reference.Word.Start - text.Words[word].End)).Trim() is not ("" or ","))
        {
            return null;
        }

        foreach (VocabularyMatch match in text.MatchesIn(text.Words[word].StemRange))
        {
            if (match.End >= text.Words[word].StemEnd && NameAt(text, match.Start) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The declared document that is named at an offset, and no longer name.</summary>
    private static VocabularyMatch? NameAt(NamedText text, int start)
    {
        foreach (VocabularyMatch match in text.MatchesIn(new TextRange(start, 1)))
        {
            (int first, int end) = text.WordsIn(match.Range);
            bool isLonger = (first > 0 && IsOfName(text, first - 1, first)) || IsOfName(text, end, end)
                || (end + 1 < text.Words.Length && text.Words[end].Gap == Gap.Space && FunctionWords.IsPreposition(At(text, end)) && IsOfName(text, end + 1, end + 1));
            if (match.Start == start && !isLonger && text.Vocabulary.ConceptOf(match).Kind == ConceptKind.Document)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>Whether a word goes on with a name: <em>Charter of Fundamental Rights</em>, <em>Harbour Charter</em>.</summary>
    private static bool IsOfName(NamedText text, int word, int joined) =>
        word < text.Words.Length && joined < text.Words.Length && text.Words[joined].Gap is Gap.Space or Gap.Hyphen
        && text.Words[word].Is(WordTraits.Capitalised) && !text.Words[word].Is(WordTraits.SentenceStart)
        && !FunctionWords.Contains(At(text, word)) && PartWords.PartOf(At(text, word).ToString()) is null;

    private static ReadOnlySpan<char> At(NamedText text, int word) => text.Words[word].In(text.Text.AsSpan());
}
