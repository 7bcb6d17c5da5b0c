using Parlance.Language;

namespace Parlance.Rules.Definitions;

/// <summary>What a definition says, as a number: articles, signs, capitals and the forms of words make no difference.</summary>
internal static class Meaning
{
    /// <summary>A definition has more than a word or two to say.</summary>
    private const int FewestWords = 3;

    /// <summary>A definition that only says where to look: <em>the meaning given in Article 2</em>, <em>see Annex I</em>.</summary>
    private static readonly WordSet s_elsewhere = new("meaning meanings defined see given assigned ascribed");

    private static readonly WordSet s_left = new("a an the any");

    /// <summary>The meaning of the first sentence in a range of a text; 0 where it says nothing, or only where to look.</summary>
    public static ulong Of(ReadText text, int start, int end)
    {
        ulong meaning = Fnv.Start;
        int count = 0;
        (int first, int last) = text.WordsIn(TextRange.FromBounds(start, end));
        for (int i = first; i < last; i++)
        {
            ReadOnlySpan<char> word = text.Words[i].In(text.Text.AsSpan());
            if (count > 0 && text.Words[i].Is(WordTraits.SentenceStart))
            {
                break;
            }

            if (count < FewestWords + 3 && s_elsewhere.Contains(word))
            {
                return 0;
            }

            if (!s_left.Contains(word))
            {
                meaning = Fnv.Add(meaning, text.Keys[i]);
                count++;
            }
        }

        return count < FewestWords ? 0 : meaning;
    }
}
