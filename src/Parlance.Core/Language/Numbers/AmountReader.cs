namespace Parlance.Language;

/// <summary>
/// Reads amounts forward from an offset: <c>USD 1,000,000</c>, <c>US$ 2.5 million</c>, <c>two hundred Swiss francs</c>,
/// <c>fifty per cent</c>, <c>66 2/3%</c>, and bare numbers.
/// </summary>
/// <param name="text">The text.</param>
internal readonly ref struct AmountReader(ReadOnlySpan<char> text)
{
    private const int CodeLength = 3;

    /// <summary>The longest word that is looked at: an adjective before a currency.</summary>
    private const int LongestWord = 12;

    private static readonly WordSet s_codes = WordData.Set("currencies.txt", "codes");

    private static readonly WordSet s_nouns = WordData.Set("currencies.txt", "nouns");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Reads the amount that begins at an offset.</summary>
    /// <param name="position">Where its currency or its number begins.</param>
    /// <param name="amount">The amount.</param>
    public bool TryRead(int position, out Amount amount)
    {
        string currency = CurrencyBefore(position, out int start);
        bool isRead = new NumberReader(_text).TryRead(start, out NumberReading number);
        amount = default;
        if (isRead)
        {
            bool isShare = TryPerCent(number.Span.End, out int end);
            currency = currency.Length == 0 && !isShare ? CurrencyAfter(number.Span.End, out end) : currency;
            amount = new Amount(number, currency, isShare, TextRange.FromBounds(position, end));
        }

        return isRead;
    }

    /// <summary>The currency that a code, a sign or a noun names, in the same words as those of amounts; empty for anything else.</summary>
    public static string CurrencyOf(string written)
    {
        var reader = new AmountReader(written.AsSpan());
        return written.Length == 1 && SignOf(written[0]) is { Length: > 0 } sign ? sign
            : reader.CodeAt(0, written.Length) is { Length: > 0 } code ? code
            : reader.NounAt(0, written.Length);
    }

    /// <summary>Where the currency before a number begins; the number's own offset if there is none.</summary>
    /// <param name="number">Where the number begins.</param>
    public int StartOf(int number)
    {
        int end = number > 0 && IsBlank(At(number - 1)) ? number - 1 : number;
        int start = end;
        if (SignOf(At(end - 1)).Length > 0)
        {
            start--;
            while (end - start <= CodeLength && Characters.ClassOf(At(start - 1)) == CharacterClass.Upper)
            {
                start--;
            }
        }
        else
        {
            start -= CodeLength;
        }

        return start >= 0 && !Characters.StartsWord(At(start - 1)) && CurrencyBefore(start, out int after).Length > 0 && after == number ? start : number;
    }

    /// <summary>The currency at an offset, a sign or a code, and where the number after it begins: <c>US$ 5</c>, <c>EUR 5</c>, <c>USD $5</c>.</summary>
    private string CurrencyBefore(int position, out int number)
    {
        int end = position;
        while (end - position < CodeLength && Characters.ClassOf(At(end)) == CharacterClass.Upper)
        {
            end++;
        }

        string currency = CodeAt(position, end);
        int sign = currency.Length > 0 && IsBlank(At(end)) ? end + 1 : end;
        if (SignOf(At(sign)) is { Length: > 0 } signed)
        {
            (currency, end) = (signed, sign + 1);
        }

        number = currency.Length == 0 ? position : IsBlank(At(end)) ? end + 1 : end;
        return currency;
    }

    /// <summary>The currency after a number: <c>5 EUR</c>, <c>5 €</c>, <c>five dollars</c>, <c>five U.S. dollars</c>.</summary>
    private string CurrencyAfter(int number, out int end)
    {
        int start = AfterBlanks(number);
        if (SignOf(At(start)) is { Length: > 0 } sign)
        {
            end = start + 1;
            return sign;
        }

        int wordEnd = start > number || At(number) == '-' ? WordEnd(start) : start;
        string currency = CodeAt(start, wordEnd) is { Length: > 0 } code ? code : NounAt(start, wordEnd);
        if (currency.Length == 0 && wordEnd > start && Characters.ClassOf(At(start)) == CharacterClass.Upper)
        {
            start = AfterBlanks(wordEnd);
            wordEnd = WordEnd(start);
            currency = NounAt(start, wordEnd);
        }

        end = currency.Length > 0 ? wordEnd : number;
        return currency;
    }

    /// <summary><c>50%</c>, <c>50 %</c>, <c>fifty percent</c>, <c>fifty per cent</c>.</summary>
    private bool TryPerCent(int number, out int end)
    {
        int start = AfterBlanks(number);
        end = number;
        if (At(start) == '%')
        {
            end = start + 1;
            return true;
        }

        int wordEnd = WordEnd(start);
        ReadOnlySpan<char> word = _text.Slice(start, wordEnd - start);
        if (start > number && Folding.EqualLatin(word, "per"))
        {
            start = AfterBlanks(wordEnd);
            wordEnd = WordEnd(start);
            word = _text.Slice(start, wordEnd - start);
            end = Folding.EqualLatin(word, "cent") ? wordEnd : number;
        }
        else if (start > number && Folding.EqualLatin(word, "percent"))
        {
            end = wordEnd;
        }

        return end > number;
    }

    private string CodeAt(int start, int end)
    {
        bool mayBe = end - start == CodeLength && !Characters.IsLetter(At(end)) && Characters.ClassOf(At(start)) == CharacterClass.Upper && Characters.ClassOf(At(end - 1)) == CharacterClass.Upper;
        return mayBe && s_codes.TryGetValue(_text.Slice(start, CodeLength), out ReadOnlySpan<char> currency) ? currency.ToString() : "";
    }

    private string NounAt(int start, int end) =>
        end > start && s_nouns.TryGetValue(_text.Slice(start, end - start), out ReadOnlySpan<char> currency) ? currency.ToString() : "";

    private static string SignOf(char c) => c switch
    {
        '$' => "dollar",
        '\u20AC' => "euro",
        '\u00A3' => "pound",
        '\u00A5' => "yen",
        '\u20B9' => "rupee",
        _ => "",
    };

    /// <summary>The offset after white space with one line break at most.</summary>
    private int AfterBlanks(int position)
    {
        int end = position, breaks = 0;
        while (end - position < LongestWord && Characters.IsSpace(At(end)) && breaks < 2)
        {
            breaks += At(end) == '\n' ? 1 : 0;
            end++;
        }

        return breaks < 2 ? Math.Min(end, _text.Length) : position;
    }

    /// <summary>The offset after the letters at an offset, with the full stops of <c>U.S.</c>.</summary>
    private int WordEnd(int start)
    {
        int end = start;
        while (end - start < LongestWord && (Characters.IsLetter(At(end)) || (At(end) == '.' && end == start + 1) || (At(end) == '.' && At(end - 2) == '.')))
        {
            end++;
        }

        return end;
    }

    private static bool IsBlank(char c) => Characters.ClassOf(c) == CharacterClass.Space;

    /// <summary>The character at an offset; 0 outside the text.</summary>
    private char At(int position) => (uint)position < (uint)_text.Length ? _text[position] : '\0';
}
