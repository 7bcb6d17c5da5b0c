using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Editorial;

/// <summary>The comma before the last conjunction of a list, or its absence.</summary>
/// <param name="Comma">Where the comma is or would be.</param>
/// <param name="IsThere">Whether it is there.</param>
/// <param name="ConjunctionRange">The conjunction.</param>
/// <param name="IsNeeded">Whether a member has a conjunction of its own, so that only the comma tells where it ends.</param>
internal readonly record struct SerialCommaUse(int Comma, bool IsThere, TextRange ConjunctionRange, bool IsNeeded)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<TextFact<SerialCommaUse>> Format { get; } = TextFact<SerialCommaUse>.FormatOf(
        static (to, use) =>
        {
            to.Range(new TextRange(use.Comma, 0));
            to.Flag(use.IsThere);
            to.Range(use.ConjunctionRange);
            to.Flag(use.IsNeeded);
        },
        static (from, text) => new SerialCommaUse(from.Range(text).Start, from.Flag(), from.Range(text), from.Flag()));

    private const int LongestHead = 6;

    private const int WordsOfMember = 3;

    /// <summary>In a text with more lists, those inside others are left alone, so that time stays proportional to the text.</summary>
    private const int MostLists = 200;

    /// <summary>The uses in a text that are the author's choice: true lists of three members or more, outside names and quoted words.</summary>
    public static IEnumerable<SerialCommaUse> In(NamedText text)
    {
        var starts = new HashSet<int>();
        foreach (TextList list in text.Lists)
        {
            if (list.Members.Length > 2 && list.Info.Separator == ListSeparator.Comma)
            {
                starts.Add(list.First.Start);
            }
        }

        foreach (TextList list in text.Lists)
        {
            if (list.Info.Is(ListTraits.Sure) && !list.Info.Is(ListTraits.Alternative) && (!list.Info.Is(ListTraits.Nested) || IsBetweenSemicolons(text, list))
                && list.Info.Separator == ListSeparator.Comma && list.Info.Conjunction is Conjunction.And or Conjunction.Or or Conjunction.Nor
                && list.Members.Length > 2 && list.Info.SerialComma >= 0
                && TryRead(text, list, starts, out SerialCommaUse use))
            {
                yield return use;
            }
        }
    }

    /// <summary><em>Trams, buses and ferries run; homes, schools and clinics do not</em>: semicolons part clauses, each with lists of its own.</summary>
    private static bool IsBetweenSemicolons(NamedText text, TextList list)
    {
        if (text.Lists.Length > MostLists)
        {
            return false;
        }

        foreach (TextList outer in text.Lists)
        {
            if (outer.Info.Separator != ListSeparator.Semicolon && outer.Range != list.Range && outer.Range.Start <= list.Range.Start && outer.Range.End >= list.Range.End)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryRead(NamedText text, TextList list, HashSet<int> starts, out SerialCommaUse use)
    {
        ListMember first = list.First, last = list.Last;
        bool isThere = list.Info.Is(ListTraits.SerialComma);
        TextRange conjunction = ConjunctionBefore(text, last);
        int comma = isThere ? list.Info.SerialComma : list.Members[list.Members.Length - 2].End;
        bool needed = HasConjunctions(text, list);
        use = new SerialCommaUse(comma, isThere, conjunction, needed);

        // "peace and security, development and rights" may be two pairs.
        bool mayBePairs = needed && !isThere && list.Members.Length == 3;
        return !mayBePairs && conjunction.Length > 0 && (isThere ? text.Text[comma] == ',' : IsJustSpace(text.Text, comma, conjunction.Start))
            && !text.IsQuoted(TextRange.FromBounds(comma, conjunction.End))
            && !text.IsInName(TextRange.FromBounds(comma, conjunction.End))
            && StrictListJudge.Is(text, list, starts)
            && !LooksLikeName(text, list, first)
            && text.Text.IndexOf(Passage.Hole, comma, Math.Min(text.Text.Length - comma, conjunction.End + 2 - comma)) < 0;
    }

    private static TextRange ConjunctionBefore(NamedText text, ListMember member)
    {
        int before = text.WordsIn(new TextRange(member.Start, 0)).First - 1;
        if (before < 0)
        {
            return default;
        }

        Word word = text.Words[before];
        ReadOnlySpan<char> letters = word.In(text.Text.AsSpan());
        return FunctionWords.IsAndOr(letters) || Folding.Equal(letters, "nor") ? new TextRange(word.Start, word.Length) : default;
    }

    private static bool IsJustSpace(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsSpace(text[i]))
            {
                return false;
            }
        }

        return end > start;
    }

    /// <summary>
    /// Whether a member has a conjunction of its own. The first member takes in the clause before it, and the last one what
    /// follows, so that only the words next to the commas tell.
    /// </summary>
    private static bool HasConjunctions(NamedText text, TextList list)
    {
        int last = list.Members.Length - 1;
        for (int i = 0; i <= last; i++)
        {
            (int from, int to) = text.WordsIn(TextRange.FromBounds(list.Members[i].Start, list.Members[i].End));
            from = i == 0 ? Math.Max(from, to - WordsOfMember) : from;
            to = i == last ? Math.Min(to, from + WordsOfMember) : to;
            if (from < to && (HasConjunction(text, from, to) || text.Text.IndexOf('&', text.Words[from].Start, text.Words[to - 1].End - text.Words[from].Start) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasConjunction(NamedText text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (FunctionWords.IsAndOr(text.Words[i].In(text.Text.AsSpan())))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the list is part of an undeclared name: every member opens with a capital, and so does what a preposition ties
    /// the first one to (<em>Ministry of Housing, Communities and Local Government</em>).
    /// </summary>
    private static bool LooksLikeName(NamedText text, TextList list, ListMember first)
    {
        for (int i = 1; i < list.Members.Length; i++)
        {
            if (!char.IsUpper(text.Text[list.Members[i].Start]))
            {
                return false;
            }
        }

        // "the Messaging, Malware and Mobile Abuse Working Group"
        ListMember last = list.Last;
        (int start, int end) = text.WordsIn(TextRange.FromBounds(last.Start, last.End));
        (int from, int to) = text.WordsIn(TextRange.FromBounds(first.Start, first.End));
        if (end - start > 2 && text.Words[start + 1].Is(WordTraits.Capitalised) && text.Words[start + 2].Is(WordTraits.Capitalised)
            && to > from && text.Words[to - 1].Is(WordTraits.Capitalised) && to - 1 > 0 && FunctionWords.IsDeterminer(text.Words[to - 2].In(text.Text.AsSpan())))
        {
            return true;
        }

        for (int i = to - 1; i > from && to - i <= LongestHead; i--)
        {
            ReadOnlySpan<char> letters = text.Words[i].In(text.Text.AsSpan());
            if (FunctionWords.IsPreposition(letters))
            {
                return text.Words[i - 1].Is(WordTraits.Capitalised) && !text.Words[i - 1].Is(WordTraits.SentenceStart);
            }

            if (!text.Words[i].Is(WordTraits.Capitalised) && FunctionWords.IsContentWord(letters))
            {
                return false;
            }
        }

        return false;
    }
}
