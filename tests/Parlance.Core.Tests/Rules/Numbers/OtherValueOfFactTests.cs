using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Numbers;

public sealed class OtherValueOfFactTests
{
    private const string Rule = "PRL6002";

    private static TestModel Model => new TestModel()
        .Fact("notice period", "30", "days")
        .Fact("participants of the summit", "46", "states", "2014-05-21")
        .Fact("members of the Board", "12")
        .Fact("budget", "2500000", "EUR")
        .Fact("turnout", "57.5", "%")
        .Fact("timeout", "600", "seconds")
        .Fact("deadline", "2014-05-21")
        .Fact("probation", "6", "months");

    [Theory]
    [InlineData("The notice period is [|60|] days.")]
    [InlineData("The notice period shall be [|sixty|] days.")]
    [InlineData("A notice period of [|60|] days applies.")]
    [InlineData("Notice period: [|14|] days")]
    [InlineData("The notice period ([|14|] days) is long.")]
    [InlineData("The notice period, [|14|] days, is long.")]
    [InlineData("The [|60|]-day notice period is long.")]
    [InlineData("Our [|two|] months notice period is long.")]
    [InlineData("The notice period is at least [|60|] days.")]
    [InlineData("The notice period is up to [|14|] days.")]
    [InlineData("The notice period is over [|30|] days.")]
    [InlineData("The notice period is about [|50|] days.")]
    [InlineData("The notice period is [|two|] weeks.")]
    [InlineData("The participants of the summit were [|45|] states.")]
    [InlineData("The [|45|] participants of the summit signed it.")]
    [InlineData("In May 2014, the participants of the summit were [|45|] states.")]
    [InlineData("The number of participants of the summit is [|45|].")]
    [InlineData("The [|thirteen|] members of the Board meet.")]
    [InlineData("The budget is [|EUR 2.6 million|].")]
    [InlineData("The budget of [|4 million euros|] is spent.")]
    [InlineData("The budget amounts to [|€2.4 million|].")]
    [InlineData("The turnout is [|60%|].")]
    [InlineData("The turnout is [|fifty per cent|].")]
    [InlineData("The timeout is [|20|] minutes.")]
    [InlineData("The deadline is [|22 May 2014|].")]
    [InlineData("The deadline is on [|3 June 2014|].")]
    [InlineData("The probation is [|7|] months.")]
    [InlineData("The probation is [|one|] year.")]
    public void Another_value_is_found(string marked) => Model.Prose(marked).AssertFinds(Rule);

    [Theory]
    [InlineData("The notice period is 30 days, thirty (30) days, and a notice period of one month is fine.")]
    [InlineData("The notice period is at least 30 days. The notice period is at most 30 days. The notice period is about 28 days. The notice period is 720 hours.")]
    [InlineData("The notice period for leases is 60 days. The lease notice period is 60 days. The minimum notice period is 14 days.")]
    [InlineData("The notice period is 60 days for leases. The notice period is 60 days if they agree. A notice period of 60 days applies to leases.")]
    [InlineData("The notice period is not 60 days. The notice period would be 60 days. From 2030 the notice period is 60 days. The notice period was 60 days.")]
    [InlineData("Is the notice period 60 days? Is the notice period of 60 days right?")]
    [InlineData("The notice period is 30 or 60 days. The notice period is 30 to 60 days. The notice period is 60 or more days.")]
    [InlineData("The notice period is 60 euros. The notice period is 60%. The notice period is 3 May 2020.")]
    [InlineData("In 2018, the participants of the summit were 26 states. Two years ago the participants of the summit were 26 states.")]
    [InlineData("The first 10 members of the Board met. 10 members of the Board met. The other 11 members of the Board met. The 10 members of the Board from Asia met. The 10 members of the Board elected in May met.")]
    [InlineData("The budget is USD 3 million. The budget is EUR 2.5 million. The budget is 2,500,000 euros. The budget is nearly EUR 3 million.")]
    [InlineData("The turnout is 58%, the turnout is 57.5 per cent, the turnout is 57.")]
    [InlineData("The timeout is 10 minutes. The timeout is 600,000 ms.")]
    [InlineData("The deadline is May 2014. The deadline is 21 May 2014. The deadline is 2014.")]
    [InlineData("The probation is half a year. The probation is 26 weeks.")]
    [InlineData("The \"notice period is 60 days\" they said. The notice period is 60 [sic] days.")]
    [InlineData("Members of the Board: 3 new faces. Take the members of the Board:\n\n1. Ann\n2. Bob")]
    [InlineData("The 2019 budget is right. The members of the Board are both here. A turnout of >50% is due. The 9 member of the Board seats are taken.")]
    [InlineData("Section 2.1 Notice period. 60 days are enough.")]
    public void Other_statements_are_left_alone(string text) => Assert.Empty(Model.Prose(text).Describe(Rule));

    [Theory]
    [InlineData("| Notice period | [|60|] days |\n| --- | --- |\n| Turnout | [|50 %|] |\n| Budget | EUR 2.5 million |\n")]
    [InlineData("| What | A | B |\n| --- | --- | --- |\n| Notice period | 60 days | 20 days |\n")]
    public void A_row_of_two_cells_states_a_fact(string marked) => Model.Document("a.md", marked).AssertFinds(Rule);

    [Theory]
    [InlineData("2014-05", "The participants of the summit were [|45|] states.")]
    [InlineData("2018-06", "The participants of the summit were 45 states.")]
    public void The_items_date_decides_which_fact_holds(string date, string marked) =>
        Model.Item(ItemKind.Event, "Summit", null, (PartKind.Date, date), (PartKind.Prose, marked)).AssertFinds(Rule);

    [Fact]
    public void Facts_of_several_times_are_told_by_the_date() => new TestModel()
        .Fact("member states", "27", "", "2007").Fact("member states", "28", "", "2013")
        .Prose("The member states are 29. In 2007, the member states were [|28|]. In 2013, the member states were 28.").AssertFinds(Rule);

    [Fact]
    public void Facts_of_items_are_told_by_the_item() => new TestModel()
        .Fact("participants", "46", item: "Shanghai summit").Fact("participants", "26", item: "Almaty summit")
        .Prose("The participants are 30. At the Shanghai summit, the participants are [|26|]. The 26 participants of the Almaty summit spoke.").AssertFinds(Rule);

    [Fact]
    public void Facts_of_items_that_agree_are_one() => new TestModel()
        .Fact("quorum", "5", item: "A").Fact("quorum", "5", item: "B").Prose("The quorum is [|6|].").AssertFinds(Rule);

    [Fact]
    public void Two_declarations_of_one_fact_are_found_at_the_later() =>
        Assert.Equal(["31"], new TestModel().Fact("notice period", "30", "days").Fact("Notice period", "31", "days").Fact("notice period", "31", "days", "2004").Describe(Rule).Select(static d => d.Split(' ')[0]));

    [Fact]
    public void The_text_follows_the_declaration_or_the_declaration_the_text()
    {
        TestModel model = Model.Prose("The notice period is Sixty days.");
        Finding finding = Assert.Single(model.Check(Rule));
        Assert.Equal("The notice period is Thirty days.", model.Apply(finding));
        Assert.Equal(["Replace 'Sixty' with 'Thirty'", "Declare 60"], finding.Fixes.Select(static fix => fix.Title));
        Assert.Equal("60", Assert.Single(finding.Fixes[1].Edits).NewText);
        Assert.Empty(Assert.Single(Model.Prose("The notice period is two weeks.").Check(Rule)).Fixes);
    }

    [Fact]
    public void A_message_says_when_the_fact_is_true() => Assert.Equal(
        ["'participants of the summit' is '45' here and 46 states by declaration, as of 2014-05-21: correct one of the two"],
        Model.Prose("The participants of the summit were 45 states.").Messages(Rule));

    [Fact]
    public void Names_of_facts_are_names_for_the_rules_of_deprecated_and_admitted_names_alone()
    {
        TestModel model = new TestModel().Terms("Notice").Fact("notice period", "30", "days", null, null, "period of notice").Prose("The period of notice is long. The notice-period is long. Notice is due.");
        Assert.Equal(["period of notice -> notice period"], model.Describe("PRL1003"));
        Assert.Equal(["PRL1003"], model.Check().Select(static f => f.Rule.Id).Where(static id => id.StartsWith("PRL1", StringComparison.Ordinal)).Distinct());
    }
}
