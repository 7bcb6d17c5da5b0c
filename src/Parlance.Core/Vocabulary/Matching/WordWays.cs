using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// The ways in which a word of a name may be written and still be the name, or a variant of it. The words of a vocabulary
/// are few beside its names, so what was found for one is kept.
/// </summary>
internal sealed class WordWays
{
    private readonly Dictionary<(string Text, bool IsAlone), List<Way>> _spellings = new();
    private readonly Dictionary<(string Text, Derivation Derivation, bool IsAlone), List<Way>> _forms = new();

    /// <summary>The word as declared, and then in other spellings.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isAlone">
    /// Whether the name has no other word to tell its sense by (<em>program</em> may be of a computer, <em>program of work</em> may not).
    /// </param>
    public List<Way> Spellings(string word, bool isAlone)
    {
        if (!_spellings.TryGetValue((word, isAlone), out List<Way>? ways))
        {
            _spellings.Add((word, isAlone), ways = new());
            AddSpellings(ways, word, someSenses: !isAlone);
        }

        return ways;
    }

    /// <summary>The spellings of a word that carries number, each in singular and plural, the declared one first.</summary>
    /// <param name="word">The word.</param>
    /// <param name="derivation">What another form than the declared one makes of the name.</param>
    /// <param name="isAlone">Whether the name has no other word, so that verb forms are forms of the name too.</param>
    public List<Way> Forms(string word, Derivation derivation, bool isAlone)
    {
        (string word, Derivation derivation, bool isAlone) key = (word, derivation, isAlone);
        if (!_forms.TryGetValue(key, out List<Way>? ways))
        {
            _forms.Add(key, ways = new(Spellings(word, isAlone)));
            int count = ways.Count;
            for (int i = 0; i < count; i++)
            {
                AddForms(ways, ways[i].Text, ways[i].Derivation | derivation, isVerb: isAlone);
            }
        }

        return ways;
    }

    private static void AddSpellings(List<Way> ways, string word, bool someSenses)
    {
        ways.Add(new(word, Derivation.None));
        if (IsAllCapitals(word))
        {
            return;
        }

        for (EnglishSpelling spelling = EnglishSpelling.American; spelling <= EnglishSpelling.Oxford; spelling++)
        {
            Add(ways, SpellingVariants.Preferred(word, spelling, someSenses), Derivation.Respelled);
        }

        int letter = IzeWords.IndexOfLetter(word.AsSpan());
        if (letter > 0 && !SpellingVariants.IsListed(word.AsSpan(), out _))
        {
            Add(ways, IzeWords.Write(word, letter, 's'), Derivation.Respelled);
            Add(ways, IzeWords.Write(word, letter, 'z'), Derivation.Respelled);
        }
    }

    private static void AddForms(List<Way> ways, string text, Derivation derivation, bool isVerb)
    {
        bool isAcronym = IsAllCapitals(text);
        string singular = isAcronym ? text : Inflection.Singular(text);
        Add(ways, singular, derivation);
        if (singular == text)
        {
            Add(ways, Inflection.Plural(text), derivation);
        }

        if (!isAcronym)
        {
            foreach (string plural in Nouns.OtherPlurals(singular.ToLowerInvariant()))
            {
                Add(ways, plural, derivation);
            }
        }

        if (isVerb && !isAcronym)
        {
            Add(ways, Inflection.Inflect(text, WordForm.Past), derivation);
            Add(ways, Inflection.Inflect(text, WordForm.Participle), derivation);
            Add(ways, Inflection.Inflect(text, WordForm.Gerund), derivation);
        }
    }

    private static void Add(List<Way> ways, string text, Derivation derivation)
    {
        foreach (Way way in ways)
        {
            if (way.Text == text)
            {
                return;
            }
        }

        ways.Add(new(text, derivation));
    }

    private static bool IsAllCapitals(string text)
    {
        foreach (char c in text)
        {
            if (Characters.ClassOf(c) is CharacterClass.Lower or CharacterClass.Letter)
            {
                return false;
            }
        }

        return true;
    }
}
