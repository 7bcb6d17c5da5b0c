using CsCheck;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class HostileDateTests
{
    private static readonly string[] s_pieces =
    [
        "7 September 2007 ", "07/09/2007, ", "\u201C", "\u201D ", "\"", "from ", "between ", "to ", "and ", "sixteen months ", "since ", "more than a year and a half ",
        "later ", "currently ", "last year ", "has been in force for ten years ", "Monday, ", "7th of may ", "2007-", "/", "(", ")", "[sic] ", "; ", ". ", "\uFFFC", "march ",
        "1997-03-06/1997-03-08 ", "99999999999 ",
    ];

    [Fact]
    public void Any_text_is_checked_and_every_fix_can_be_made() =>
        Gen.Int[0, s_pieces.Length - 1].Array[0, 30].Sample(picks =>
        {
            string text = string.Concat(picks.Select(i => s_pieces[i]));
            TestModel model = new TestModel().Item(ItemKind.Event, "Talks", null, (PartKind.Date, "1998-07"), (PartKind.EndDate, "1998-08"), (PartKind.Prose, text));
            foreach (Finding finding in model.Check().Where(f => f.Rule.Category == RuleCategory.Dates))
            {
                Assert.NotEmpty(model.WordsOf(finding));
                Assert.All(Enumerable.Range(0, finding.Fixes.Length), i => model.Apply(finding, i));
            }
        });

    [Theory]
    [InlineData("On 7th september 2007 it met; ")]
    [InlineData("On 07/09/2007, from 6 to 8 March 1997, ")]
    [InlineData("from between since sixteen months ")]
    [InlineData("\u201Con Monday, 7 September 2007\u201D ")]
    [InlineData("sixteen months later than March 1997 ")]
    [InlineData("has have for ten years in force for ten years ")]
    [InlineData("99999999999999999999")]
    public void A_long_text_of_one_piece_is_checked(string piece)
    {
        const int Length = 200_000;
        string text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        TestModel model = new TestModel().Item(ItemKind.Document, "Paper", null, (PartKind.Date, text), (PartKind.Prose, text));
        Assert.NotNull(model.Check("PRL2002").ToArray());
        Assert.NotNull(model.Check("PRL2004").ToArray());
        Assert.NotNull(model.Check("PRL2007").ToArray());
        Assert.NotNull(model.Check("PRL2009").ToArray());
        Assert.NotNull(model.Check("PRL2010").ToArray());
    }
}
