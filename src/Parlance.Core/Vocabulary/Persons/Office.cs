using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>An office that a person held: <c>President of China: 1993-03-27/2003-03-15</c>.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Words">The words of the name in small letters.</param>
/// <param name="Head">How many of them are its head, <c>President</c>: those before <em>of</em>, <em>for</em>, <em>to</em>, <em>in</em>.</param>
/// <param name="Held">When it was held; null where that is not known.</param>
internal sealed record Office(string Name, ImmutableArray<string> Words, int Head, WrittenDate? Held)
{
    private static readonly char[] s_signs = [':', ',', '('];

    private static readonly WordSet s_ends = new("of for to in at on");

    /// <summary>Whether a word parts the head of an office from what it is of: <em>of</em> China.</summary>
    public static bool EndsHead(string word) => s_ends.Contains(word);

    /// <summary>Reads one. Without an interval that can be read, nobody knows when it was held.</summary>
    public static Office Read(string text)
    {
        // President of China: 1993/2003; people also write a comma or a bracket.
        int sign = text.LastIndexOfAny(s_signs);
        WrittenDate? held = sign < 0 ? null : WrittenDate.Of(text.Substring(sign + 1).Trim().TrimEnd(')'));
        string name = held?.Value is null ? text : text.Substring(0, sign).Trim();
        ImmutableArray<string>.Builder words = ImmutableArray.CreateBuilder<string>();
        int head = -1;
        foreach (Word word in new WordScanner(name.AsSpan()))
        {
            string lower = word.StemIn(name.AsSpan()).ToString().ToLowerInvariant();
            if (head < 0 && words.Count > 0 && (EndsHead(lower) || word.Gap == Gap.Punctuation))
            {
                head = words.Count;
            }

            words.Add(lower);
        }

        return new Office(name, words.ToImmutable(), head < 0 ? words.Count : head, held?.Value is null ? null : held);
    }

    /// <summary>Whether it has this head, and is this office where the text says of what.</summary>
    /// <param name="head">The words of the head.</param>
    /// <param name="whole">All words, where the text has more than the head; else empty.</param>
    public bool Fits(ReadOnlySpan<string> head, ReadOnlySpan<string> whole) =>
        head.SequenceEqual(Words.AsSpan().Slice(0, Head)) && (whole.IsEmpty || Head == Words.Length || whole.SequenceEqual(Words.AsSpan()));

    /// <summary>Whether it may have been held on one of some days.</summary>
    public bool MayBeHeld(DateBounds days) => Held?.Value is not { } held || !held.FirmBounds.Conflicts(days);
}
