using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>The ways in which one word of a name may be written and still be the name, or a variant of it.</summary>
internal readonly struct WordAlternatives
{
    private WordAlternatives(NameWord word, List<(string Text, Derivation Derivation)> ways)
    {
        Word = word;
        Ways = ways;
    }

    public NameWord Word { get; }

    /// <summary>The ways to write it, the declared one first.</summary>
    public List<(string Text, Derivation Derivation)> Ways { get; }

    /// <summary>The word as declared and in other spellings.</summary>
    public static WordAlternatives Spellings(NameWord word)
    {
        var ways = new List<(string, Derivation)> { (word.Text, Derivation.None) };
        return new(word, ways);
    }

    /// <summary>The spellings of the word, each in singular and plural; with verb forms if the name has no other word.</summary>
    /// <param name="word">A word that carries the name's number.</param>
    /// <param name="isWholeName">Whether the name has no other word.</param>
    /// <param name="derivation">What another form than the declared one makes of the name.</param>
    public static WordAlternatives Forms(NameWord word, bool isWholeName, Derivation derivation)
    {
        var result = Spellings(word);
        var spellings = result.Ways.Count;
        for (var i = 0; i < spellings; i++)
        {
            var (text, spelling) = result.Ways[i];
            AddForms(result.Ways, text, spelling | derivation, isWholeName);
        }

        return result;
    }

    private static void AddForms(List<(string Text, Derivation Derivation)> ways, string text, Derivation derivation, bool isWholeName)
    {
        var isPlainWord = !IsAllCapitals(text);
        var singular = isPlainWord ? Inflection.Singular(text) : text;
        Add(ways, singular, derivation);
        if (singular == text)
        {
            Add(ways, Inflection.Plural(text), derivation);
        }

        if (isWholeName && isPlainWord)
        {
            Add(ways, Inflection.Inflect(text, WordForm.Past), derivation);
            Add(ways, Inflection.Inflect(text, WordForm.Participle), derivation);
            Add(ways, Inflection.Inflect(text, WordForm.Gerund), derivation);
        }
    }

    private static void Add(List<(string Text, Derivation Derivation)> ways, string text, Derivation derivation)
    {
        foreach (var way in ways)
        {
            if (way.Text == text)
            {
                return;
            }
        }

        ways.Add((text, derivation));
    }

    private static bool IsAllCapitals(string text)
    {
        foreach (var c in text)
        {
            if (Characters.ClassOf(c) is CharacterClass.Lower or CharacterClass.Letter)
            {
                return false;
            }
        }

        return true;
    }
}
