namespace Parlance.Language;

/// <summary>Singular and plural of English nouns, by ending and a list of the irregular ones.</summary>
internal static class Nouns
{
    private static readonly WordSet s_takesEs = WordData.Set("nouns.txt", "takes-es");

    /// <summary>How much longer a singular may be than its plural (<c>criteria</c>, <c>criterion</c>).</summary>
    public const int Slack = 4;

    private static readonly WordSet s_irregular = WordData.Set("irregular-nouns.txt");

    private static readonly WordSet s_singularInS = WordData.Set("singular-in-s.txt");

    private static readonly WordSet s_notMan = WordData.Set("nouns.txt", "not-man");

    /// <summary>Have no other plural.</summary>
    private static readonly WordSet s_uncounted = WordData.Set("nouns.txt", "uncounted");

    /// <summary>Words in -is and -us with a regular plural; the irregular list has their plurals, but not in this direction.</summary>
    private static readonly Lazy<WordSet> s_plurals = new(PluralsBySingular);

    private static readonly Lazy<Dictionary<string, List<string>>> s_otherPlurals = new(OtherPluralsBySingular);

    /// <summary>Turns a plural into its singular, in place. A word that is no plural stays as it is.</summary>
    /// <param name="word">Room for the word and <see cref="Slack"/> more; the word in lower case at its start.</param>
    /// <param name="length">The length of the word.</param>
    /// <returns>The length of the singular.</returns>
    public static int Singularise(Span<char> word, int length)
    {
        if (length < 3)
        {
            return length;
        }

        char last = word[length - 1];
        if (last is 's' or 'n' or 't' or 'e' or 'a' or 'i' or 'x' or 'h' && s_irregular.TryGetValue(word.Slice(0, length), out ReadOnlySpan<char> singular))
        {
            singular.CopyTo(word);
            return singular.Length;
        }

        if (last == 's')
        {
            return SingulariseInS(word, length);
        }

        if (last == 'n' && length > 4 && word[length - 2] == 'e' && word[length - 3] == 'm' && !s_notMan.Contains(word.Slice(0, length)))
        {
            word[length - 2] = 'a';
        }

        return length;
    }

    /// <summary>Whether a word ends in <c>s</c> without being a plural.</summary>
    public static bool IsSingularInS(ReadOnlySpan<char> word) =>
        word.Length < 4 || Folding.EndsWith(word, "ss") || Folding.EndsWith(word, "us") || Folding.EndsWith(word, "is") || s_singularInS.Contains(word);

    /// <summary>The plural of a singular noun, in lower case. A word that has no other plural is given back.</summary>
    /// <param name="word">The noun in lower case.</param>
    public static string Pluralise(string word)
    {
        if (word.Length < 2)
        {
            return word + "s";
        }

        if (s_plurals.Value.TryGetValue(word.AsSpan(), out ReadOnlySpan<char> plural))
        {
            return plural.ToString();
        }

        if (s_uncounted.Contains(word.AsSpan()) || (EndsWith(word, "s") && s_singularInS.Contains(word.AsSpan()) && !IsRegularInS(word)))
        {
            return word;
        }

        if (EndsWith(word, "man") && word.Length > 4 && !EndsWith(word, "human") && !EndsWith(word, "german") && !EndsWith(word, "roman")
            && !EndsWith(word, "ottoman") && !EndsWith(word, "shaman") && !EndsWith(word, "talisman"))
        {
            return word.Substring(0, word.Length - 2) + "en";
        }

        if (EndsWith(word, "sis"))
        {
            return word.Substring(0, word.Length - 2) + "es";
        }

        return PluraliseByEnding(word);
    }

    /// <summary>The plurals of an irregular noun that are in use beside <see cref="Pluralise"/> (<c>indices</c>, <c>indexes</c>); mostly none.</summary>
    /// <param name="word">The noun in lower case.</param>
    public static IReadOnlyList<string> OtherPlurals(string word) =>
        s_otherPlurals.Value.TryGetValue(word, out List<string>? others) ? others : Array.Empty<string>();

    private static string PluraliseByEnding(string word)
    {
        char last = word[word.Length - 1];
        return last switch
        {
            'y' when !Characters.IsVowel(word[word.Length - 2]) => word.Substring(0, word.Length - 1) + "ies",
            's' or 'x' or 'z' => word + "es",
            'h' when EndsWith(word, "ch") || EndsWith(word, "sh") => word + (EndsWith(word, "arch") || EndsWith(word, "och") ? "s" : "es"),
            'o' when s_takesEs.Contains(word.AsSpan()) => word + "es",
            _ => word + "s",
        };
    }

    private static int SingulariseInS(Span<char> word, int length)
    {
        char before = word[length - 2];
        if (length > 5 && word.Slice(length - 4, 4).SequenceEqual("eaus".AsSpan()))
        {
            return length - 1;
        }

        if (length < 4 || before is 's' or 'u' or 'i' or '\'' || s_singularInS.Contains(word.Slice(0, length)))
        {
            return length;
        }

        if (before != 'e')
        {
            return length - 1;
        }

        switch (word[length - 3])
        {
            case 'i' when length > 4:
                word[length - 3] = 'y';
                return length - 2;
            case 'o' when length > 4:
                return length - 2;
            case 's' when word[length - 4] == 's':
            case 'z' when word[length - 4] is 'z' or 't':
            case 'h' when word[length - 4] is 'c' or 's':
            case 'x':
                return length - 2;
            default:
                return length - 1;
        }
    }

    /// <summary>"atlas" and "bias" take a plural like other words, though they look like one.</summary>
    private static bool IsRegularInS(string word) => EndsWith(word, "as");

    private static WordSet PluralsBySingular()
    {
        string source = WordData.Text("irregular-nouns.txt");
        var reversed = new System.Text.StringBuilder(source.Length);
        foreach (string? entry in source.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            int sign = entry.IndexOf('=');
            if (sign > 0)
            {
                reversed.Append(entry, sign + 1, entry.Length - sign - 1).Append('=').Append(entry, 0, sign).Append('\n');
            }
        }

        return new WordSet(reversed.ToString());
    }

    private static Dictionary<string, List<string>> OtherPluralsBySingular()
    {
        var others = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string? entry in WordData.Text("irregular-nouns.txt").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            int sign = entry.IndexOf('=');
            if (sign > 0)
            {
                string singular = entry.Substring(sign + 1);
                if (!others.TryGetValue(singular, out List<string>? plurals))
                {
                    others.Add(singular, plurals = []);
                }

                plurals.Add(entry.Substring(0, sign));

                // Borrowed words take the English plural as well.
                if (singular[singular.Length - 1] is 'x' or 'a' or 'u' || EndsWith(singular, "um") || EndsWith(singular, "us"))
                {
                    plurals.Add(PluraliseByEnding(singular));
                }
            }
        }

        return others;
    }

    private static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
