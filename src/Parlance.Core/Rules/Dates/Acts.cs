using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>What was done to a document or an event on its date.</summary>
internal enum ActKind : byte
{
    /// <summary>Nothing of the kind: the word is no act.</summary>
    None,

    /// <summary>Something else: it was presented, held, launched.</summary>
    Other,

    /// <summary>It was published.</summary>
    Publication,

    /// <summary>It was adopted.</summary>
    Adoption,

    /// <summary>It came to be, and the text may go on to tell something else: <c>Proposed in 1992, the forum met ...</c>.</summary>
    Origin,
}

/// <summary>The participles of acts: <c>adopted</c>, <c>signed</c>, <c>published</c>.</summary>
internal static class Acts
{
    private const int Reach = 120;

    private static readonly WordSet s_publications = new("published issued released circulated printed unveiled");

    private static readonly WordSet s_adoptions = new("adopted signed agreed approved concluded tabled passed ratified endorsed done");

    private static readonly WordSet s_origins = new("proposed founded established created formed begun started called initiated");

    private static readonly WordSet s_others = WordData.Set("dates.txt", "acts");

    /// <summary>Which act a participle tells of.</summary>
    public static ActKind Of(ReadOnlySpan<char> participle) =>
        s_publications.Contains(participle) ? ActKind.Publication
        : s_adoptions.Contains(participle) ? ActKind.Adoption
        : s_origins.Contains(participle) ? ActKind.Origin
        : s_others.Contains(participle) ? ActKind.Other
        : ActKind.None;

    /// <summary>Whether the last act named before a date is that of publishing.</summary>
    public static bool IsPublication(NamedText analysis, int date) => Of(Last(analysis, date)) == ActKind.Publication;

    /// <summary>The last act of a kind of its own before a date; empty where there is none near.</summary>
    private static ReadOnlySpan<char> Last(NamedText analysis, int date)
    {
        (int first, int end) = analysis.WordsIn(TextRange.FromBounds(Math.Max(0, date - Reach), date));
        for (int i = end - 1; i >= first; i--)
        {
            ReadOnlySpan<char> word = analysis.Words[i].In(analysis.Text.AsSpan());
            if (Of(word) > ActKind.Other)
            {
                return word;
            }
        }

        return default;
    }
}
