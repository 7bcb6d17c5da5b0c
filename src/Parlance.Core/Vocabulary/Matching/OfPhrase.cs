namespace Parlance.Vocabularies;

/// <summary>Where the parts of a name of the shape <em>X of (the) Y</em> are, X and Y without other prepositions.</summary>
/// <param name="Of">Index of the word <em>of</em>.</param>
/// <param name="Complement">Index of the first word of Y.</param>
internal readonly record struct OfPhrase(int Of, int Complement)
{
    public bool HasArticle => Complement > Of + 1;

    public static bool TryRead(List<NameWord> words, out OfPhrase phrase)
    {
        var of = -1;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Signs.Length > 0)
            {
                of = -1;
                break;
            }

            if (!words[i].IsFunctionWord || words[i].Is("and") || words[i].Is("or"))
            {
                continue;
            }

            if (of < 0 && i > 0 && words[i].Is("of"))
            {
                of = i;
            }
            else if (of < 0 || i != of + 1 || !words[i].Is("the"))
            {
                of = -1;
                break;
            }
        }

        var complement = of >= 0 && of + 1 < words.Count && words[of + 1].Is("the") ? of + 2 : of + 1;
        phrase = new(of, complement);
        return of > 0 && complement < words.Count;
    }
}
