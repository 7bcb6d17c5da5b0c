using Parlance.Model;

namespace Parlance.Core.Tests.Model;

public sealed class ValueSlotTests
{
    private static readonly SourceSpan s_place = new(new SourceFile("Model.cs"), 10, 4);

    [Theory]
    [InlineData(SlotType.String, "string", "(Date: \"2002-08-31\")")]
    [InlineData(SlotType.DateOnly, "System.DateOnly", "(Date: new System.DateOnly(2002, 8, 31))")]
    [InlineData(SlotType.DateTime, "DateTime", "(Date: new DateTime(2002, 8, 31))")]
    [InlineData(SlotType.DateTimeOffset, "System.DateTimeOffset", "(Date: new System.DateTimeOffset(2002, 8, 31, 0, 0, 0, System.TimeSpan.Zero))")]
    [InlineData(SlotType.Year, "int", "(Date: 2002)")]
    [InlineData(SlotType.LocalDate, "LocalDate", "(Date: new LocalDate(2002, 8, 31))")]
    [InlineData(SlotType.YearMonth, "YearMonth", "(Date: new YearMonth(2002, 8))")]
    internal void A_day_is_written_as_the_type_wants_it(SlotType type, string name, string code) =>
        Assert.Equal(new SourceEdit(s_place, code), Slot(type, name).Write("2002-08-31", 2002, 8, 31));

    [Theory]
    [InlineData(SlotType.String, true)]
    [InlineData(SlotType.Year, true)]
    [InlineData(SlotType.YearMonth, true)]
    [InlineData(SlotType.DateOnly, false)]
    [InlineData(SlotType.DateTime, false)]
    [InlineData(SlotType.DateTimeOffset, false)]
    [InlineData(SlotType.LocalDate, false)]
    internal void A_month_gets_no_invented_day(SlotType type, bool isWritten) => Assert.Equal(isWritten, Slot(type, "T").Write("2002-08", 2002, 8, null) is not null);

    [Theory]
    [InlineData(SlotType.String, true)]
    [InlineData(SlotType.Year, true)]
    [InlineData(SlotType.YearMonth, false)]
    [InlineData(SlotType.DateOnly, false)]
    internal void A_year_gets_no_invented_month(SlotType type, bool isWritten) => Assert.Equal(isWritten, Slot(type, "T").Write("2002", 2002, null, null) is not null);

    [Theory]
    [InlineData(0)]
    [InlineData(-44)]
    [InlineData(10000)]
    public void A_year_that_the_type_cannot_have_is_not_written(int year)
    {
        Assert.Null(Slot(SlotType.DateOnly, "DateOnly").Write("", year, 3, 15));
        Assert.NotNull(Slot(SlotType.Year, "int").Write("", year, 3, 15));
    }

    [Fact]
    public void A_time_of_day_that_stands_there_is_kept() =>
        Assert.Equal(
            "(Date: new DateTime(2002, 8, 31, 12, 30, 0))",
            (Slot(SlotType.DateTime, "DateTime") with { AfterDay = ", 12, 30, 0" }).Write("2002-08-31", 2002, 8, 31)?.NewText);

    [Fact]
    public void What_says_more_than_a_day_is_left_alone() =>
        Assert.Null((Slot(SlotType.DateTime, "DateTime") with { IsReadOnly = true }).Write("2002-08-31", 2002, 8, 31));

    [Fact]
    public void A_text_is_written_with_its_escapes_and_only_where_texts_go()
    {
        Assert.Equal("(Date: \"say \\\"no\\\"\")", Slot(SlotType.String, "string").Write("say \"no\"")?.NewText);
        Assert.Null(Slot(SlotType.DateOnly, "DateOnly").Write("2002-08-31"));
    }

    private static ValueSlot Slot(SlotType type, string name) => new(s_place, "(Date: ", ")", type, name);
}
