using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// Compares words whose key is that of a name with the name itself: whether they may be that name, and in what form. Keys do not
/// show spaces and hyphens; this does.
/// </summary>
internal readonly ref struct FormReader
{
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Word> words;
    private readonly int first;
    private readonly int last;
    private readonly int end;

    /// <param name="text">The whole text.</param>
    /// <param name="words">All its words.</param>
    /// <param name="first">Index of the first word that matched.</param>
    /// <param name="last">Index of the last one.</param>
    /// <param name="end">Offset at which the match ends, with or without the last word's possessive ending.</param>
    public FormReader(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int first, int last, int end)
    {
        this.text = text;
        this.words = words;
        this.first = first;
        this.last = last;
        this.end = end;
    }

    /// <summary>Reads the words as a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="boundaries">The boundaries of the key that matched.</param>
    /// <param name="derivation">How that key was derived from the name.</param>
    /// <param name="reading">How the words stand to the name.</param>
    /// <returns>Whether the words may be the name or a variant of it at all.</returns>
    public bool TryRead(DeclaredName name, ReadOnlySpan<int> boundaries, Derivation derivation, out Reading reading)
    {
        reading = default;
        if (derivation == Derivation.None && text.Slice(words[first].Start, end - words[first].Start).SequenceEqual(name.Text.AsSpan()))
        {
            return true;
        }

        var separation = new SeparationReader(text, words);
        if (!separation.Read(boundaries, first, last, end)
            || ((derivation & Derivation.Reordered) != 0 && separation.Joins)
            || (name.IsAcronym && (separation.IsSplit || !StartsInCapitalsOf(name.Text)))
            || (name.IsOneWord && (separation.LoosensFunctionWord || (separation.IsSplit && IsVerbForm(derivation))))
            || (name.IsWordForWord && separation.Differs))
        {
            return false;
        }

        var differs = separation.Differs && !(separation.IsHyphenated && Following.IsAttributive(text, words, last));
        var isInflected = (derivation & Derivation.Inflected) != 0;
        var (capitalsDiffer, isRespelled) = name.IsAcronym || separation.Joins ? (false, false) : CompareLetters(name);
        var form = (derivation & Derivation.Reordered) != 0 ? MatchForm.WordOrder
            : isRespelled || (derivation & Derivation.Respelled) != 0 ? MatchForm.Spelling
            : differs ? MatchForm.Separation
            : isInflected ? MatchForm.Inflected
            : MatchForm.Exact;
        reading = new(form, isInflected, capitalsDiffer && form != MatchForm.WordOrder);
        return true;
    }

    // "data based" is no form of "database".
    private bool IsVerbForm(Derivation derivation)
    {
        var lastWord = words[last].StemIn(text);
        return (derivation & Derivation.Inflected) != 0 && (Folding.EndsWith(lastWord, "ed") || Folding.EndsWith(lastWord, "ing"));
    }

    /// <summary>Whether the letters of the text begin as the name does, capitals included.</summary>
    private bool StartsInCapitalsOf(string name)
    {
        var position = words[first].Start;
        foreach (var c in name)
        {
            var letter = KeyLetters.Fold(c);
            if (letter == KeyLetters.None)
            {
                continue;
            }

            while (position < end && KeyLetters.Fold(text[position]) == KeyLetters.None)
            {
                position++;
            }

            if (position == end || text[position++] != c)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compares word by word, each as far as its letters are the same but for case and diacritics.</summary>
    private (bool CapitalsDiffer, bool IsRespelled) CompareLetters(DeclaredName name)
    {
        var capitalsDiffer = false;
        var isRespelled = false;
        var index = first;
        foreach (var word in new WordScanner(name.Text.AsSpan()))
        {
            if (index > last)
            {
                break;
            }

            var declared = word.In(name.Text.AsSpan());
            var found = words[index].In(text);
            for (var i = 0; i < declared.Length && i < found.Length; i++)
            {
                if (declared[i] == found[i])
                {
                    continue;
                }

                if (KeyLetters.Fold(declared[i]) != KeyLetters.Fold(found[i]))
                {
                    break;
                }

                var isSameLetter = Folding.Lower(declared[i]) == Folding.Lower(found[i]);
                isRespelled |= !isSameLetter;
                capitalsDiffer |= isSameLetter && IsCapital(declared[i]) != IsCapital(found[i])
                    && !(i == 0 && index == first && name.IsFirstLetterFree);
            }

            index++;
        }

        return (capitalsDiffer && !name.IsOneWord, isRespelled);
    }

    private static bool IsCapital(char c) => Characters.ClassOf(c) == CharacterClass.Upper;
}
