namespace Parlance.Language;

/// <summary>
/// A choice between spellings that related words share, and what one word chose: <c>organise</c> and <c>organization</c> face one
/// choice, between <c>s</c> and <c>z</c>, and choose differently.
/// </summary>
/// <param name="Family">Identifies the choice: what the spellings begin with, and the letters between which it is.</param>
/// <param name="Form">Identifies the letters chosen.</param>
internal readonly record struct SpellingChoice(ulong Family, ulong Form)
{
    /// <summary>Reads what a word chose.</summary>
    /// <returns>False for a word with one spelling, or whose spelling depends on its sense.</returns>
    public static bool TryRead(ReadOnlySpan<char> word, out SpellingChoice choice)
    {
        choice = default;
        if (!SpellingVariants.TryFind(word, out SpellingEntry entry, out bool isPlural))
        {
            return TryReadUnlisted(word, out choice);
        }

        if (entry.DependsOnSense)
        {
            return false;
        }

        // Which standard prefers what belongs to the choice: American has "canceled" and yet "cancellation".
        (int prefix, int suffix) = SharedEnds(entry);
        ulong family = Fnv.Add(Fnv.Start, entry.Preferred(EnglishSpelling.American).Slice(0, prefix));
        for (EnglishSpelling standard = EnglishSpelling.American; standard <= EnglishSpelling.Oxford; standard++)
        {
            ReadOnlySpan<char> preferred = entry.Preferred(standard);
            family = Fnv.Add(family, "/".AsSpan());
            family = Fnv.Add(family, preferred.Slice(prefix, preferred.Length - prefix - suffix));
        }

        ulong form = 0ul;
        int from = entry.Row;
        for (ReadOnlySpan<char> spelling = entry.NextInRow(ref from); spelling.Length > 0; spelling = entry.NextInRow(ref from))
        {
            if (IsSpelling(word, spelling, isPlural))
            {
                // A plural of two spellings, as "cookies" of "cookie" and "cooky", tells nothing.
                ulong letters = Fnv.Add(Fnv.Start, spelling.Slice(prefix, spelling.Length - prefix - suffix));
                if (form != 0 && form != letters)
                {
                    return false;
                }

                form = letters;
            }
        }

        choice = new(family, form);
        return form != 0;
    }

    /// <summary>The spelling of a word with other letters chosen, in the capitals and number of the word; null where there is none.</summary>
    /// <param name="word">The word.</param>
    /// <param name="form">The <see cref="Form"/> to write.</param>
    public static string? Write(string word, ulong form)
    {
        if (!SpellingVariants.TryFind(word.AsSpan(), out SpellingEntry entry, out bool isPlural))
        {
            return WriteUnlisted(word, form);
        }

        (int prefix, int suffix) = SharedEnds(entry);
        int from = entry.Row;
        for (ReadOnlySpan<char> spelling = entry.NextInRow(ref from); spelling.Length > 0; spelling = entry.NextInRow(ref from))
        {
            if (Fnv.Add(Fnv.Start, spelling.Slice(prefix, spelling.Length - prefix - suffix)) == form)
            {
                string written = spelling.ToString();
                return Casing.Like(word, isPlural ? Nouns.Pluralise(written) : written);
            }
        }

        return null;
    }

    private static bool TryReadUnlisted(ReadOnlySpan<char> word, out SpellingChoice choice)
    {
        int letter = IzeWords.IndexOfLetter(word);
        if (letter < 0)
        {
            choice = default;
            return false;
        }

        Span<char> stem = stackalloc char[letter];
        for (int i = 0; i < letter; i++)
        {
            stem[i] = Folding.Lower(word[i]);
        }

        // The same family that a listed word of this stem has.
        choice = new(Fnv.Add(Fnv.Add(Fnv.Start, stem), "/z/s/z".AsSpan()), Fnv.Add(Fnv.Start, Folding.Lower(word[letter]) == 's' ? "s".AsSpan() : "z".AsSpan()));
        return true;
    }

    private static string? WriteUnlisted(string word, ulong form)
    {
        int letter = IzeWords.IndexOfLetter(word.AsSpan());
        return letter < 0 ? null
            : form == Fnv.Add(Fnv.Start, "s".AsSpan()) ? IzeWords.Write(word, letter, 's')
            : form == Fnv.Add(Fnv.Start, "z".AsSpan()) ? IzeWords.Write(word, letter, 'z')
            : null;
    }

    private static bool IsSpelling(ReadOnlySpan<char> word, ReadOnlySpan<char> spelling, bool isPlural) =>
        Folding.Equal(word, isPlural ? Nouns.Pluralise(spelling.ToString()).AsSpan() : spelling);

    /// <summary>How many letters all spellings of a row begin and end with.</summary>
    private static (int Prefix, int Suffix) SharedEnds(SpellingEntry entry)
    {
        int from = entry.Row;
        ReadOnlySpan<char> first = entry.NextInRow(ref from);
        (int prefix, int suffix, int shortest) = (first.Length, first.Length, first.Length);
        for (ReadOnlySpan<char> other = entry.NextInRow(ref from); other.Length > 0; other = entry.NextInRow(ref from))
        {
            shortest = Math.Min(shortest, other.Length);
            prefix = Math.Min(prefix, SharedStart(first, other));
            suffix = Math.Min(suffix, SharedEnd(first, other));
        }

        return (prefix, Math.Min(suffix, shortest - prefix));
    }

    private static int SharedStart(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int count = 0;
        while (count < a.Length && count < b.Length && a[count] == b[count])
        {
            count++;
        }

        return count;
    }

    private static int SharedEnd(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int count = 0;
        while (count < a.Length && count < b.Length && a[a.Length - 1 - count] == b[b.Length - 1 - count])
        {
            count++;
        }

        return count;
    }
}
