namespace Parlance.Language;

/// <summary>
/// Finds the keywords of BCP 14 in a text: <em>MUST NOT</em>, <em>RECOMMENDED</em> (RFC 2119, sections 1 to 5), in capitals alone
/// (RFC 8174), and what is nearly one: <em>MUST not</em>, <em>MAY NOT</em>.
/// </summary>
internal static class Keywords
{
    private static readonly WordSet s_verbs = new("may must shall should");

    private static readonly WordSet s_adjectives = new("optional recommended required");

    /// <summary>Behind <em>not</em>, take it away from the verb: <em>MUST not only sign</em>.</summary>
    private static readonly WordSet s_otherNot = new("exclusively just merely necessarily only simply solely");

    /// <summary>The keywords of a text, in order. Those of sentences without a small letter are none.</summary>
    public static IEnumerable<Keyword> In(ReadText text)
    {
        for (int i = 0; i < text.Words.Length; i++)
        {
            if (IsKeyword(text, i) && !Casing.HasNoLower(text.SentenceAt(text.Words[i].Start).In(text.Text.AsSpan())))
            {
                yield return s_verbs.Contains(At(text, i)) ? Verb(text, i) : Adjective(text, i);
            }
        }
    }

    /// <summary>Whether a word is, by itself, one of the keywords in capitals; not <em>MUST-HAVE</em>, nor the month in <em>5 MAY</em>.</summary>
    public static bool IsKeyword(ReadText text, int word) =>
        text.Words[word].Is(WordTraits.AllCapitals) && (s_verbs.Contains(At(text, word)) || s_adjectives.Contains(At(text, word)))
        && !text.Words[word].IsJoined && (word + 1 == text.Words.Length || !(text.Words[word + 1].IsJoined || IsNumber(text, word + 1))) && !(word > 0 && IsNumber(text, word - 1) && Touches(text, word));

    private static Keyword Verb(ReadText text, int word)
    {
        string verb = At(text, word).ToString();
        Obligation obligation = verb switch
        {
            "MAY" => Obligation.Permission,
            "SHOULD" => Obligation.Recommendation,
            _ => Obligation.Requirement,
        };
        if (word > 0 && Touches(text, word) && Is(text, word - 1, "NOT"))
        {
            return Wrong(text, word - 1, word, obligation, null);
        }

        if (!Touches(text, word + 1) || !Folding.Equal(At(text, word + 1), "not") || (Touches(text, word + 2) && s_otherNot.Contains(At(text, word + 2))))
        {
            return new Keyword(text.Words[word].StemRange, obligation, true, null);
        }

        return verb == "MAY" ? Wrong(text, word, word + 1, obligation, null)
            : Is(text, word + 1, "NOT") ? new Keyword(RangeOf(text, word, word + 1), obligation, true, null)
            : Wrong(text, word, word + 1, obligation, verb + " NOT");
    }

    private static Keyword Adjective(ReadText text, int word)
    {
        string adjective = At(text, word).ToString();
        bool isRecommended = adjective == "RECOMMENDED";
        Obligation obligation = isRecommended ? Obligation.Recommendation : adjective == "OPTIONAL" ? Obligation.Permission : Obligation.Requirement;
        if (word > 0 && Touches(text, word) && Folding.Equal(At(text, word - 1), "not") && !(word > 1 && IsKeyword(text, word - 2)))
        {
            bool isCapital = Is(text, word - 1, "NOT");
            if (isRecommended)
            {
                return isCapital ? new Keyword(RangeOf(text, word - 1, word), obligation, true, null) : Wrong(text, word - 1, word, obligation, "NOT RECOMMENDED");
            }

            // "It is not REQUIRED" says of the keyword that it does not hold; with two words in capitals it looks like another one.
            if (isCapital)
            {
                return Wrong(text, word - 1, word, obligation, null);
            }
        }

        return Touches(text, word + 1) && Is(text, word + 1, "NOT")
            ? Wrong(text, word, word + 1, obligation, null)
            : new Keyword(text.Words[word].StemRange, obligation, true, null);
    }

    private static Keyword Wrong(ReadText text, int first, int last, Obligation obligation, string? meant) => new(RangeOf(text, first, last), obligation, false, meant);

    private static TextRange RangeOf(ReadText text, int first, int last) => TextRange.FromBounds(text.Words[first].Start, text.Words[last].End);

    private static bool Touches(ReadText text, int word) =>
        word < text.Words.Length && text.Words[word].Gap is Gap.Space or Gap.Line && !text.Words[word].Is(WordTraits.SentenceStart);

    private static bool IsNumber(ReadText text, int word) => text.Words[word].Gap is Gap.Space or Gap.Start && text.Words[word].Is(WordTraits.Number);

    private static bool Is(ReadText text, int word, string expected) => At(text, word).SequenceEqual(expected.AsSpan());

    private static ReadOnlySpan<char> At(ReadText text, int word) => text.Words[word].In(text.Text.AsSpan());
}
