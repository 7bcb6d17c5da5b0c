namespace Parlance.Language;

/// <content>Parts (<c>two-thirds</c>, <c>half a million</c>), groups (<c>two dozen</c>) and pairs.</content>
internal readonly ref partial struct NumberReader
{
    /// <summary><c>half</c>, <c>half a million</c>, <c>half million</c>, <c>a half</c>, <c>a third of</c>. Without <c>of</c>, <c>a third</c> and <c>a quarter</c> may be something else.</summary>
    private bool TryPart(int position, out NumberReading number)
    {
        number = default;
        bool hasArticle = TryArticle(position, out int end);
        int start = hasArticle ? NextWord(end) : position;
        NumberWord word = start < 0 ? default : WordAt(start, out end);
        bool isHalf = word is { Kind: NumberWordKind.Part, Value: 2 };
        if (!isHalf && !(hasArticle && IsPart(word) && NextWord(end) is >= 0 and var of && TryWord(of, "of", out _)))
        {
            return false;
        }

        number = NumberReading.Fraction(1, word.Value, TextRange.FromBounds(position, end), inWords: true);
        int after = isHalf && !hasArticle ? NextWord(end) : -1;
        if (after >= 0 && (TryArticle(after, out int article) ? TryNext(article, out NumberWord whole, out int wholeEnd) : TryNext(end, out whole, out wholeEnd)) && whole.Kind is NumberWordKind.Multiplier or NumberWordKind.Group)
        {
            number = new NumberReading(whole.Value / 2, 1, NumberKind.Cardinal, TextRange.FromBounds(position, wholeEnd), InWords: true);
        }

        return number.Value <= _most;
    }

    /// <summary><c>dozen</c>, <c>a dozen</c>, <c>both</c>, <c>a pair</c>; dozens are any number, and a score alone may be of a game or a test.</summary>
    private bool TryGroup(int position, out NumberReading number)
    {
        int start = TryArticle(position, out int end) ? NextWord(end) : position;
        NumberWord word = start < 0 ? default : WordAt(start, out end);
        number = new NumberReading(word.Value, 1, NumberKind.Cardinal, TextRange.FromBounds(position, end), InWords: true);
        return word is { Kind: NumberWordKind.Group, Value: 12 } or { Kind: NumberWordKind.Pair } && At(end - 1) != 's' && word.Value <= _most;
    }

    /// <summary><c>two dozen</c>, <c>three score</c>.</summary>
    private NumberReading WithGroup(NumberReading number) =>
        number.Value > 0 && TryNext(number.Span.End, out NumberWord group, out int end) && group.Kind == NumberWordKind.Group && number.Value <= _most / group.Value
            ? number with { Value = number.Value * group.Value, Span = TextRange.FromBounds(number.Span.Start, end) }
            : number;

    /// <summary><c>two-thirds</c>, <c>one third</c>; <c>two and a half</c>, <c>two and three quarters</c>.</summary>
    private NumberReading WithParts(NumberReading number)
    {
        if (TryPartsAfter(number.Value, number.Span.End, out long divisor, out int end))
        {
            return NumberReading.Fraction(number.Value, divisor, TextRange.FromBounds(number.Span.Start, end), number.InWords);
        }

        int start = NextWord(number.Span.End);
        start = start >= 0 && TryWord(start, "and", out end) ? NextWord(end) : -1;
        if (start < 0)
        {
            return number;
        }

        bool hasArticle = TryArticle(start, out end);
        long parts = 1;
        if (!hasArticle && TryBelowHundred(start, withOrdinals: false, out Stretch count))
        {
            (parts, end) = (count.Value, count.End);
        }

        return end > start && TryPartsAfter(parts, end, out divisor, out end) && parts < divisor && number.Value < Largest / divisor
            ? NumberReading.Fraction((number.Value * divisor) + parts, divisor, TextRange.FromBounds(number.Span.Start, end), number.InWords)
            : number;
    }

    /// <summary>The parts that are counted before: thirds, or a third where there is one.</summary>
    private bool TryPartsAfter(long count, int end, out long divisor, out int partsEnd)
    {
        bool isPart = TryNext(end, out NumberWord word, out partsEnd) && (word.Kind == NumberWordKind.Parts || (count == 1 && IsPart(word)));
        divisor = word.Value;
        return isPart;
    }

    /// <summary><c>one and a half million</c>, <c>2.5 million</c>.</summary>
    private NumberReading WithMultipliers(NumberReading number)
    {
        while (!(number.InWords && number.IsWhole) && number.Value > 0 && TryNext(number.Span.End, out NumberWord word, out int end)
            && word.Kind is NumberWordKind.Multiplier or NumberWordKind.Group && number.Value <= _most / word.Value)
        {
            var product = NumberReading.Fraction(number.Value * word.Value, number.Divisor, TextRange.FromBounds(number.Span.Start, end), number.InWords);
            number = product.IsWhole ? product with { Kind = NumberKind.Cardinal } : product;
        }

        return number;
    }

    /// <summary>half, quarter, third ....</summary>
    private static bool IsPart(NumberWord word) => word.Kind == NumberWordKind.Part || word is { Kind: NumberWordKind.Ordinal, Value: > 2 };
}
