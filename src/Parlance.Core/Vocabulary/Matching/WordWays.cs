using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// The ways in which a word of a name may be written and still be the name, or a variant of it. The words of a vocabulary
/// are few beside its names, so what was found for one is kept.
/// </summary>
internal sealed class WordWays
{
    private readonly Dictionary<(string Text, bool IsAlone), List<Way>> _spellings = new();
    private readonly Dictionary<(string Text, KeyChange Change, bool IsAlone), List<Way>> _forms = new();

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
    /// <param name="change">What another form than the declared one makes of the name.</param>
    /// <param name="isAlone">Whether the name has no other word, so that verb forms are forms of the name too.</param>
    public List<Way> Forms(string word, KeyChange change, bool isAlone)
    {
        (string word, KeyChange change, bool isAlone) key = (word, change, isAlone);
        if (!_forms.TryGetValue(key, out List<Way>? ways))
        {
            _forms.Add(key, ways = new(Spellings(word, isAlone)));
            int count = ways.Count;
            for (int i = 0; i < count; i++)
            {
                AddForms(ways, ways[i].Text, ways[i].Change | change, isVerb: isAlone);
            }
        }

        return ways;
    }

    private static void AddSpellings(List<Way> ways, string word, bool someSenses)
    {
        ways.Add(new(word, KeyChange.None));
        if (IsAllCapitals(word))
        {
            return;
        }

        for (EnglishSpelling spelling = EnglishSpelling.American; spelling <= EnglishSpelling.Oxford; spelling++)
        {
            Add(ways, SpellingVariants.Preferred(word, spelling, someSenses), KeyChange.Respelled);
        }

        int letter = IzeWords.IndexOfLetter(word.AsSpan());
        if (letter > 0 && !SpellingVariants.IsListed(word.AsSpan(), out _))
        {
            Add(ways, IzeWords.Write(word, letter, 's'), KeyChange.Respelled);
            Add(ways, IzeWords.Write(word, letter, 'z'), KeyChange.Respelled);
        }
    }

    private static void AddForms(List<Way> ways, string text, KeyChange change, bool isVerb)
    {
        bool isAcronym = IsAllCapitals(text);
        string singular = isAcronym ? text : Inflection.Singular(text);
        Add(ways, singular, change);
        if (singular == text)
        {
            Add(ways, Inflection.Plural(text), change);
        }

        if (!isAcronym)
        {
            foreach (string plural in Nouns.OtherPlurals(singular.ToLowerInvariant()))
            {
                Add(ways, plural, change);
            }
        }

        if (isVerb && !isAcronym)
        {
            Add(ways, Inflection.Inflect(text, WordForm.Past), change);
            Add(ways, Inflection.Inflect(text, WordForm.Participle), change);
            Add(ways, Inflection.Inflect(text, WordForm.Gerund), change);
        }
    }

    private static void Add(List<Way> ways, string text, KeyChange change)
    {
        foreach (Way way in ways)
        {
            if (way.Text == text)
            {
                return;
            }
        }

        ways.Add(new(text, change));
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
