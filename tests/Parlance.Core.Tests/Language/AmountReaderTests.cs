using Parlance.Language;

namespace Parlance.Core.Tests.Language;

public sealed class AmountReaderTests
{
    private static string Read(string text) => new AmountReader(text.AsSpan()).TryRead(0, out Amount a)
        ? $"{(decimal)a.Number.Value / a.Number.Divisor:0.##}{(a.IsShare ? "%" : "")} {a.Currency}".TrimEnd() + "|" + a.Span.In(text) : "";

    [Theory]
    [InlineData("thirty days", "30|thirty")]
    [InlineData("50% of", "50%|50%")]
    [InlineData("50 % of", "50%|50 %")]
    [InlineData("fifty per cent of", "50%|fifty per cent")]
    [InlineData("ten\npercent of", "10%|ten\npercent")]
    [InlineData("fifty per member", "50|fifty")]
    [InlineData("$500 a day", "500 dollar|$500")]
    [InlineData("US$ 2.5 million.", "2500000 dollar|US$ 2.5 million")]
    [InlineData("USD 1,000 a day", "1000 dollar|USD 1,000")]
    [InlineData("USD $5", "5 dollar|USD $5")]
    [InlineData("EUR five", "5 euro|EUR five")]
    [InlineData("500 EUR.", "500 euro|500 EUR")]
    [InlineData("500 \u20AC.", "500 euro|500 \u20AC")]
    [InlineData("five hundred dollars and", "500 dollar|five hundred dollars")]
    [InlineData("five U.S. dollars", "5 dollar|five U.S. dollars")]
    [InlineData("five Swiss francs", "5 franc|five Swiss francs")]
    [InlineData("five Swiss towns", "5|five")]
    [InlineData("5 usd", "5|5")]
    [InlineData("dollars", "")]
    [InlineData("USD", "")]
    [InlineData("", "")]
    public void An_amount_has_its_currency_and_its_per_cent(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("of US$ 5", 7, 3)]
    [InlineData("of EUR 5", 7, 3)]
    [InlineData("of $5", 4, 3)]
    [InlineData("the way 5", 8, 8)]
    [InlineData("$5", 1, 0)]
    [InlineData("5", 0, 0)]
    public void An_amount_begins_with_the_currency_before_its_number(string text, int number, int start) => Assert.Equal(start, new AmountReader(text.AsSpan()).StartOf(number));

    [Fact]
    public void An_amount_is_read_at_any_place_of_any_text_and_ends_inside_it() => CsCheck.Check.Sample(HostileText.Any, static text =>
    {
        for (int i = 0; i <= text.Length; i++)
        {
            var reader = new AmountReader(text.AsSpan());
            if (reader.StartOf(i) > i || (reader.TryRead(i, out Amount amount) && (amount.Span.Start != i || amount.Span.IsEmpty || amount.Span.End > text.Length)))
            {
                return false;
            }
        }

        return true;
    });

    [Theory]
    [InlineData("thirty", "20", "twenty")]
    [InlineData("1,000.00", "250000", "250,000.00")]
    [InlineData("2 million", "1500000", "1.5 million")]
    [InlineData("2 million", "1234567", "1,234,567")]
    [InlineData("30th", "22", "22nd")]
    [InlineData("30th", "12", "12th")]
    [InlineData("thirtieth", "22", "twenty-second")]
    [InlineData("2/3", "3/4", "3/4")]
    [InlineData("2.5", "3/4", "0.75")]
    [InlineData("one half", "3/4", "three-quarters")]
    [InlineData("two and a half", "10/3", "three and one-third")]
    [InlineData("2.5", "1/3", null)]
    [InlineData("one half", "13/37", null)]
    public void A_number_is_written_like_another(string like, string number, string? expected)
    {
        Assert.True(new NumberReader(like.AsSpan()).TryRead(0, out NumberReading old));
        Assert.True(new NumberReader(number.AsSpan()).TryRead(0, out NumberReading value));
        Assert.Equal(expected, NumberNotation.Like(value, old, like.AsSpan()));
    }
}
