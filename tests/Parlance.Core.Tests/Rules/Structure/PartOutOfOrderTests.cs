namespace Parlance.Core.Tests.Rules.Structure;

public sealed class PartOutOfOrderTests
{
    private static TestModel Headings(params string[] headings) => new TestModel().Document("a.md", string.Concat(headings.Select(static h => $"## {h}\n\nText.\n\n")));

    [Theory]
    [InlineData("1 A", "2 B", "[|2|] C", "3 D")]
    [InlineData("1 A", "2 B", "[|4|] C", "5 D")]
    [InlineData("1 A", "3 C", "[|2|] B", "4 D")]
    [InlineData("Article 1", "Article 2", "Article [|4|]", "Article 5")]
    [InlineData("2.1 A", "2.2 B", "2.[|2|] C", "2.3 D")]
    public void A_number_twice_left_out_or_out_of_order_is_reported(params string[] headings)
    {
        if (headings[2].StartsWith("2.[", StringComparison.Ordinal))
        {
            headings[2] = "[|2.2|] C";
        }

        Headings(headings).AssertFinds("PRL5004");
    }

    [Theory]
    [InlineData("1 A", "2 B", "3 C")]
    [InlineData("4 A", "5 B", "6 C")]
    [InlineData("1 A", "2 B", "1 C", "2 D")]
    [InlineData("Article 1", "Article 2", "Article 3 (repealed)", "Article 4")]
    [InlineData("Article 1", "Articles 2 to 4 (repealed)", "Article 5")]
    [InlineData("5 A", "5a B", "6 C")]
    [InlineData("100 A", "200 B", "300 C")]
    [InlineData("Aims", "Ships", "Fees")]
    public void Numbers_in_order_are_left_alone(params string[] headings) => Assert.Empty(Headings(headings).Describe("PRL5004"));
}
