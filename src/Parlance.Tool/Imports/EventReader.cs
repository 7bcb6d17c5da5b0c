using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;
using Parlance.Rules;
using Parlance.Rules.Dates;

namespace Parlance.Tool.Imports;

/// <summary>
/// Finds what happened on a date: <em>The accord was signed on 23 April 1997</em>, <c>- 2014-05-21: summit in Shanghai</c>, rows with a column of
/// dates. The title is made of the sentence's own words.
/// </summary>
internal static class EventReader
{
    private const int MostWords = 14, FewestWords = 2;

    private static readonly WordSet s_modals = new("shall must may should will would can could might if unless until");

    /// <summary>A date behind these is a limit: <em>issued before 15 March 2026</em>.</summary>
    private static readonly WordSet s_limits = new("after before until till through than prior to by");

    private static readonly WordSet s_pronouns = new("it they this these that those he she such");

    private static readonly WordSet s_lastWords = new("on in at by from since of the as and or to with a an effective dated for during is are was were");

    /// <summary>The events, in order.</summary>
    public static IEnumerable<DraftItem> Read(SourceDocument document)
    {
        foreach (SourceBlock block in document.Blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.Item)
            {
                if (InItem(block) is { } item)
                {
                    yield return item;
                    continue;
                }

                foreach (TextRange sentence in block.Read.Sentences)
                {
                    if (InSentence(block, sentence) is { } found)
                    {
                        yield return found;
                    }
                }
            }
        }

        foreach (SourceTable table in SourceTable.In(document))
        {
            foreach (DraftItem item in InTable(table))
            {
                yield return item;
            }
        }
    }

    /// <summary><c>- 2014-05-21: summit in Shanghai</c>: an item that begins with a date.</summary>
    private static DraftItem? InItem(SourceBlock block)
    {
        if (block.Kind != BlockKind.Item || block.Read.Times.Dates is not [{ } date, ..] || date.Span.Start != 0 || !IsSure(date))
        {
            return null;
        }

        string rest = block.Text[date.Span.End..];
        string title = rest.TrimStart(' ', ':', '\u2013', '\u2014', '-');
        return rest.Length > title.Length && Title(title) is { } name ? new DraftItem(ItemKind.Event, name, block.Place) { Date = date.Edtf, Text = block.Text } : null;
    }

    private static DraftItem? InSentence(SourceBlock block, TextRange sentence)
    {
        NamedText read = block.Read;
        string text = block.Text;
        DateMention[] dates = [.. read.Times.Dates.Where(date => date.Span.Start >= sentence.Start && date.Span.End <= sentence.End)];
        if (dates is not [{ } date] || !IsSure(date) || date.Precision != DatePrecision.Day)
        {
            return null;
        }

        // The words before the date or those behind it, whichever tell of the act.
        (int first, int end) = read.WordsIn(TextRange.FromBounds(sentence.Start, date.Span.Start));
        if (end > first && s_limits.Contains(read.Words[end - 1].In(text.AsSpan())))
        {
            return null;
        }

        (int behind, int last) = read.WordsIn(TextRange.FromBounds(date.Span.End, sentence.End));
        bool isBefore = HasAct(read, first, end);
        if (!isBefore && !HasAct(read, behind, last))
        {
            return null;
        }

        (int from, int to) = isBefore ? (first, end) : (behind, last);
        uint acts = 0;
        int verbs = 0;
        bool isModal = false;
        for (int i = from; i < to; i++)
        {
            uint kinds = ActKinds.Of(read.Words[i].In(text.AsSpan()));
            acts |= kinds;
            verbs += kinds != 0 && (kinds & ActKinds.Noun) == 0 && i > from && !FunctionWords.IsPreposition(read.Words[i - 1].In(text.AsSpan())) ? 1 : 0;
            isModal |= s_modals.Contains(read.Words[i].In(text.AsSpan()));
        }

        string? doubt = s_pronouns.Contains(read.Words[from].In(text.AsSpan())) ? "what the title begins with is named before"
            : verbs > 1 ? "several acts are told of, and one date"
            : null;
        if ((isModal && !ActKinds.Share(acts, ActKinds.OfForce)) || read.IsQuoted(date.Span))
        {
            return null;
        }

        while (to > from && isBefore && s_lastWords.Contains(read.Words[to - 1].In(text.AsSpan())))
        {
            to--;
        }

        if (to - from < FewestWords)
        {
            return null;
        }

        string words = text[read.Words[from].Start..(isBefore ? read.Words[to - 1].End : Math.Max(read.Words[to - 1].End, sentence.End))];
        return Title(words) is { } title ? new DraftItem(ItemKind.Event, title, block.Place) { Date = date.Edtf, Text = text[sentence.Start..sentence.End].Trim(), Doubt = doubt } : null;
    }

    /// <summary>Rows with a date each: the first such column says when, and of those with words in every row the one with most says what.</summary>
    private static IEnumerable<DraftItem> InTable(SourceTable table)
    {
        // A row has no cell where nothing stands, so that some have fewer at the end.
        int[] columns = [.. Enumerable.Range(0, table.Head.Count)];
        int when = columns.FirstOrDefault(column => table.Rows.Count > 1 && table.Rows.Count(row => column < row.Count && DateIn(row[column]) is not null) * 2 > table.Rows.Count, -1);
        int what = when < 0 ? -1 : columns
            .Where(column => column != when && table.Rows.Count(row => column < row.Count && char.IsLetter(row[column].Text.FirstOrDefault('-'))) * 10 >= table.Rows.Count * 8)
            .OrderByDescending(column => table.Rows.Sum(row => column < row.Count ? row[column].Text.Length : 0)).FirstOrDefault(-1);
        foreach (IReadOnlyList<SourceBlock> row in what < 0 ? [] : table.Rows)
        {
            if (row.Count > Math.Max(when, what) && DateIn(row[when]) is { } date && Title(row[what].Text) is { } title)
            {
                bool isDuty = NameText.WordsOf(row[what].Text).Any(s_modals.Contains);
                yield return new DraftItem(ItemKind.Event, title, row[when].Place) { Date = date, Text = row[what].Text, Doubt = isDuty ? "a duty from that day on, more than something that happened" : null };
            }
        }
    }

    /// <summary>The date that a cell is, written in EDTF or in words.</summary>
    private static string? DateIn(SourceBlock cell)
    {
        string text = cell.Text.Trim();
        return Edtf.TryParse(text, out _) ? text
            : cell.Read.Times.Dates is [{ } date] && IsSure(date) && date.Span.Length >= text.Length - 1 ? date.Edtf
            : null;
    }

    /// <summary>Whether a verb or noun tells of an act.</summary>
    private static bool HasAct(NamedText read, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (ActKinds.Of(read.Words[i].In(read.Text.AsSpan())) is not 0 and var kinds && (kinds & ActKinds.Noun) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSure(DateMention date) => date is { HasYear: true, IsAmbiguous: false } && date.Precision is DatePrecision.Day or DatePrecision.Month;

    /// <summary>The first words of a text, as many as make a title, with a capital; null where there are too few.</summary>
    private static string? Title(string text)
    {
        string words = text.Trim().Trim(',', ';', ':').TrimEnd('.').Trim();
        var read = new ReadText(words);
        int end = read.Sentences is [var sentence, ..] ? read.WordsIn(sentence).End : read.Words.Length;
        if (end > MostWords)
        {
            // The whole clause, where one ends early enough.
            int cut = MostWords;
            for (int i = MostWords; i > 3; i--)
            {
                if (read.Words[i].Gap == Gap.Punctuation)
                {
                    cut = i;
                    break;
                }
            }

            while (cut > FewestWords && s_lastWords.Contains(read.Words[cut - 1].In(words.AsSpan())))
            {
                cut--;
            }

            end = cut;
        }

        if (end < 1)
        {
            return null;
        }

        int last = read.Words[end - 1].End;
        while (last < words.Length && (words[last] is ')' or ']' || QuotationShape.TryGetStyle(words[last], out _)))
        {
            last++;
        }

        return char.ToUpperInvariant(words[0]) + words[1..last];
    }
}
