using System.Collections.Immutable;

namespace Parlance.Language;

/// <summary>Finds the references to numbered parts in a text, and the labels that parts begin with.</summary>
internal static class PartReferenceReader
{
    private const int MostNumbers = 200;

    private static readonly string[] s_joints = ["and/or", "and", "or", "to", "through", "&", "\u2013"];

    /// <summary>The references of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    public static ImmutableArray<PartReference> Read(string text, ImmutableArray<Word> words)
    {
        ImmutableArray<PartReference>.Builder found = ImmutableArray.CreateBuilder<PartReference>();
        int past = 0, sign = text.IndexOf(PartWords.Sign);
        foreach (Word word in words)
        {
            for (; sign >= 0 && sign < word.Start; sign = text.IndexOf(PartWords.Sign, sign + 1))
            {
                Add(sign);
            }

            // A word with capitals only inside is a name.
            if (word.Start >= past && !word.IsJoined && word.StemLength == word.Length && PartWords.PartOf(text.Substring(word.Start, word.Length)) is not null)
            {
                Add(word.Start);
            }
        }

        for (; sign >= 0; sign = text.IndexOf(PartWords.Sign, sign + 1))
        {
            Add(sign);
        }

        return found.ToImmutable();

        void Add(int start)
        {
            if (start >= past && At(text, start) is { } reference)
            {
                found.Add(reference);
                past = reference.Range.End;
            }
        }
    }

    /// <summary>The reference that begins with a word or sign at an offset; null where none does.</summary>
    public static PartReference? At(string text, int start)
    {
        int wordEnd = EndOfWord(text, start, out string? part, out bool isPlural);
        if (part is null)
        {
            return null;
        }

        int i = SkipSpace(text, wordEnd);
        bool isCapital = char.IsUpper(text[start]) || text[start] == PartWords.Sign;
        if ((i == wordEnd && text[start] != PartWords.Sign) || !TryNumber(text, i, part, isCapital, out PartNumber number, out int end))
        {
            return null;
        }

        ImmutableArray<ReferredNumber>.Builder numbers = ImmutableArray.CreateBuilder<ReferredNumber>(1);
        Add(number, TextRange.FromBounds(i, end), false);
        while (numbers.Count < MostNumbers && EndOfJoint(text, end, isPlural, out bool isRange) is var joint and > 0 && TryNumber(text, joint, part, isCapital, out PartNumber next, out int nextEnd)
            && (isPlural || (number.Levels > 1 && next.Levels > 1)))
        {
            Add(next, TextRange.FromBounds(joint, nextEnd), isRange);
            end = nextEnd;
        }

        return new PartReference(part, TextRange.FromBounds(start, wordEnd), numbers.ToImmutable());

        // Sections 2, 5 and 12-18: behind a plural a hyphen between two numbers is a range, but Tables 4-1 and 4-2.
        void Add(PartNumber number, TextRange range, bool isRange)
        {
            int hyphen = text.IndexOf('-', range.Start, range.Length);
            if (isPlural && hyphen > 0 && number.Levels == 2 && !PartWords.IsCaption(part)
                && PartNumber.ValueOf(number.Parent) is > 0 and var first && first < PartNumber.ValueOf(number.Text))
            {
                string last = number.Text.Substring(number.Text.IndexOf('.') + 1);
                numbers.Add(new ReferredNumber(number with { Text = number.Parent, Items = "" }, TextRange.FromBounds(range.Start, hyphen), isRange));
                numbers.Add(new ReferredNumber(number with { Text = last }, TextRange.FromBounds(hyphen + 1, range.End), true));
            }
            else
            {
                numbers.Add(new ReferredNumber(number, range, isRange));
            }
        }
    }

    private static int EndOfWord(string text, int start, out string? part, out bool isPlural)
    {
        (part, isPlural) = (null, false);
        int end = start;
        if (text[start] == PartWords.Sign)
        {
            while (end < text.Length && text[end] == PartWords.Sign)
            {
                end++;
            }

            (part, isPlural) = ("section", end - start > 1);
            return end;
        }

        while (end < text.Length && Characters.IsLetter(text[end]))
        {
            end++;
        }

        string word = text.Substring(start, end - start);
        part = PartWords.PartOf(word);
        isPlural = PartWords.IsPlural(word.AsSpan());
        bool isShort = part is not null && word.Length < part.Length;
        return isShort && end < text.Length && text[end] == '.' ? end + 1 : end;
    }

    private static bool TryNumber(string text, int start, string part, bool isCapital, out PartNumber number, out int end)
    {
        (number, end) = (default, start);
        if (start >= text.Length || !PartNumber.TryRead(text.AsSpan(), start, isCapital, true, out number, out end))
        {
            return false;
        }

        // "Section A" may be the letter of any list.
        return Characters.IsDigit(text[start]) || number.IsRoman || number.Levels > 1 || PartWords.MayBeLettered(part) || PartWords.IsCaption(part);
    }

    /// <summary>Where the next number may begin behind a comma, <em>and</em>, <em>or</em>, <em>to</em> or a dash; 0 where nothing joins it.</summary>
    private static int EndOfJoint(string text, int end, bool isPlural, out bool isRange)
    {
        isRange = false;
        int i = end;
        if (i < text.Length && text[i] is '\u2013' or '\u2014')
        {
            isRange = true;
            return i + 1;
        }

        if (i < text.Length && text[i] is ',' or ';')
        {
            i++;
        }

        i = SkipSpace(text, i);
        foreach (string word in s_joints)
        {
            if (string.CompareOrdinal(text, i, word, 0, word.Length) == 0 && i + word.Length < text.Length && text[i + word.Length] is ' ' or '\u00A0')
            {
                isRange = isPlural && word is "to" or "through" or "\u2013";
                i = SkipSpace(text, i + word.Length);
                return i < text.Length && text[i] == PartWords.Sign ? i + 1 : i;
            }
        }

        return i > end && text[SkipBack(text, i)] is ',' or ';' ? i : 0;
    }

    private static int SkipSpace(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '\t' or '\n' or '\u00A0' or '\u202F' or '\u2009')
        {
            i++;
        }

        return i;
    }

    private static int SkipBack(string text, int i)
    {
        do
        {
            i--;
        }
        while (i > 0 && text[i] is ' ' or '\t' or '\n' or '\u00A0');

        return Math.Max(i, 0);
    }
}
