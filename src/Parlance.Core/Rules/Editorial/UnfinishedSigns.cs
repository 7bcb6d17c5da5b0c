using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>Finds what shows that a text is not finished.</summary>
internal static class UnfinishedSigns
{
    private const int LongestBracket = 60, LeastBlank = 4;

    /// <summary>Notes to oneself, where they have capitals.</summary>
    private static readonly WordSet s_notes = new("tbd todo fixme tktk");

    /// <summary>Before these words a note is a thing that people speak of: <em>the TODO list</em>.</summary>
    private static readonly WordSet s_ofNotes = new("list lists comment comments item items entry entries file files tag tags label labels marker markers");

    private static readonly WordSet s_whatIsInserted = new("date name title number amount year month day address company organisation organization placeholder yyyy");

    private static readonly WordSet s_endings = new("determined defined confirmed added decided supplied agreed announced completed inserted");

    private static readonly WordSet s_beforeDate = new("on dated since until before after from by effective date");

    private static readonly WordSet s_beforeRoman = new("article part chapter section title annex volume schedule appendix book session no");

    private static readonly string[] s_leftovers = ["Error! Reference source not found", "Error! Bookmark not defined", "Lorem ipsum dolor"];

    /// <summary>Adds the signs in a text, in order of their sorts.</summary>
    public static void Find(NamedText text, List<UnfinishedSign> signs)
    {
        FindWords(text, signs);
        if (text.Read.Has(TextSigns.Bracket) || text.Text.IndexOf('<') >= 0)
        {
            FindBrackets(text, signs);
        }

        FindBlanks(text, signs);
        FindDateForms(text, signs);
        foreach (string leftover in s_leftovers)
        {
            if (text.Text.IndexOf(leftover, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                signs.Add(new UnfinishedSign(text, new TextRange(at, leftover.Length), UnfinishedKind.Leftover));
            }
        }

        if (text.Text.IndexOf("<<<<<<< ", StringComparison.Ordinal) is >= 0 and var mark && (mark == 0 || Characters.IsSpace(text.Text[mark - 1])))
        {
            signs.Add(new UnfinishedSign(text, new TextRange(mark, 7), UnfinishedKind.Conflict));
        }
    }

    /// <summary>Whether a text says what a note stands for, alone or with the cell beside it: <em>TBD: to be determined</em>.</summary>
    public static bool AreDefined(NamedText text, NamedText? beside) =>
        text.Text.IndexOf("TBD", StringComparison.Ordinal) >= 0 && (Defines(text) || (beside is not null && Defines(beside)));

    private static bool Defines(NamedText text) => text.Text.IndexOf("to be d", StringComparison.OrdinalIgnoreCase) >= 0;

    private static void FindWords(NamedText text, List<UnfinishedSign> signs)
    {
        for (int i = 0; i < text.Words.Length; i++)
        {
            Word word = text.Words[i];
            ReadOnlySpan<char> letters = word.In(text.Text.AsSpan());
            if (letters.Length > 5 || !char.IsUpper(letters[0]))
            {
                continue;
            }

            if (IsNote(letters) ? IsSaid(text, i) : letters is "XX" && IsBesideMonth(text, i, out word))
            {
                signs.Add(new UnfinishedSign(text, new TextRange(word.Start, word.Length), UnfinishedKind.Note));
            }
        }
    }

    private static bool IsNote(ReadOnlySpan<char> letters) => Casing.HasNoLower(letters) && s_notes.Contains(letters);

    /// <summary>Whether a note is one, and no thing that the text speaks of.</summary>
    private static bool IsSaid(NamedText text, int word)
    {
        bool isPart = text.Words[word].IsJoined || (word + 1 < text.Words.Length && text.Words[word + 1].IsJoined);
        bool isThing = (word > 0 && text.Words[word].Gap == Gap.Space && FunctionWords.IsDeterminer(At(text, word - 1)))
            || (word + 1 < text.Words.Length && text.Words[word + 1].Gap == Gap.Space && s_ofNotes.Contains(At(text, word + 1)));
        return !isPart && !isThing && !IsInCapitals(text, word);
    }

    /// <summary>In a sentence of capitals <em>TODO</em> may be any word, in Spanish too.</summary>
    private static bool IsInCapitals(NamedText text, int word)
    {
        TextRange sentence = text.SentenceAt(text.Words[word].Start);
        (int first, int end) = text.WordsIn(sentence);
        return end - first > 2 && Casing.HasNoLower(sentence.In(text.Text.AsSpan()));
    }

    /// <summary><em>XX May</em>, <em>May XX</em>; but <em>Part XX May</em> begins a sentence.</summary>
    private static bool IsBesideMonth(NamedText text, int word, out Word found)
    {
        found = text.Words[word];
        bool isBefore = word + 1 < text.Words.Length && text.Words[word + 1].Gap == Gap.Space && IsMonth(text, word + 1)
            && !(word > 0 && s_beforeRoman.Contains(At(text, word - 1)));
        return isBefore || (word > 0 && found.Gap == Gap.Space && IsMonth(text, word - 1) && !text.Words[word - 1].Is(WordTraits.SentenceStart));
    }

    private static bool IsMonth(NamedText text, int word) => text.Words[word].Is(WordTraits.Capitalised) && CalendarWords.IsMonth(At(text, word));

    private static void FindBrackets(NamedText text, List<UnfinishedSign> signs)
    {
        string all = text.Text;
        for (int open = all.IndexOfAny(['[', '<']); open >= 0; open = all.IndexOfAny(['[', '<'], open + 1))
        {
            int close = all.IndexOf(all[open] == '[' ? ']' : '>', open, Math.Min(all.Length - open, LongestBracket));
            bool isLink = close > 0 && close + 1 < all.Length && all[close + 1] is '(' or '[' or ':';
            if (close > 0 && !isLink && KindOf(text, TextRange.FromBounds(open + 1, close)) is { } kind)
            {
                signs.RemoveAll(sign => ReferenceEquals(sign.Text, text) && sign.Range.Start > open && sign.Range.End <= close);
                signs.Add(new UnfinishedSign(text, TextRange.FromBounds(open, close + 1), kind));
                open = close;
            }
        }
    }

    /// <summary>What a bracket is; null for none of ours.</summary>
    private static UnfinishedKind? KindOf(NamedText text, TextRange inside)
    {
        ReadOnlySpan<char> letters = inside.In(text.Text.AsSpan()).Trim();
        if (letters.IndexOfAny('[', '<') >= 0)
        {
            return null;
        }

        bool isSquare = text.Text[inside.Start - 1] == '[';
        (int first, int end) = text.WordsIn(inside);
        if (first < end && Folding.Equal(At(text, first), "insert") && (isSquare || end > first + 1))
        {
            return UnfinishedKind.Blank;
        }

        if (!isSquare)
        {
            return null;
        }

        return letters is "\u25CF" or "\u2022" ? UnfinishedKind.Note
            : letters.Length >= 2 && letters.Trim('_').IsEmpty ? UnfinishedKind.Blank
            : first == end ? null
            : IsNote(At(text, first)) || letters is "TBC" or "TBA" ? UnfinishedKind.Note
            : end - first > 2 && text.At(end - 3).Then("to").Then("be").Found && s_endings.Contains(At(text, end - 1)) ? UnfinishedKind.Note
            : end - first == 1 && s_whatIsInserted.Contains(At(text, first)) ? UnfinishedKind.Blank
            : letters.Length > 2 && char.IsLetter(letters[0]) && !Folding.Equal(letters, "sic") ? UnfinishedKind.Other
            : null;
    }

    /// <summary><c>on the ____ of May</c>: a blank within a sentence; at its end, or behind a colon, somebody signs.</summary>
    private static void FindBlanks(NamedText text, List<UnfinishedSign> signs)
    {
        string all = text.Text;
        for (int start = all.IndexOf("____", StringComparison.Ordinal); start >= 0;)
        {
            int end = start + LeastBlank, before = start;
            while (end < all.Length && all[end] == '_')
            {
                end++;
            }

            while (before > 0 && Characters.IsSpace(all[before - 1]))
            {
                before--;
            }

            (int next, _) = text.WordsIn(TextRange.FromBounds(end, all.Length));
            bool goesOn = next < text.Words.Length && text.Words[next].Gap is Gap.Space or Gap.Punctuation && char.IsLower(all[text.Words[next].Start]);
            if (before > 0 && char.IsLetter(all[before - 1]) && goesOn && all.IndexOf('\n', start, text.Words[next].Start - start) < 0)
            {
                signs.Add(new UnfinishedSign(text, TextRange.FromBounds(start, end), UnfinishedKind.Blank));
            }

            start = all.IndexOf("____", end, StringComparison.Ordinal);
        }
    }

    /// <summary><em>in force on DD/MM/YYYY</em>; but <em>the format DD/MM/YYYY</em>.</summary>
    private static void FindDateForms(NamedText text, List<UnfinishedSign> signs)
    {
        string all = text.Text;
        int year = all.IndexOf("YYYY", StringComparison.Ordinal);
        if (year < 0)
        {
            return;
        }

        int start = year, end = year + 4;
        while (start > 0 && IsOfForm(all[start - 1]))
        {
            start--;
        }

        while (end < all.Length && IsOfForm(all[end]))
        {
            end++;
        }

        ReadOnlySpan<char> form = all.AsSpan(start, end - start).TrimEnd(['.', '-', '/']);
        (int first, _) = text.WordsIn(TextRange.FromBounds(start, all.Length));
        if (form.Length is 8 or 10 && form.IndexOf("DD".AsSpan()) >= 0 && form.IndexOf("MM".AsSpan()) >= 0 && first > 0 && s_beforeDate.Contains(At(text, first - 1)))
        {
            signs.Add(new UnfinishedSign(text, new TextRange(start, form.Length), UnfinishedKind.Note));
        }
    }

    private static bool IsOfForm(char c) => c is 'D' or 'M' or 'Y' or '/' or '-' or '.';

    private static ReadOnlySpan<char> At(NamedText text, int word) => text.Words[word].In(text.Text.AsSpan());
}

/// <summary>What shows that a text is not finished.</summary>
/// <param name="Text">The text.</param>
/// <param name="Range">The words.</param>
/// <param name="Kind">What they are.</param>
internal readonly record struct UnfinishedSign(NamedText Text, TextRange Range, UnfinishedKind Kind);

/// <summary>What shows that a text is not finished.</summary>
internal enum UnfinishedKind
{
    /// <summary>A note to oneself.</summary>
    Note,

    /// <summary>A place to be filled in, as forms have them.</summary>
    Blank,

    /// <summary>Other words in square brackets.</summary>
    Other,

    /// <summary>Two texts that a merge has left.</summary>
    Conflict,

    /// <summary>What a tool has written.</summary>
    Leftover,
}
