using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// Compares words whose key is that of a name with the name itself: whether they may be that name, and in what form. Keys do not
/// show spaces and hyphens; this does.
/// </summary>
internal readonly ref struct FormReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Word> _words;
    private readonly int _first;
    private readonly int _last;
    private readonly int _end;

    /// <param name="text">The whole text.</param>
    /// <param name="words">All its words.</param>
    /// <param name="first">Index of the first word that matched.</param>
    /// <param name="last">Index of the last one.</param>
    /// <param name="end">Offset at which the match ends, with or without the last word's possessive ending.</param>
    public FormReader(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int first, int last, int end)
    {
        _text = text;
        _words = words;
        _first = first;
        _last = last;
        _end = end;
    }

    /// <summary>Reads the words as a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="boundaries">The boundaries of the key that matched.</param>
    /// <param name="change">How that key was derived from the name.</param>
    /// <param name="reading">How the words differ from the name.</param>
    /// <returns>Whether the words may be the name or a variant of it at all.</returns>
    public bool TryRead(DeclaredName name, ReadOnlySpan<int> boundaries, KeyChange change, out NameReading reading)
    {
        reading = default;
        if (change == KeyChange.None && _text.Slice(_words[_first].Start, _end - _words[_first].Start).SequenceEqual(name.Text.AsSpan()))
        {
            return true;
        }

        var separation = new SeparationReader(_text, _words);
        if (!separation.Read(boundaries, _first, _last, _end)
            || ((change & KeyChange.Reordered) != 0 && (separation.Joins || EndsAnotherName(name)))
            || ((change & KeyChange.Rejoined) != 0 && (separation.Differs || !IsCapitalisedLikeName()))
            || (name.IsAcronym && ((separation.IsSplit && !AreAllCapitals()) || !StartsInCapitalsOf(name.Text)))
            || (name.IsOneWord && (separation.LoosensFunctionWord || (separation.IsSplit && IsVerbForm(change))))
            || (name.IsWordForWord && separation.Differs))
        {
            return false;
        }

        bool differs = separation.Differs && !(separation.IsHyphenated && Following.IsAttributive(_text, _words, _first, _last));
        bool isInflected = (change & KeyChange.Inflected) != 0;
        (bool capitalsDiffer, bool isRespelled) = name.IsAcronym || separation.Joins ? (false, false) : CompareLetters(name);
        MatchForm form = (change & (KeyChange.Reordered | KeyChange.Rejoined)) != 0 ? MatchForm.WordOrder
            : isRespelled || (change & KeyChange.Respelled) != 0 ? MatchForm.Spelling
            : differs ? MatchForm.Separation
            : isInflected ? MatchForm.Inflected
            : MatchForm.Exact;
        reading = new(form, isInflected, capitalsDiffer && form != MatchForm.WordOrder);
        return true;
    }

    /// <summary>"United States law" is not the law of states.</summary>
    private bool EndsAnotherName(DeclaredName name) =>
        _first > 0 && _words[_first].Gap is Gap.Space or Gap.Line
        && IsInCapitals(_words[_first]) && IsInCapitals(_words[_first - 1]) && !_words[_first - 1].Is(WordTraits.SentenceStart)
        && name.IsFirstLetterFree && !IsInCapitals(_words[_last]);

    /// <summary>Whether all content words have a capital, so that the words are a name: "Office for Resilience".</summary>
    private bool IsCapitalisedLikeName()
    {
        for (int i = _first; i <= _last; i++)
        {
            if (!_words[i].Is(WordTraits.Capitalised) && FunctionWords.IsContentWord(_words[i].StemIn(_text)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"CS IP" is the abbreviation CSIP in two parts; "U S" and "IT aid" are other words.</summary>
    private bool AreAllCapitals()
    {
        for (int i = _first; i <= _last; i++)
        {
            if (!_words[i].Is(WordTraits.AllCapitals) || _words[i].StemLength < 2)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInCapitals(Word word) => word.Is(WordTraits.Capitalised) && !word.Is(WordTraits.AllCapitals);

    /// <summary>"data based" is no form of "database".</summary>
    private bool IsVerbForm(KeyChange change)
    {
        ReadOnlySpan<char> lastWord = _words[_last].StemIn(_text);
        return (change & KeyChange.Inflected) != 0 && WordClass.MayBeParticiple(lastWord);
    }

    /// <summary>Whether the letters of the text begin as the name does, capitals included.</summary>
    private bool StartsInCapitalsOf(string name)
    {
        int position = _words[_first].Start;
        foreach (char c in name)
        {
            char letter = KeyLetters.Fold(c);
            if (letter == KeyLetters.None)
            {
                continue;
            }

            while (position < _end && KeyLetters.Fold(_text[position]) == KeyLetters.None)
            {
                position++;
            }

            if (position == _end || _text[position++] != c)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Compares word by word, each as far as its letters are the same except for case and diacritics.</summary>
    private (bool CapitalsDiffer, bool IsRespelled) CompareLetters(DeclaredName name)
    {
        bool capitalsDiffer = false;
        bool isRespelled = false;
        int index = _first;
        foreach (Word word in new WordScanner(name.Text.AsSpan()))
        {
            if (index > _last)
            {
                break;
            }

            ReadOnlySpan<char> declared = word.In(name.Text.AsSpan());
            ReadOnlySpan<char> found = _words[index].In(_text);
            for (int i = 0; i < declared.Length && i < found.Length; i++)
            {
                if (declared[i] == found[i])
                {
                    continue;
                }

                if (KeyLetters.Fold(declared[i]) != KeyLetters.Fold(found[i]))
                {
                    break;
                }

                bool isSameLetter = Folding.Lower(declared[i]) == Folding.Lower(found[i]);
                isRespelled |= !isSameLetter;
                capitalsDiffer |= isSameLetter && IsCapital(declared[i]) != IsCapital(found[i])
                    && !(i == 0 && index == _first && name.IsFirstLetterFree);
            }

            index++;
        }

        return (capitalsDiffer && !name.IsOneWord, isRespelled);
    }

    private static bool IsCapital(char c) => Characters.ClassOf(c) == CharacterClass.Upper;
}
