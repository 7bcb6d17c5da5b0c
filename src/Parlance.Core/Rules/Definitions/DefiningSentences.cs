using Parlance.Language;

namespace Parlance.Rules.Definitions;

/// <summary>Finds the sentences that define a term and begin with it: <em>"Vessel" means any ship</em>, <em>(a) the term "vessel" shall mean</em>.</summary>
internal static class DefiningSentences
{
    private const int LongestName = 6, LongestLead = 160;

    private static readonly WordSet s_before = new("a an the term word expression phrase");

    private static readonly WordSet s_parts = new("section sections part chapter article clause paragraph subsection annex schedule title rule appendix");

    /// <summary>The sentences: where the term stands, and where its definition starts and ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The text before it, which may say what the definitions are for.</param>
    public static IEnumerable<(TextRange Name, int Start, int End)> In(NamedText text, NamedText? before)
    {
        if (!MayDefine(text.Text) || IsForPart(text) || (before is not null && before.Text.EndsWith(":", StringComparison.Ordinal) && IsForPart(before)))
        {
            yield break;
        }

        // The number of an item and its first word both begin something.
        int last = -1;
        for (int i = 0; i < text.Words.Length; i++)
        {
            if ((i == 0 || text.Words[i].Is(WordTraits.SentenceStart) || text.Words[i].Gap is Gap.Line or Gap.Paragraph) && Read(text, i) is { } found && found.Name.Start > last)
            {
                last = found.Name.Start;
                yield return found;
            }
        }
    }

    private static bool MayDefine(string text) => text.IndexOf(" means ", StringComparison.Ordinal) >= 0 || text.IndexOf(" mean ", StringComparison.Ordinal) >= 0;

    /// <summary>Whether a text says that its definitions hold in a part of the document alone: <em>In this chapter:</em>.</summary>
    private static bool IsForPart(NamedText text)
    {
        int end = text.WordsIn(new TextRange(0, Math.Min(text.Text.Length, LongestLead))).End;
        for (int i = 1; i < end; i++)
        {
            if (s_parts.Contains(At(text, i)) && Folding.Equal(At(text, i - 1), "this"))
            {
                return true;
            }
        }

        return false;
    }

    private static (TextRange Name, int Start, int End)? Read(NamedText text, int first)
    {
        while (first + 1 < text.Words.Length && (IsMarker(text, first) || s_before.Contains(At(text, first))))
        {
            first++;
        }

        int end = first;
        while (end < text.Words.Length && end - first <= LongestName && !Folding.IsOneOf(At(text, end), "means", "mean", "shall"))
        {
            if (end > first && text.Words[end].Gap is not (Gap.Space or Gap.Hyphen) && !IsPossessive(text, end))
            {
                return null;
            }

            end++;
        }

        WordCursor verb = text.At(end).Maybe("shall").Then("means", "mean");
        if (end == first || !verb.Found || verb.Next >= text.Words.Length)
        {
            return null;
        }

        var name = TextRange.FromBounds(text.Words[first].Start, text.Words[end - 1].StemEnd);
        bool isMarked = name.Start > 0 && QuotationShape.TryGetStyle(text.Text[name.Start - 1], out _) && name.End < text.Text.Length && QuotationShape.TryGetStyle(text.Text[name.End], out _);
        bool isDeclared = false;
        foreach (Vocabularies.VocabularyMatch match in text.MatchesIn(name))
        {
            isDeclared |= match.Range == name;
        }

        // "This means that", "it means to": a consequence, no definition.
        bool isThat = Folding.IsOneOf(At(text, verb.Next), "that", "to");
        return (isMarked || isDeclared) && !isThat ? (name, text.Words[verb.Next].Start, EndOf(text, verb.Next)) : null;
    }

    /// <summary>A quotation mark between the term and its verb.</summary>
    private static bool IsPossessive(NamedText text, int word) => text.Words[word].Gap == Gap.Punctuation && text.Words[word].Start - text.Words[word - 1].End <= 2;

    /// <summary><c>(a)</c>, <c>1.</c></summary>
    private static bool IsMarker(NamedText text, int word) =>
        text.Words[word].Length <= 3 && text.Words[word].End < text.Text.Length && text.Text[text.Words[word].End] is ')' or '.';

    private static int EndOf(NamedText text, int word)
    {
        for (int i = word + 1; i < text.Words.Length; i++)
        {
            int before = text.Words[i - 1].End;
            bool isItem = text.Text[before] is ';' or '.' or ',' && text.Text.IndexOf('\n', before, text.Words[i].Start - before) >= 0;
            if (isItem || text.Words[i].Is(WordTraits.SentenceStart) || text.Words[i].Gap is Gap.Paragraph)
            {
                return text.Words[i].Start;
            }
        }

        return text.Text.Length;
    }

    private static ReadOnlySpan<char> At(NamedText text, int word) => text.Words[word].In(text.Text.AsSpan());
}
