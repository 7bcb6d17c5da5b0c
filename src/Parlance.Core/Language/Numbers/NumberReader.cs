namespace Parlance.Language;

/// <summary>
/// Reads numbers of any size, in words and in figures, forward from an offset: <c>two hundred and five</c>, <c>thirty-first</c>,
/// <c>two-thirds</c>, <c>1,500</c>, <c>2.5 million</c>. It allocates nothing and looks at a bounded number of characters for each word.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="most">The largest number to read; a word that would lead above it is not read.</param>
/// <remarks>Whether a word of the text before goes on with the number (<c>several hundred</c>, <c>Article 3.2</c>) is the caller's question.</remarks>
internal readonly ref partial struct NumberReader(ReadOnlySpan<char> text, long most = NumberReader.Largest)
{
    /// <summary>The largest number that can be read.</summary>
    public const long Largest = 999_999_999_999_999_999;

    private const int Hundred = 100;

    /// <summary>The longest word that is looked at: <c>quadrillionths</c>.</summary>
    private const int LongestWord = 14;

    /// <summary>The longest run of white space between two words of one number: a line break with its indentation.</summary>
    private const int LongestGap = 64;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly long _most = most;

    /// <summary>Reads the number, of any kind, that begins at an offset.</summary>
    /// <param name="position">Where its first word or digit is.</param>
    /// <param name="number">The number.</param>
    public bool TryRead(int position, out NumberReading number)
    {
        if (IsDigit(position) || PartOf(At(position)) != default)
        {
            return TryFigures(position, out number);
        }

        if (!TryWhole(position, withOrdinals: true, out number))
        {
            return TryPart(position, out number) || TryGroup(position, out number);
        }

        if (number.Kind == NumberKind.Cardinal)
        {
            number = WithGroup(number);
            number = WithMultipliers(WithParts(number));
        }

        return true;
    }

    /// <summary>Reads a cardinal in words, <c>twenty-two</c>, and nothing that is not one: of <c>twenty-second</c> only <c>twenty</c>.</summary>
    public bool TryCardinal(int position, out NumberReading number) => TryWhole(position, withOrdinals: false, out number);

    /// <summary>Reads an ordinal in words: <c>twenty-second</c>.</summary>
    public bool TryOrdinal(int position, out NumberReading number) => TryWhole(position, withOrdinals: true, out number) && number.Kind == NumberKind.Ordinal;

    /// <summary>A whole number in words: groups below a thousand (or <c>twelve hundred</c>), each but the last with a smaller multiplier than the one before.</summary>
    private bool TryWhole(int position, bool withOrdinals, out NumberReading number)
    {
        long value = 0, below = long.MaxValue;
        int start = position, end = position;
        bool isOrdinal = false;
        while (start >= 0 && TryHundreds(start, withOrdinals, isFirst: end == position, out Stretch piece))
        {
            long multiplier = piece.IsOrdinal ? 1 : ReadMultipliers(ref piece, withOrdinals, value);
            bool isJoinedByComma = end > position && At(end) == ',';
            if (multiplier >= below || piece.Value > (_most - value) / multiplier || (isJoinedByComma && piece.Value < Hundred && multiplier == 1))
            {
                break;
            }

            value += piece.Value * multiplier;
            (end, isOrdinal, below) = (piece.End, piece.IsOrdinal, multiplier);
            start = isOrdinal || multiplier == 1 ? -1 : AfterMultiplier(end);
        }

        number = new NumberReading(value, 1, isOrdinal ? NumberKind.Ordinal : NumberKind.Cardinal, TextRange.FromBounds(position, end), InWords: true);
        return end > position;
    }

    /// <summary>The multipliers after a group: <c>(two) thousand</c>, <c>(two) thousand million</c>, <c>(two) thousandth</c>.</summary>
    private long ReadMultipliers(ref Stretch piece, bool withOrdinals, long before)
    {
        long multiplier = 1;
        while (!piece.IsOrdinal && piece.Value > 0 && TryNext(piece.End, out NumberWord word, out int end)
            && (word.Kind == NumberWordKind.Multiplier || (withOrdinals && word.Kind == NumberWordKind.OrdinalMultiplier))
            && word.Value > Hundred && word.Value <= (_most - before) / (piece.Value * multiplier))
        {
            multiplier *= word.Value;
            piece = new Stretch(piece.Value, end, word.Kind == NumberWordKind.OrdinalMultiplier);
        }

        return multiplier;
    }

    /// <summary>A group: <c>two hundred and five</c>, <c>twelve hundred</c>, <c>a hundred</c>, <c>thirty-one</c>; <c>a</c> before a multiplier; <c>thousandth</c> alone.</summary>
    private bool TryHundreds(int position, bool withOrdinals, bool isFirst, out Stretch piece)
    {
        NumberWord word;
        int end;
        if (isFirst && TryArticle(position, out int article) && TryNext(article, out word, out _) && word.Kind == NumberWordKind.Multiplier && word.Value <= _most)
        {
            piece = new Stretch(1, article, IsOrdinal: false);
        }
        else if (!TryBelowHundred(position, withOrdinals, out piece))
        {
            word = WordAt(position, out end);
            piece = new Stretch(word.Value, end, IsOrdinal: true);
            return isFirst && withOrdinals && word.Kind == NumberWordKind.OrdinalMultiplier && word.Value <= _most;
        }

        if (piece.IsOrdinal || piece.Value == 0 || !TryNext(piece.End, out word, out end) || word.Value != Hundred || piece.Value > _most / Hundred)
        {
            return true;
        }

        if (word.Kind == NumberWordKind.Multiplier)
        {
            piece = WithRest(new Stretch(piece.Value * Hundred, end, IsOrdinal: false), withOrdinals);
        }
        else if (withOrdinals && word.Kind == NumberWordKind.OrdinalMultiplier)
        {
            piece = new Stretch(piece.Value * Hundred, end, IsOrdinal: true);
        }

        return true;
    }

    /// <summary>What follows <c>hundred</c>; in <c>between one hundred and two hundred</c> a number of its own does.</summary>
    private Stretch WithRest(Stretch hundreds, bool withOrdinals)
    {
        int start = AfterAnd(NextWord(hundreds.End));
        if (start < 0 || !TryBelowHundred(start, withOrdinals, out Stretch rest) || rest.Value == 0 || rest.Value > _most - hundreds.Value)
        {
            return hundreds;
        }

        bool isNumberOfItsOwn = !rest.IsOrdinal && TryNext(rest.End, out NumberWord next, out _)
            && next is { Kind: NumberWordKind.Multiplier or NumberWordKind.OrdinalMultiplier, Value: Hundred };
        return isNumberOfItsOwn ? hundreds : new Stretch(hundreds.Value + rest.Value, rest.End, rest.IsOrdinal);
    }

    /// <summary>zero to ninety-nine, with a hyphen or space between tens and units; first to ninety-ninth.</summary>
    private bool TryBelowHundred(int position, bool withOrdinals, out Stretch piece)
    {
        const int FirstTens = 20;
        NumberWord word = WordAt(position, out int end);
        piece = new Stretch(word.Value, end, word.Kind == NumberWordKind.Ordinal);
        if (word.Value > _most || !IsOneOf(word.Kind, NumberWordKind.Cardinal, NumberWordKind.Ordinal, withOrdinals))
        {
            return false;
        }

        if (word.Kind == NumberWordKind.Cardinal && word.Value >= FirstTens && TryNext(end, out NumberWord unit, out int unitEnd) && unit.Value is > 0 and < 10
            && IsOneOf(unit.Kind, NumberWordKind.Cardinal, NumberWordKind.Ordinal, withOrdinals) && word.Value + unit.Value <= _most)
        {
            piece = new Stretch(word.Value + unit.Value, unitEnd, unit.Kind == NumberWordKind.Ordinal);
        }

        return true;
    }

    /// <summary>Where the next group may begin after <c>thousand</c>: after a space, a comma, or <c>and</c>; -1 if nowhere.</summary>
    private int AfterMultiplier(int end) => AfterAnd(NextWord(At(end) == ',' ? end + 1 : end));

    private int AfterAnd(int start) => start >= 0 && TryWord(start, "and", out int end) ? NextWord(end) : start;

    private static bool IsOneOf(NumberWordKind kind, NumberWordKind always, NumberWordKind sometimes, bool isAllowed) => kind == always || (isAllowed && kind == sometimes);

    /// <summary>The word of numbers that follows an offset, after a hyphen or white space.</summary>
    private bool TryNext(int end, out NumberWord word, out int wordEnd)
    {
        int start = NextWord(end);
        wordEnd = end;
        word = start < 0 ? default : WordAt(start, out wordEnd);
        return word.Kind != NumberWordKind.None;
    }

    private NumberWord WordAt(int position, out int end)
    {
        end = WordEnd(position);
        return NumberWords.Find(_text.Slice(position, end - position));
    }

    private bool TryArticle(int position, out int end) => TryWord(position, "a", out end) || TryWord(position, "an", out end);

    private bool TryWord(int position, string lowerCase, out int end)
    {
        end = WordEnd(position);
        return Folding.EqualLatin(_text.Slice(position, end - position), lowerCase);
    }

    /// <summary>The offset after the letters at an offset.</summary>
    private int WordEnd(int position)
    {
        int end = position;
        while (end - position <= LongestWord && IsLetter(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>The start of the word that follows after a hyphen, or after white space without a blank line; -1 if none does.</summary>
    private int NextWord(int end)
    {
        int start = end;
        if (Characters.ClassOf(At(end)) == CharacterClass.Hyphen)
        {
            start++;
        }
        else
        {
            int breaks = 0;
            while (start - end < LongestGap && start < _text.Length && Characters.IsSpace(_text[start]))
            {
                breaks += _text[start] == '\n' ? 1 : 0;
                start++;
            }

            if (breaks > 1)
            {
                return -1;
            }
        }

        return start > end && IsLetter(start) ? start : -1;
    }

    private bool IsLetter(int position) => (uint)position < (uint)_text.Length && Characters.IsLetter(_text[position]);

    private bool IsDigit(int position) => Characters.IsDigit(At(position));

    /// <summary>The character at an offset; 0 outside the text.</summary>
    private char At(int position) => (uint)position < (uint)_text.Length ? _text[position] : '\0';

    /// <summary>A part of a number, and where it ends.</summary>
    private readonly record struct Stretch(long Value, int End, bool IsOrdinal);
}
