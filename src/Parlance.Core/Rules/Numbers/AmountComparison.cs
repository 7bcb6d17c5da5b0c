using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>Compares an amount in words with one in figures.</summary>
internal static class AmountComparison
{
    /// <summary>A report's <c>half (49%)</c> is said in round words: so many points are no slip.</summary>
    private const decimal RoundWords = 2;

    /// <summary>A smaller number behind a sum of money may be the mark of a note.</summary>
    private const int SmallestSum = 100;

    private const int SmallestOrdinal = 10;

    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    /// <summary>Whether both surely say how many of one thing, and do not say the same.</summary>
    public static bool Contradicts(AmountPair pair, string text) =>
        IsOfOneKind(pair) && !IsYear(pair, text) && !IsRounding(pair, text, Math.Abs(ValueOf(pair.Words.Number) - FiguresOf(pair)));

    /// <summary>The value in figures on the scale of the words: a half for 50%, where the words are <c>one half</c>.</summary>
    private static decimal FiguresOf(AmountPair pair) => ValueOf(pair.Figures.Number) / (pair.IsPartAndShare ? 100 : 1);

    private static decimal ValueOf(NumberReading number) => (decimal)number.Value / number.Divisor;

    /// <summary><c>twenty per cent (15)</c>, <c>half (6)</c> and <c>five pounds (2)</c> have another thing in the bracket.</summary>
    private static bool IsOfOneKind(AmountPair pair)
    {
        NumberReading words = pair.Words.Number, figures = pair.Figures.Number;
        if (pair.IsPartAndShare)
        {
            return true;
        }

        bool isPart = !words.IsWhole && words.Value < words.Divisor;
        return pair.First.IsShare == pair.Second.IsShare
            && (pair.First.Currency == pair.Second.Currency || (pair.Second.IsBare && (pair.Second.Number.InWords || figures.Value / figures.Divisor >= SmallestSum)))
            && (!isPart || !figures.IsWhole || pair.Words.IsShare)
            && (words.Kind == NumberKind.Ordinal || figures.Kind != NumberKind.Ordinal)
            && (words.Kind != NumberKind.Ordinal || figures.Kind == NumberKind.Ordinal || (figures.IsWhole && words.Value >= SmallestOrdinal));
    }

    /// <summary><c>World War Two (1939)</c>; <c>two thousand (1500) copies</c> has no year.</summary>
    private static bool IsYear(AmountPair pair, string text) =>
        pair.Figures.IsBare && pair.Figures.Number is { Kind: NumberKind.Cardinal, Span.Length: 4, Value: >= FirstYear and <= LastYear }
        && !(pair.Words.Number.Value >= FirstYear && IsBeforeNoun(text, pair.Range.End));

    private static bool IsBeforeNoun(string text, int end) => end + 1 < text.Length && text[end] == ' ' && Characters.ClassOf(text[end + 1]) == CharacterClass.Lower;

    /// <summary>Whether a difference is none or may be rounding: below one of the last digit, where the words are a fraction.</summary>
    private static bool IsRounding(AmountPair pair, string text, decimal difference)
    {
        NumberReading figures = pair.Figures.Number;
        bool isExact = pair.Words.Number.IsWhole || text.IndexOf('/', figures.Span.Start, figures.Span.Length) >= 0;
        return difference == 0 || HasDotsForCommas(pair, text) || (pair.IsPartAndShare ? difference * 100 <= RoundWords : !isExact && difference < LastDigit.Of(figures, text));
    }

    /// <summary><c>one thousand (1.000)</c>, as it is written on the Continent.</summary>
    private static bool HasDotsForCommas(AmountPair pair, string text)
    {
        TextRange figures = pair.Figures.Number.Span;
        return figures.Length > 4 && text[figures.End - 4] == '.' && ValueOf(pair.Words.Number) == 1000 * ValueOf(pair.Figures.Number);
    }
}
