namespace Parlance.Vocabularies;

/// <summary>Where the parts of a name of the shape <em>X of (the) Y</em> are, X and Y without other prepositions.</summary>
/// <param name="Of">Index of the word <em>of</em>.</param>
/// <param name="Complement">Index of the first word of Y.</param>
/// <param name="IsIndefinite">Whether the article before Y is <em>a</em> or <em>an</em>.</param>
internal readonly record struct OfPhrase(int Of, int Complement, bool IsIndefinite)
{
    public bool HasArticle => Complement > Of + 1;

    public static bool TryRead(List<NameWord> words, out OfPhrase phrase)
    {
        phrase = default;
        int of = 0;
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Signs.Length > 0)
            {
                return false;
            }

            if (!NameWord.IsFunctionWord(words, i) || words[i].Is("and") || words[i].Is("or"))
            {
                continue;
            }

            if (of == 0 && i > 0 && words[i].Is("of"))
            {
                of = i;
            }
            else if (of == 0 || i != of + 1 || !IsArticle(words[i]))
            {
                return false;
            }
        }

        bool hasArticle = of > 0 && of + 1 < words.Count && NameWord.IsFunctionWord(words, of + 1);
        int complement = hasArticle ? of + 2 : of + 1;
        phrase = new(of, complement, hasArticle && !words[of + 1].Is("the"));
        return of > 0 && complement < words.Count;
    }

    private static bool IsArticle(NameWord word) => word.Is("the") || word.Is("a") || word.Is("an");
}
