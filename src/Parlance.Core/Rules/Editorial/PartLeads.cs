using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>Reads what a text or a heading says of itself in its first words: <c>NOTE 1 to entry:</c>, <c>Annex B (informative)</c>.</summary>
internal static class PartLeads
{
    private const int LongestTerm = 6;

    private static readonly WordSet s_parts = new("section subsection annex appendix clause subclause chapter part document");

    private static readonly WordSet s_headingOfTerms = new("terms definitions definition glossary terminology defined abbreviations acronyms symbols appendix");

    private static readonly WordSet s_terms = new("definitions definition glossary terminology defined");

    /// <summary><c>NOTE</c>, <c>NOTE 1</c>, <c>Note 1 to entry:</c>, <c>Note:</c>, <c>[!NOTE]</c>; not <em>Note that</em>.</summary>
    public static bool IsNote(ReadText text) => text.Text.StartsWith("[!NOTE]", StringComparison.OrdinalIgnoreCase) || IsLabel(text, "NOTE");

    /// <summary><c>EXAMPLE 2</c>, <c>Example:</c>; not <em>For example</em>.</summary>
    public static bool IsExample(ReadText text) => IsLabel(text, "EXAMPLE");

    /// <summary>Whether a part is said to inform alone (true), or to hold (false); null where nothing is said: <em>This section is informative.</em></summary>
    public static bool? SaysWhatItIs(ReadText text)
    {
        foreach (TextRange sentence in text.Sentences)
        {
            (int first, int end) = text.WordsIn(sentence);
            WordCursor said = text.At(first).Then("this").Then(s_parts).Then("is");
            if (said.Found)
            {
                WordCursor not = said.Maybe("not", "non");
                bool isNegated = not.Next > said.Next;
                if (not.Then("informative").Next == end)
                {
                    return !isNegated;
                }

                if (not.Then("normative").Next == end)
                {
                    return isNegated;
                }
            }
        }

        return null;
    }

    /// <summary><c>Annex B (informative)</c> (true), <c>[Normative]</c> (false); null for any other heading.</summary>
    public static bool? IsInformativeHeading(ReadText heading)
    {
        for (int i = 0; i < heading.Words.Length; i++)
        {
            Word word = heading.Words[i];
            int open = word.Start - 1;
            bool isNegated = i > 0 && Folding.Equal(At(heading, i - 1), "non") && word.Gap is Gap.Hyphen or Gap.Space;
            open = isNegated ? heading.Words[i - 1].Start - 1 : open;
            if (open >= 0 && heading.Text[open] is '(' or '[' && word.End < heading.Text.Length && heading.Text[word.End] is ')' or ']')
            {
                if (Folding.IsOneOf(At(heading, i), "informative", "normative"))
                {
                    return Folding.Equal(At(heading, i), "informative") != isNegated;
                }
            }
        }

        return null;
    }

    /// <summary><c>3 Terms and definitions</c>, <c>Glossary</c>; not <em>Terms of use</em>.</summary>
    public static bool IsHeadingOfTerms(ReadText heading)
    {
        bool isOfTerms = false;
        for (int i = 0; i < heading.Words.Length; i++)
        {
            ReadOnlySpan<char> word = At(heading, i);
            isOfTerms |= s_terms.Contains(word);
            if (!s_headingOfTerms.Contains(word) && word.Length > 1 && !heading.Words[i].Is(WordTraits.HasDigit) && !Folding.Equal(word, "and"))
            {
                return false;
            }
        }

        return isOfTerms;
    }

    /// <summary><c>Example 1</c>, <c>Examples</c>.</summary>
    public static bool IsHeadingOfExamples(ReadText heading)
    {
        int words = heading.Words.Count(static word => !word.Is(WordTraits.HasDigit));
        return words == 1 && heading.Words.Any(word => Folding.IsOneOf(word.In(heading.Text.AsSpan()), "example", "examples"));
    }

    /// <summary>A term in bold or before a colon or a dash, at the start of a text or of its first line, or an item of a list.</summary>
    public static bool BeginsWithTerm(NamedText text)
    {
        string written = text.Text;
        if (written.Length == 0 || !char.IsLetterOrDigit(written[0]) || written.IndexOf("\n: ", StringComparison.Ordinal) >= 0)
        {
            return written.Length > 0;
        }

        bool isBold = text.Passage.Locate(new TextRange(0, 1)).Start > text.Passage.Span.Start && text.Passage.Segments.Length > 1
            && text.WordsIn(text.Passage.Segments[0].Text).End <= LongestTerm;
        int last = 0;
        while (last + 1 < text.Words.Length && last < LongestTerm && text.Words[last + 1].Gap is Gap.Space or Gap.Hyphen)
        {
            last++;
        }

        int end = text.Words.IsEmpty ? 0 : text.Words[last].End;
        return isBold || (last < LongestTerm && end + 1 < written.Length && (written[end] == ':' || written.Substring(end, 2) is " \u2013" or " \u2014" or " -"));
    }

    /// <summary>Whether an offset is behind the term of a sentence that defines it: <em>"vessel" means any ship that</em>.</summary>
    public static bool IsInDefiningSentence(NamedText text, int offset)
    {
        (int first, int end) = text.WordsIn(text.SentenceAt(offset));
        for (int i = first + 1; i < end && text.Words[i].Start < offset; i++)
        {
            ReadOnlySpan<char> word = text.Words[i].In(text.Text.AsSpan());
            if (Folding.IsOneOf(word, "means", "mean") || text.At(i).Then("shall").Then("mean", "include").Found)
            {
                int before = text.Words[i - 1].End;
                bool isMarked = before < text.Text.Length && QuotationShape.TryGetStyle(text.Text[before], out _);
                if (isMarked || text.IsInName(text.Words[i - 1].StemRange))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A word in capitals, or one with a colon; a number and <em>to entry</em> may be between.</summary>
    private static bool IsLabel(ReadText text, string label)
    {
        if (text.Words.IsEmpty || text.Words[0].Start > 2 || !Folding.Equal(At(text, 0), label))
        {
            return false;
        }

        int last = 1 < text.Words.Length && text.Words[1].Is(WordTraits.HasDigit) && text.Words[1].Gap == Gap.Space ? 1 : 0;
        last = text.At(last + 1).Then("to").Then("entry") is { Found: true } entry ? entry.Next - 1 : last;
        int end = text.Words[last].End;
        bool hasColon = end < text.Text.Length && text.Text[end] == ':';
        return hasColon || last > 0 || (At(text, 0).SequenceEqual(label.AsSpan()) && !text.At(1).Then("that").Found);
    }

    private static ReadOnlySpan<char> At(ReadText text, int word) => text.Words[word].In(text.Text.AsSpan());
}
