using System.Text;

namespace Parlance.Language;

/// <summary>Forms of words: recognised, made, and carried over from a found phrase to the one that replaces it.</summary>
internal static class Inflection
{
    internal const int LongestWord = 64;

    /// <summary>The singular of a noun; a word that is no plural is given back. Capitals are kept.</summary>
    /// <param name="word">One word.</param>
    public static string Singular(string word)
    {
        Span<char> buffer = word.Length <= 60 ? stackalloc char[64] : new char[word.Length + Nouns.Slack];
        for (int i = 0; i < word.Length; i++)
        {
            buffer[i] = Folding.Lower(word[i]);
        }

        int length = Nouns.Singularise(buffer, word.Length);
        return WithCapitalsOf(word, buffer.Slice(0, length).ToString());
    }

    /// <summary>The plural of a noun; a plural is given back. Capitals are kept.</summary>
    /// <param name="word">One word.</param>
    public static string Plural(string word) =>
        IsAcronym(word) ? word + "s"
        : Same(Singular(word), word) ? WithCapitalsOf(word, Nouns.Pluralise(word.ToLowerInvariant()))
        : word;

    /// <summary>The possessive: <c>'s</c>, or an apostrophe alone after a plural in <c>s</c>.</summary>
    /// <param name="word">A word or phrase.</param>
    /// <param name="apostrophe">The apostrophe to write, straight or curly.</param>
    public static string Possessive(string word, char apostrophe = '\'')
    {
        string last = word.Substring(word.LastIndexOfAny([' ', '-']) + 1);
        bool isPlural = last.EndsWith("s", StringComparison.Ordinal) && !Nouns.IsSingularInS(last.AsSpan());
        return isPlural ? word + apostrophe : word + apostrophe + (IsShouted(word) ? "S" : "s");
    }

    /// <summary>Puts a base form into another form. Capitals are kept.</summary>
    /// <param name="word">One word in its base form.</param>
    /// <param name="form">The form asked for.</param>
    public static string Inflect(string word, WordForm form)
    {
        string lower = word.ToLowerInvariant();
        return form switch
        {
            WordForm.Singular => Singular(word),
            WordForm.Plural => Plural(word),
            WordForm.Past => WithCapitalsOf(word, Verbs.Past(lower)),
            WordForm.Participle => WithCapitalsOf(word, Verbs.Participle(lower)),
            WordForm.Gerund => WithCapitalsOf(word, Verbs.Gerund(lower)),
            _ => word,
        };
    }

    /// <summary>Tells which form of a base word a word is, ignoring case: <c>policies</c> is the plural of <c>policy</c>.</summary>
    /// <param name="word">The word found, without a possessive ending.</param>
    /// <param name="baseWord">The base form.</param>
    /// <param name="form">The form, if the word is one of the base form's.</param>
    /// <returns>Whether the word is a form of the base word.</returns>
    public static bool TryGetForm(string word, string baseWord, out WordForm form)
    {
        form = WordForm.Base;
        if (Same(word, baseWord))
        {
            return true;
        }

        // All forms but a few irregular ones, which are short, share the first two letters.
        if (word.Length > 4 && baseWord.Length > 4 && (Folding.Lower(word[0]) != Folding.Lower(baseWord[0]) || Folding.Lower(word[1]) != Folding.Lower(baseWord[1])))
        {
            return Is(WordForm.Past, ref form) || Is(WordForm.Participle, ref form);
        }

        return Is(WordForm.Plural, ref form) || Is(WordForm.Singular, ref form) || Is(WordForm.Gerund, ref form)
            || Is(WordForm.Past, ref form) || Is(WordForm.Participle, ref form);

        bool Is(WordForm candidate, ref WordForm found)
        {
            // "news" has the letters of a plural of "new", and is none.
            bool same = candidate == WordForm.Plural
                ? (Same(word, Plural(baseWord)) && !Nouns.IsSingularInS(word.AsSpan())) || Same(Singular(word), baseWord)
                : Same(word, Inflect(baseWord, candidate));
            if (!same)
            {
                return false;
            }

            found = candidate;
            return true;
        }
    }

    /// <summary>Whether two words are forms of one word: equal, or one an inflection of the other, or both of a common singular.</summary>
    /// <param name="a">One word.</param>
    /// <param name="b">Another.</param>
    public static bool AreForms(string a, string b)
    {
        if (a.Length > LongestWord || b.Length > LongestWord || Math.Abs(a.Length - b.Length) > 5)
        {
            return Same(a, b);
        }

        return TryGetForm(a, b, out _) || TryGetForm(b, a, out _) || Same(Singular(a), Singular(b))
            || (a.Length > 5 && b.Length > 5 && ShareVerb(a, b));
    }

    /// <summary>
    /// A replacement in the number, possessive, verb form and capitals of the words it replaces:
    /// <c>new concepts of security</c>, a form of <c>new security concept</c>, is replaced by <c>new security concepts</c>.
    /// </summary>
    /// <param name="found">The words of the text.</param>
    /// <param name="foundBase">Their base form, in any word order; the replacement itself where the found words are a variant of it.</param>
    /// <param name="replacement">The words to write, in base form and declared capitals.</param>
    /// <param name="isProperName">Whether the replacement keeps its own capitals where the found words have none.</param>
    public static string Like(string found, string foundBase, string replacement, bool isProperName = false)
    {
        Word head = Phrase.Head(foundBase);
        WordForm form = FormOfHead(found, foundBase, head);
        string result = replacement;
        if (form != WordForm.Base)
        {
            Word target = Phrase.Head(replacement);
            result = replacement.Substring(0, target.Start) + Inflect(Phrase.Text(replacement, target), form) + replacement.Substring(target.StemEnd);
        }

        Word last = Phrase.Last(found);
        if (last.Is(WordTraits.Possessive) && !Phrase.Last(foundBase).Is(WordTraits.Possessive))
        {
            bool curly = found.IndexOf('\u2019', last.Start) >= 0;
            return Possessive(Casing.Like(found.Substring(0, last.StemEnd), result, isProperName), curly ? '\u2019' : '\'');
        }

        return Casing.Like(found, result, isProperName);
    }

    /// <summary>
    /// A replacement in the number, possessive and capitals of the words it replaces, of which no base form is known, as
    /// with a slip: <c>principals</c> is replaced by <c>principles</c>.
    /// </summary>
    /// <param name="found">The words of the text.</param>
    /// <param name="replacement">The words to write, in base form and declared capitals.</param>
    /// <param name="isProperName">Whether the replacement keeps its own capitals where the found words have none.</param>
    public static string Like(string found, string replacement, bool isProperName = false)
    {
        Word head = Phrase.Head(found);
        string foundBase = found.Substring(0, head.Start) + Singular(Phrase.Text(found, head)) + found.Substring(head.StemEnd);
        Word last = Phrase.Last(foundBase);
        return Like(found, foundBase.Substring(0, last.StemEnd), replacement, isProperName);
    }

    internal static bool Same(string a, string b) => Folding.Equal(a.AsSpan(), b.AsSpan());

    private static WordForm FormOfHead(string found, string foundBase, Word head)
    {
        string headText = Phrase.Text(foundBase, head);
        foreach (Word word in new WordScanner(found.AsSpan()))
        {
            if (TryGetForm(Phrase.Text(found, word), headText, out WordForm form))
            {
                return form;
            }
        }

        // Written closed or with a hyphen elsewhere: letters only, what follows the words before the head, and then the whole.
        string letters = Phrase.Letters(found), baseLetters = Phrase.Letters(foundBase);
        int before = baseLetters.Length - headText.Length;
        bool endsAlike = before > 0 && letters.Length > before && Folding.EndsWith(baseLetters.AsSpan(), headText) && Folding.Equal(letters.AsSpan(0, before), baseLetters.AsSpan(0, before));
        if ((endsAlike && TryGetForm(letters.Substring(before), headText, out WordForm whole)) || TryGetForm(letters, baseLetters, out whole))
        {
            return whole;
        }

        foreach (Word word in new WordScanner(found.AsSpan()))
        {
            if (TryGetFormInOtherSpelling(Phrase.Text(found, word), headText, out WordForm form))
            {
                return form;
            }
        }

        return WordForm.Base;
    }

    /// <summary>"defenses" is the plural of "defence", in another spelling.</summary>
    private static bool TryGetFormInOtherSpelling(string word, string baseWord, out WordForm form)
    {
        if (TryGetForm(SpellingVariants.Preferred(word, EnglishSpelling.American), SpellingVariants.Preferred(baseWord, EnglishSpelling.American), out form))
        {
            return true;
        }

        if (!SpellingVariants.AreVariantsInSomeSense(Singular(word).AsSpan(), Singular(baseWord).AsSpan()))
        {
            return false;
        }

        (bool isPlural, bool baseIsPlural) = (!Same(word, Singular(word)), !Same(baseWord, Singular(baseWord)));
        form = isPlural == baseIsPlural ? WordForm.Base : isPlural ? WordForm.Plural : WordForm.Singular;
        return true;
    }

    /// <summary>cooperated, cooperating: both forms of a base that neither of them is.</summary>
    private static bool ShareVerb(string a, string b)
    {
        int root = VerbRoot(a);
        return root > 2 && root == VerbRoot(b) && Folding.Equal(a.AsSpan(0, root), b.AsSpan(0, root));
    }

    private static int VerbRoot(string word)
    {
        ReadOnlySpan<char> span = word.AsSpan();
        return Folding.EndsWith(span, "ing") ? word.Length - 3
            : Folding.EndsWith(span, "ed") || Folding.EndsWith(span, "es") ? word.Length - 2
            : Folding.EndsWith(span, "s") && !Folding.EndsWith(span, "ss") ? word.Length - 1 : -1;
    }

    private static bool IsAcronym(string word) => word.Length > 1 && word.Length <= 6 && IsShouted(word);

    private static bool IsShouted(string word)
    {
        int letters = 0;
        foreach (char c in word)
        {
            CharacterClass characterClass = Characters.ClassOf(c);
            if (characterClass == CharacterClass.Lower)
            {
                return false;
            }

            letters += characterClass == CharacterClass.Upper ? 1 : 0;
        }

        return letters > 1;
    }

    private static string WithCapitalsOf(string word, string lower)
    {
        if (word.Length == 0 || lower.Length == 0 || Characters.ClassOf(word[0]) != CharacterClass.Upper && !Casing.HasInnerCapital(word))
        {
            return lower;
        }

        if (IsShouted(word))
        {
            return lower.ToUpperInvariant();
        }

        // Letters that stay where they are keep their case (McDonald's plural is no mcdonald).
        var result = new StringBuilder(lower);
        for (int i = 0; i < word.Length && i < lower.Length && char.ToLowerInvariant(word[i]) == lower[i]; i++)
        {
            result[i] = word[i];
        }

        return result.ToString();
    }
}
