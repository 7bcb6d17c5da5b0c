using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Persons;

public sealed class OfficeNotHeldTests
{
    private const string Rule = "PRL7003";

    private static TestModel Policy => new TestModel()
        .Item(ItemKind.Actor, "Jiang Zemin", null, (PartKind.FamilyName, "Jiang"), (PartKind.Offices, "President of China: 1993-03-27/2003-03-15"))
        .Item(ItemKind.Actor, "Hu Jintao", null, (PartKind.FamilyName, "Hu"), (PartKind.Offices, "President of China: 2003-03-15/2013-03-14"))
        .Item(ItemKind.Actor, "Angela Merkel", null, (PartKind.FamilyName, "Merkel"), (PartKind.Offices, "Chancellor of Germany: 2005-11-22/2021-12-08"))
        .Item(ItemKind.Actor, "Tony Blair", null, (PartKind.FamilyName, "Blair"), (PartKind.Offices, "Prime Minister: 1997-05-02/2007-06-27"))
        .Item(ItemKind.Actor, "George H. W. Bush", null, (PartKind.FamilyName, "Bush"), (PartKind.Offices, "President: 1989-01-20/1993-01-20"))
        .Item(ItemKind.Actor, "George W. Bush", null, (PartKind.FamilyName, "Bush"), (PartKind.Offices, "President: 2001-01-20/2009-01-20"))
        .Item(ItemKind.Actor, "Jiang Yu", null, (PartKind.FamilyName, "Yu"))
        .Item(ItemKind.Actor, "Zhu Rongji", null, (PartKind.FamilyName, "Zhu"), (PartKind.Offices, "Premier: 1998~/2003?"));

    [Theory]
    [InlineData("2005", "[|President Jiang|] spoke.")]
    [InlineData("2005", "The guest was [|President Jiang Zemin|].")]
    [InlineData("2005", "The guest was Chinese [|President Jiang|].")]
    [InlineData("2005", "[|President of China Jiang Zemin|] spoke.")]
    [InlineData("2005", "[|Jiang Zemin, the President of China|], spoke.")]
    [InlineData("2005", "[|Jiang Zemin, President of China|], spoke.")]
    [InlineData("1990-05", "[|President Jiang|] spoke.")]
    [InlineData("1998", "In 2005, [|President Jiang|] opened the port.")]
    [InlineData("1998", "[|President Jiang|] visited Moscow in 2005.")]
    [InlineData("1998", "[|President Jiang|] quoted from his 2005 speech.")]
    [InlineData("2010", "[|President Jiang|] praised the Charter of 1945.")]
    [InlineData("2010", "[|President Merkel|] spoke.")]
    [InlineData("1995", "[|President Bush|] spoke.")]
    [InlineData("2010", "[|Prime Minister Blair|] spoke.")]
    public void An_office_out_of_time_is_found(string date, string text) =>
        Policy.Item(ItemKind.Event, "Speech", null, (PartKind.Date, date), (PartKind.Prose, text)).AssertFinds(Rule);

    [Theory]
    [InlineData("President of China: 1993/2003")]
    [InlineData("President of China, 1993/2003")]
    [InlineData("President of China (1993/2003)")]
    public void An_office_may_have_its_interval_behind_a_colon_a_comma_or_in_brackets(string office) =>
        new TestModel().Item(ItemKind.Actor, "Jiang Zemin", null, (PartKind.FamilyName, "Jiang"), (PartKind.Offices, office))
            .Item(ItemKind.Event, "Speech", null, (PartKind.Date, "2005"), (PartKind.Prose, "[|President Jiang|] spoke.")).AssertFinds(Rule);

    [Theory]
    [InlineData("1998", "President Jiang spoke.")]
    [InlineData("2003-03-15", "President Jiang and President Hu spoke.")]
    [InlineData("2003", "President Jiang spoke.")]
    [InlineData("2005", "Former President Jiang spoke, and the then President Jiang.")]
    [InlineData("1980", "Jiang Zemin would become President Jiang.")]
    [InlineData("2005", "President Jiang spoke on it in his 1995 speech.")]
    [InlineData("1998", "President Jiang praised the Charter of 1945.")]
    [InlineData("1998", "President Jiang praised the treaty signed in 1945.")]
    [InlineData("2005", "Vice President Jiang and Vice-President Jiang spoke.")]
    [InlineData("2005", "Secretary Jiang spoke.")]
    [InlineData("2010", "Minister Blair spoke.")]
    [InlineData("2010", "Deputy Prime Minister Blair spoke.")]
    [InlineData("2005", "President of Peru Jiang Zemin spoke.")]
    [InlineData("2005", "President Jiang Yanyong spoke.")]
    [InlineData("2002", "President Bush spoke.")]
    [InlineData("2005?", "President Jiang spoke.")]
    [InlineData("2010", "Premier Zhu spoke.")]
    [InlineData("2005", "He said “President Jiang spoke”, and President Jiang [sic] did.")]
    [InlineData("XXXX", "President Jiang spoke.")]
    [InlineData("2010", "President Yu spoke.")]
    public void What_may_be_right_is_left_alone(string date, string text) =>
        Policy.Item(ItemKind.Event, "Speech", null, (PartKind.Date, date), (PartKind.Prose, text)).AssertFinds(Rule);

    [Fact]
    public void A_text_without_a_date_is_asked_for_that_of_the_sentence() =>
        Policy.Prose("In 2005, [|President Jiang|] spoke. President Jiang spoke.").AssertFinds(Rule);
}
