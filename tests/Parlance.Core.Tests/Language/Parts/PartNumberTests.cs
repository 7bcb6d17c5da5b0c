using Parlance.Language;

namespace Parlance.Core.Tests.Language.Parts;

public sealed class PartNumberTests
{
    [Theory]
    [InlineData("5.1.1 of", "5.1.1", "", 5)]
    [InlineData("5.1.", "5.1", "", 3)]
    [InlineData("6(1)(a).", "6", "(1)(a)", 7)]
    [InlineData("6 (1)", "6", "", 1)]
    [InlineData("IV of", "4", "", 2)]
    [InlineData("C", "C", "", 1)]
    [InlineData("A.2", "A.2", "", 3)]
    [InlineData("4-1:", "4.1", "", 3)]
    [InlineData("05", "5", "", 2)]
    [InlineData("12a and", "12a", "", 3)]
    [InlineData("7(ii)", "7", "(ii)", 5)]
    [InlineData("7(see)", "7", "", 1)]
    public void A_number_is_read_in_one_form(string text, string number, string items, int end)
    {
        Assert.True(PartNumber.TryRead(text.AsSpan(), 0, true, true, out PartNumber read, out int past));
        Assert.Equal((number, items, end), (read.Text, read.Items, past));
    }

    [Theory]
    [InlineData("10th")]
    [InlineData("5%")]
    [InlineData("12:30")]
    [InlineData("1/2")]
    [InlineData("123456")]
    [InlineData("5-year")]
    [InlineData("AB")]
    [InlineData("a")]
    [InlineData("")]
    public void What_is_no_number_of_a_part_is_none(string text) =>
        Assert.False(PartNumber.TryRead(text.AsSpan(), 0, true, true, out _, out _));

    [Fact]
    public void A_date_is_no_number_without_a_word_before_it() =>
        Assert.False(PartNumber.TryRead("2020-03-02".AsSpan(), 0, false, false, out _, out _));

    [Theory]
    [InlineData("5.12", 12, "5")]
    [InlineData("A.2", 2, "A")]
    [InlineData("A", 1, "")]
    [InlineData("5a", 0, "")]
    public void A_number_has_a_last_level_and_a_parent(string number, int value, string parent) =>
        Assert.Equal((value, parent), (PartNumber.ValueOf(number), PartNumber.ParentOf(number)));
}
