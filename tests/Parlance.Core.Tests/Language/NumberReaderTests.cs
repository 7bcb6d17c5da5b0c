using System.Globalization;
using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class NumberReaderTests
{
    private static readonly Gen<long> s_whole =
        Gen.OneOf(Gen.Long[0, 100], Gen.Long[0, 10_000], Gen.Long[0, 10_000_000], Gen.Long[0, 10_000_000_000], Gen.Long[0, 1_000_000_000_000_000], Gen.Int[0, 15].Select(PowerOfTen));

    private static readonly string[] s_separators = [",", " ", "\u00A0", "\u202F", "'", ""];

    private static long PowerOfTen(int exponent) => exponent == 0 ? 1 : 10 * PowerOfTen(exponent - 1);

    /// <summary>A number as value, divisor where there is one, first letter of its kind, and what of the text it is.</summary>
    private static string Read(string text, long most = NumberReader.Largest) =>
        new NumberReader(text.AsSpan(), most).TryRead(0, out NumberReading n)
            ? (n.IsWhole ? $"{n.Value}" : $"{n.Value}/{n.Divisor}") + $" {n.Kind.ToString()[0]} {n.Span.In(text)}"
            : "";

    [Theory]
    [InlineData("zero days", "0 C zero")]
    [InlineData("one of them", "1 C one")]
    [InlineData("Twenty-two days", "22 C Twenty-two")]
    [InlineData("twenty two days", "22 C twenty two")]
    [InlineData("twenty\n    two days", "22 C twenty\n    two")]
    [InlineData("twenty\n\ntwo days", "20 C twenty")]
    [InlineData("two hundred and five, of which", "205 C two hundred and five")]
    [InlineData("two hundred five", "205 C two hundred five")]
    [InlineData("a hundred days", "100 C a hundred")]
    [InlineData("one-hundred-and-five", "105 C one-hundred-and-five")]
    [InlineData("twelve hundred and one", "1201 C twelve hundred and one")]
    [InlineData("two thousand and eighteen", "2018 C two thousand and eighteen")]
    [InlineData("a thousand million", "1000000000 C a thousand million")]
    [InlineData("three hundred and five thousand and six", "305006 C three hundred and five thousand and six")]
    [InlineData("One Million, Two Hundred Thousand (1,200,000)", "1200000 C One Million, Two Hundred Thousand")]
    [InlineData("one million and two hundred thousand", "1200000 C one million and two hundred thousand")]
    [InlineData("two million, five of which", "2000000 C two million")]
    public void A_number_of_any_size_is_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("one hundred and two hundred", "100 C one hundred")]
    [InlineData("one thousand and two thousand", "1000 C one thousand")]
    [InlineData("two three", "2 C two")]
    [InlineData("nineteen seventy-eight", "19 C nineteen")]
    [InlineData("twenty-eleven", "20 C twenty")]
    [InlineData("two, three", "2 C two")]
    [InlineData("two hundred and counting", "200 C two hundred")]
    public void Two_numbers_are_not_one(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("first half", "1 O first")]
    [InlineData("twenty-first century", "21 O twenty-first")]
    [InlineData("one hundred and thirty-second", "132 O one hundred and thirty-second")]
    [InlineData("two hundredth", "200 O two hundredth")]
    [InlineData("hundredth", "100 O hundredth")]
    [InlineData("two thousandth", "2000 O two thousandth")]
    [InlineData("1st", "1 O 1st")]
    [InlineData("22nd of", "22 O 22nd")]
    [InlineData("1,003rd", "1003 O 1,003rd")]
    public void An_ordinal_is_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("half of", "1/2 F half")]
    [InlineData("a half", "1/2 F a half")]
    [InlineData("a third of", "1/3 F a third")]
    [InlineData("one third", "1/3 F one third")]
    [InlineData("two-thirds majority", "2/3 F two-thirds")]
    [InlineData("three quarters", "3/4 F three quarters")]
    [InlineData("twenty-five hundredths", "1/4 F twenty-five hundredths")]
    [InlineData("two and a half years", "5/2 F two and a half")]
    [InlineData("two and three quarters", "11/4 F two and three quarters")]
    [InlineData("one and a half million", "1500000 C one and a half million")]
    [InlineData("half a million", "500000 C half a million")]
    [InlineData("2/3 of", "2/3 F 2/3")]
    [InlineData("4/6", "2/3 F 4/6")]
    [InlineData("66 2/3%", "200/3 F 66 2/3")]
    [InlineData("66 5/3", "66 C 66")]
    [InlineData("½", "1/2 F ½")]
    [InlineData("2½ years", "5/2 F 2½")]
    [InlineData("0.75", "3/4 F 0.75")]
    [InlineData("2.50 euros", "5/2 F 2.50")]
    public void A_fraction_is_read_in_lowest_terms(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("30 days", "30 C 30")]
    [InlineData("1,500", "1500 C 1,500")]
    [InlineData("10 000 euros", "10000 C 10 000")]
    [InlineData("1\u00A0234\u00A0567", "1234567 C 1\u00A0234\u00A0567")]
    [InlineData("2.5 million", "2500000 C 2.5 million")]
    [InlineData("3 dozen", "36 C 3 dozen")]
    [InlineData("2007 100", "2007 C 2007")]
    [InlineData("30, 40", "30 C 30")]
    [InlineData("30.", "30 C 30")]
    public void Figures_are_read(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("a dozen", "12 C a dozen")]
    [InlineData("two dozen", "24 C two dozen")]
    [InlineData("three score", "60 C three score")]
    [InlineData("both", "2 C both")]
    [InlineData("a pair of", "2 C a pair")]
    public void Words_for_several_things_are_numbers(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("hundreds of")]
    [InlineData("a thing")]
    [InlineData("a third party")]
    [InlineData("a score of 90")]
    [InlineData("quarter")]
    [InlineData("1.2.3")]
    [InlineData("1,50")]
    [InlineData("20kg")]
    [InlineData("12345678901234567890")]
    [InlineData("oneself")]
    public void Other_words_and_signs_are_no_numbers(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("one hundred", 99, "1 C one")]
    [InlineData("two hundred and five", 204, "200 C two hundred")]
    [InlineData("thirty-five", 31, "30 C thirty")]
    [InlineData("two thousand", 1999, "2 C two")]
    [InlineData("thousand", 99, "")]
    public void A_word_that_would_lead_above_the_most_is_not_read(string text, long most, string expected) => Assert.Equal(expected, Read(text, most));

    [Fact]
    public void A_cardinal_is_asked_for_without_the_ordinal_that_ends_it()
    {
        Assert.True(new NumberReader("twenty-first".AsSpan()).TryCardinal(0, out NumberReading number));
        Assert.Equal(new NumberReading(20, 1, NumberKind.Cardinal, new TextRange(0, 6), true), number);
        Assert.False(new NumberReader("twenty".AsSpan()).TryOrdinal(0, out _));
    }

    [Fact]
    public void The_same_number_is_the_same_however_it_is_written()
    {
        Assert.True(new NumberReader("two thirds".AsSpan()).TryRead(0, out NumberReading words));
        Assert.True(new NumberReader("(4/6)".AsSpan()).TryRead(1, out NumberReading figures));
        Assert.True(words.IsSameNumber(figures));
        Assert.True(words.InWords);
        Assert.False(figures.InWords);
    }

    [Fact]
    public void A_number_written_in_words_is_read_as_it_was() => Gen.Select(s_whole, Gen.Bool, Gen.Bool, Gen.Bool).Sample((value, hasAnd, hasHyphen, isUpper) =>
    {
        string text = Styled(NumberWriter.Cardinal(value, hasAnd), hasHyphen, isUpper);
        return Read(text) == $"{value} C {text}" && new NumberReader(text.AsSpan()).TryCardinal(0, out NumberReading number) && number.Value == value && number.InWords;
    });

    [Fact]
    public void An_ordinal_written_in_words_is_read_as_it_was() => Gen.Select(s_whole, Gen.Bool, Gen.Bool, Gen.Bool).Sample((value, hasAnd, hasHyphen, isUpper) =>
    {
        string text = Styled(NumberWriter.Ordinal(value + 1, hasAnd), hasHyphen, isUpper);
        return Read(text) == $"{value + 1} O {text}" && new NumberReader(text.AsSpan()).TryOrdinal(0, out _);
    });

    [Fact]
    public void Figures_are_read_with_and_without_separators() => Gen.Select(s_whole, Gen.Int[0, s_separators.Length - 1].Select(i => s_separators[i])).Sample((value, separator) =>
    {
        string text = value.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", separator);
        return Read(text) == $"{value} C {text}";
    });

    [Fact]
    public void A_number_is_read_at_any_place_of_any_text_and_ends_inside_it() => HostileText.Any.Sample(text =>
    {
        for (int i = 0; i <= text.Length; i++)
        {
            if (new NumberReader(text.AsSpan()).TryRead(i, out NumberReading number) && (number.Span.Start != i || number.Span.IsEmpty || number.Span.End > text.Length || number.Divisor < 1))
            {
                return false;
            }
        }

        return true;
    });

    [Theory]
    [InlineData(0, "zero")]
    [InlineData(21, "twenty-one")]
    [InlineData(205, "two hundred and five")]
    [InlineData(2018, "two thousand and eighteen")]
    [InlineData(1_200_000, "one million two hundred thousand")]
    [InlineData(305_006, "three hundred and five thousand and six")]
    public void A_number_is_written_in_words(long value, string expected) => Assert.Equal(expected, NumberWriter.Cardinal(value));

    private static string Styled(string words, bool hasHyphen, bool isUpper)
    {
        string text = hasHyphen ? words : words.Replace('-', ' ');
        return isUpper ? text.ToUpperInvariant() : text;
    }
}
