using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>
/// Finds the terms that a text of a document introduces: in quotation marks or bold with a verb of definition, <em>"Vessel" means any ship</em>,
/// or in a definition list.
/// </summary>
internal static class TermIntroductions
{
    private const int LongestTerm = 6;

    /// <summary><em>"Vessel" has the meaning given in Section 4</em> defines nothing here.</summary>
    private static readonly WordSet s_elsewhere = new("in by under given set assigned ascribed specified provided stated as at");

    /// <summary>The terms, in order.</summary>
    public static IEnumerable<TextRange> In(NamedText text)
    {
        if (DefinitionListTerm(text) is { } listed)
        {
            yield return listed;
        }

        for (int i = 1; i < text.Words.Length; i++)
        {
            int close = EndOfSigns(text, i);
            if (close < text.Words[i].Start && TermBefore(text, i, close) is { } term && IsVerb(text, i))
            {
                yield return term;
            }
        }
    }

    /// <summary>Whether a stretch has quotation marks around it, or is in bold or the like.</summary>
    public static bool IsMarked(NamedText text, TextRange range) =>
        (IsQuote(text, range.Start - 1) && IsQuote(text, range.End)) || (BeginsRun(text.Passage, range.Start) && EndsRun(text.Passage, range.End));

    private static bool IsVerb(NamedText text, int word)
    {
        WordCursor verb = DefinitionVerb.Read(text, word);
        return verb.Found && verb.Next < text.Words.Length && !s_elsewhere.Contains(text.Words[verb.Next].In(text.Text.AsSpan()));
    }

    /// <summary>The offset just past the word before, and the quotation mark behind it.</summary>
    private static int EndOfSigns(NamedText text, int word) => text.Words[word - 1].End is var end && IsQuote(text, end) ? end + 1 : end;

    private static TextRange? TermBefore(NamedText text, int word, int close)
    {
        if (text.Text.Substring(close, text.Words[word].Start - close).Trim().Length > 0)
        {
            return null;
        }

        int last = text.Words[word - 1].End;
        bool isQuoted = close > last;
        if (!isQuoted && !EndsRun(text.Passage, last))
        {
            return null;
        }

        for (int first = word - 1; first >= 0 && word - first <= LongestTerm; first--)
        {
            if (isQuoted ? IsQuote(text, text.Words[first].Start - 1) : BeginsRun(text.Passage, text.Words[first].Start))
            {
                return TextRange.FromBounds(text.Words[first].Start, last);
            }
        }

        return null;
    }

    /// <summary><c>Vessel</c> on a line, <c>: any ship</c> on the next.</summary>
    private static TextRange? DefinitionListTerm(NamedText text)
    {
        int colon = text.Text.IndexOf(" : ", StringComparison.Ordinal);
        (int first, int end) = colon < 0 ? default : text.WordsIn(new TextRange(0, colon));
        return end > first && end - first <= LongestTerm && text.Words[first].Start == 0 && text.Words[end - 1].End == colon
            ? TextRange.FromBounds(0, colon)
            : null;
    }

    private static bool IsQuote(NamedText text, int offset) =>
        offset >= 0 && offset < text.Text.Length && QuotationShape.TryGetStyle(text.Text[offset], out _);

    /// <summary>Whether markup stands before an offset.</summary>
    private static bool BeginsRun(Passage passage, int offset)
    {
        int index = PassageEditor.IndexOfSegmentAt(passage.Segments, offset);
        if (index >= passage.Segments.Length || passage.Segments[index].Text.Start != offset)
        {
            return false;
        }

        int before = index == 0 ? passage.Span.Start : passage.Segments[index - 1].Source.End;
        return passage.Segments[index].Source.Start > before;
    }

    /// <summary>Whether markup stands behind an offset.</summary>
    private static bool EndsRun(Passage passage, int offset)
    {
        int index = PassageEditor.IndexOfSegmentAt(passage.Segments, offset);
        return index > 0 && index < passage.Segments.Length && passage.Segments[index].Text.Start == offset
            && passage.Segments[index].Source.Start > passage.Segments[index - 1].Source.End;
    }
}
