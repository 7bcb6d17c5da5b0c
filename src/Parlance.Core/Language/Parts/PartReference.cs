using System.Collections.Immutable;

namespace Parlance.Language;

/// <summary>Numbers of parts behind the word that says of what: <em>Sections 5.1.1, 5.1.3 and 5.2</em>.</summary>
/// <param name="Part">What the word names: <c>section</c>.</param>
/// <param name="Word">Where the word is.</param>
/// <param name="Numbers">The numbers, in order.</param>
internal sealed record PartReference(string Part, TextRange Word, ImmutableArray<ReferredNumber> Numbers)
{
    /// <summary>From the word to the last number.</summary>
    public TextRange Range => TextRange.FromBounds(Word.Start, Numbers[Numbers.Length - 1].Range.End);

    /// <summary>Where a number stands, with the word for the first: <em>Section 5.1</em>.</summary>
    public TextRange RangeOf(int number) => number == 0 ? TextRange.FromBounds(Word.Start, Numbers[0].Range.End) : Numbers[number].Range;
}

/// <summary>One number of a reference.</summary>
/// <param name="Number">The number.</param>
/// <param name="Range">Where it is written.</param>
/// <param name="EndsRange">Whether it is the end of a range that the number before it begins: <em>Articles 3 to 7</em>.</param>
internal readonly record struct ReferredNumber(PartNumber Number, TextRange Range, bool EndsRange);
