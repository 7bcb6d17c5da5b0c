using System.Collections.Immutable;

namespace Parlance.Language;

/// <summary>The quotation marks of a text, and the stretches between two of one form.</summary>
/// <param name="Marks">All marks, apostrophes included, by place.</param>
/// <param name="Spans">The quoted stretches, by the place of their closing marks.</param>
internal sealed record QuotationMarks(ImmutableArray<QuotationMark> Marks, ImmutableArray<QuotedSpan> Spans)
{
    /// <summary>All marks that <see cref="QuotationShape"/> knows.</summary>
    private static readonly char[] s_marks =
    [
        '"', '\'', '\u2018', '\u2019', '\u201A', '\u201B', '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2039', '\u203A', '\uFF02', '\uFF07',
    ];

    private static readonly QuotationMarks s_none = new(ImmutableArray<QuotationMark>.Empty, ImmutableArray<QuotedSpan>.Empty);

    [ThreadStatic]
    private static QuotationReader? s_reader;

    /// <summary>Reads a text.</summary>
    public static QuotationMarks Of(string text)
    {
        if (text.IndexOfAny(s_marks) < 0)
        {
            return s_none;
        }

        QuotationReader reader = s_reader ??= new QuotationReader();
        reader.Read(text.AsSpan());
        return new QuotationMarks(reader.Marks.ToImmutableArray(), reader.Spans.ToImmutableArray());
    }

    /// <summary>Whether a mark may open a quotation; the apostrophe after a letter, by far the most frequent, cannot.</summary>
    public static bool MayQuote(string text)
    {
        for (int at = text.IndexOfAny(s_marks); at >= 0; at = text.IndexOfAny(s_marks, at + 1))
        {
            if (QuotationShape.CanOpen(text[at], QuotationShape.SideOf(text.AsSpan(), at)))
            {
                return true;
            }
        }

        return false;
    }
}
