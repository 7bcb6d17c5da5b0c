using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Structure;

/// <summary>
/// Tells whether a reference is to a part of another document: <em>Section 5 of the Act</em>, <em>RFC 2119, section 4</em>,
/// <em>clause 6 of ISO 27001</em>. What is said of amendments is about the text that they change.
/// </summary>
internal static class OtherDocument
{
    /// <summary>How many words behind a reference may name its document: <em>of the said revised Framework Agreement</em>.</summary>
    private const int MostWords = 8;

    private const int MostBetween = 12;

    /// <summary>A sentence with more words on one side is none that names one document for all.</summary>
    private const int Reach = 80;

    private const int MostLinks = 500;

    private static readonly WordSet s_own = new("this these present our herein hereof hereto hereunder");

    private static readonly WordSet s_leading = new("of to in under");

    private static readonly WordSet s_joining = new("of in to under from within by see per and the that an a any its such said");

    private static readonly WordSet s_changing = WordData.Set("parts.txt", "changing");

    /// <summary>Whether a reference leads out of its document.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="title">What the document calls itself; null where it does not say.</param>
    public static bool IsMeant(NamedText text, PartReference reference, string? title)
    {
        TextRange sentence = text.SentenceAt(reference.Word.Start);
        (int first, int end) = text.WordsIn(sentence);
        (int word, int past) = text.WordsIn(reference.Range);
        (first, end) = (Math.Max(first, word - Reach), Math.Min(end, past + Reach));
        if (word > first && IsNameBefore(text, word, first) && !Casing.HasNoLower(sentence.In(text.Text.AsSpan())))
        {
            return true;
        }

        int behind = EndOfChain(text, reference);
        if (IsOwn(text, behind, end))
        {
            return false;
        }

        return IsNamedBehind(text, behind, end, title) || IsNamedIn(text, first, end, reference, title);
    }

    /// <summary>Whether the sentence tells of changes: <em>Article 3 is replaced by</em>.</summary>
    public static bool TellsOfChanges(NamedText text, PartReference reference)
    {
        (int first, int end) = text.WordsIn(text.SentenceAt(reference.Word.Start));
        for (int i = first; i < end; i++)
        {
            if (Is(text, i, s_changing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name stands right before a reference: <em>44 U.S.C. § 3542</em>, <em>GDPR Article 6</em>, <em>Baseline Requirements Section 4</em>.</summary>
    private static bool IsNameBefore(NamedText text, int word, int first)
    {
        Word before = text.Words[word - 1];
        bool isAbbreviation = before.Length > 1 && (before.Is(WordTraits.AllCapitals) || before.Is(WordTraits.Abbreviation));
        bool isName = before.Is(WordTraits.Capitalised) && word - 1 > first && !before.Is(WordTraits.SentenceStart);
        bool isBeside = text.Words[word].Gap == Gap.Space || text.Text[text.Words[word].Start - 1] == PartWords.Sign || before.Is(WordTraits.Abbreviation);
        ReadOnlySpan<char> letters = before.In(text.Text.AsSpan());
        return isBeside && (isAbbreviation || isName) && !before.Is(WordTraits.Number) && !FunctionWords.Contains(letters) && PartWords.PartOf(letters.ToString()) is null;
    }

    /// <summary>Whether <em>of this statute</em> follows.</summary>
    private static bool IsOwn(NamedText text, int word, int end)
    {
        int own = word;
        while (own < end && own - word < 2 && Is(text, own, s_joining))
        {
            own++;
        }

        return own > word && own < end && Is(text, own, s_own);
    }

    /// <summary>The word behind a reference and those that are joined to it: <em>Section 4.1 and Section 4.2 of the Act</em>.</summary>
    private static int EndOfChain(NamedText text, PartReference reference)
    {
        int end = reference.Range.End;
        for (int i = text.WordsIn(reference.Range).End, limit = i + Reach; i < Math.Min(text.Words.Length, limit); i++)
        {
            int start = text.Words[i].Start > 0 && text.Text[text.Words[i].Start - 1] == PartWords.Sign ? text.Words[i].Start - 1 : text.Words[i].Start;
            if (start - end > MostBetween || text.Text.Substring(end, Math.Max(0, start - end)).Trim(' ', ',', ';', '(', ')', '\u00A0').ToLowerInvariant() is not ("" or "and" or "or" or "and/or" or "to"))
            {
                if (start - end > MostBetween)
                {
                    break;
                }

                continue;
            }

            end = PartReferenceReader.At(text.Text, start)?.Range.End ?? end;
        }

        return text.WordsIn(TextRange.FromBounds(reference.Word.Start, end)).End;
    }

    /// <summary>Whether a name or a kind of document follows with <em>of the</em>.</summary>
    private static bool IsNamedBehind(NamedText text, int word, int end, string? title)
    {
        if (word >= end || !Is(text, word, s_leading))
        {
            return false;
        }

        bool isOf = Folding.IsOneOf(text.Words[word].In(text.Text.AsSpan()), "of", "to");
        for (int i = word + 1; i < end && i - word <= MostWords; i++)
        {
            ReadOnlySpan<char> next = text.Words[i].StemIn(text.Text.AsSpan());
            if (text.Words[i].Gap is Gap.Punctuation or Gap.Hole && i > word + 1)
            {
                return false;
            }

            bool isName = text.Words[i].Is(WordTraits.Capitalised) && !FunctionWords.Contains(next);
            if ((isName && isOf) || (PartWords.IsDocument(next) && (isOf || isName)))
            {
                return !IsInTitle(next, title);
            }

            if (!isName && !FunctionWords.Contains(next) && !s_joining.Contains(next))
            {
                return isOf && i + 1 < end && PartWords.IsDocument(text.Words[i + 1].StemIn(text.Text.AsSpan())) && !IsInTitle(text.Words[i + 1].StemIn(text.Text.AsSpan()), title);
            }
        }

        return false;
    }

    /// <summary>Whether the sentence names a document, or tells of changes.</summary>
    private static bool IsNamedIn(NamedText text, int first, int end, PartReference reference, string? title)
    {
        for (int i = first; i < end; i++)
        {
            Word word = text.Words[i];
            if (word.Start >= reference.Word.Start && word.End <= reference.Range.End)
            {
                continue;
            }

            ReadOnlySpan<char> letters = word.StemIn(text.Text.AsSpan());
            bool isDocument = word.Is(WordTraits.Capitalised) && PartWords.IsDocument(letters) && !IsInTitle(letters, title) && !(i > first && Is(text, i - 1, s_own));
            if (isDocument || s_changing.Contains(letters) || IsNumbered(text, i, end, title))
            {
                return true;
            }
        }

        foreach (VocabularyMatch match in text.MatchesIn(TextRange.FromBounds(text.Words[first].Start, text.Words[end - 1].End)))
        {
            if (text.Vocabulary.ConceptOf(match).Kind == ConceptKind.Document && !IsInTitle(match.Range.In(text.Text.AsSpan()), title))
            {
                return true;
            }
        }

        return LeadsOut(text, reference);
    }

    /// <summary>Whether capitals and a number are the number of a document: <em>RFC 2119</em>, <em>ISO/IEC 27001</em>, <em>SP 800-53</em>.</summary>
    private static bool IsNumbered(NamedText text, int word, int end, string? title)
    {
        Word capitals = text.Words[word];
        if (!capitals.Is(WordTraits.AllCapitals) || capitals.Is(WordTraits.Number) || word + 1 >= end)
        {
            return false;
        }

        Word number = text.Words[word + 1];
        bool isLong = number.Is(WordTraits.HasDigit) && !char.IsLetter(text.Text[number.Start]) && (number.Length > 1 || (number.End < text.Text.Length && text.Text[number.End] == '-'));
        return isLong && number.Gap is Gap.Space or Gap.Hyphen && !IsInTitle(number.In(text.Text.AsSpan()), title);
    }

    /// <summary>Whether a link to another place stands right before or behind: <c>[SP 800-63](sp800-63.html) Section 6.2</c>.</summary>
    private static bool LeadsOut(NamedText text, PartReference reference)
    {
        if (text.Passage.Links.Length > MostLinks)
        {
            return true;
        }

        foreach (TextLink link in text.Passage.Links)
        {
            bool isNear = link.Text.End <= reference.Word.Start ? text.SentenceAt(reference.Word.Start).Start <= link.Text.Start : link.Text.Start >= reference.Range.End && link.Text.Start - reference.Range.End < 20;
            if (isNear && link.Kind == LinkKind.Address && link.Text.Length > 0 && link.Destination.Length > 0 && link.Destination[0] != '#')
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(NamedText text, int word, WordSet words) => words.Contains(text.Words[word].StemIn(text.Text.AsSpan()));

    private static bool IsInTitle(ReadOnlySpan<char> word, string? title) =>
        title is not null && word.Length > 2 && title.IndexOf(word.ToString().TrimEnd('s'), StringComparison.OrdinalIgnoreCase) >= 0;
}
