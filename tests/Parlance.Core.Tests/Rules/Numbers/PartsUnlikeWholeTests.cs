namespace Parlance.Core.Tests.Rules.Numbers;

public sealed class PartsUnlikeWholeTests
{
    private const string Rule = "PRL6003";

    [Theory]
    [InlineData("All [|30 members voted: 18 for, 13|] against.")]
    [InlineData("It has [|12 seats: 5 for women and 6|] for men.")]
    [InlineData("The [|thirty members (eighteen women and thirteen|] men) met.")]
    [InlineData("The panel of [|9 people consists of 4 judges, 3 officers and 3|] clerks.")]
    [InlineData("It consists of [|60% sand, 30% clay and 20%|] water.")]
    [InlineData("The sum is made up of [|50 per cent grants and 40 per cent|] loans.")]
    [InlineData("It costs [|$500 yearly: $200 for food and $400|] for rent.")]
    public void Parts_that_do_not_make_the_whole_are_found(string marked) => new TestModel().Prose(marked).AssertFinds(Rule);

    [Theory]
    [InlineData("All 30 members voted: 18 for, 12 against. The thirty members (eighteen women and twelve men) met.")]
    [InlineData("It consists of 33.3% sand, 33.3% clay and 33.3% water. It consists of 67% sand and 34% clay.")]
    [InlineData("The 30 members (18 women, 5 children) met. The 30 members (including 18 women and 5 children) met. The 30 members (18 of them women and 5 children) met.")]
    [InlineData("In 2014: 18 for, 13 against. Section 30 members: 18.")]
    [InlineData("The 30 members (18 women and 5 from Asia) met. About 30 members: 18 women and 13 men.")]
    [InlineData("Of 30 votes, 18 were for it and 20 for them. 60% like tea and 70% like milk.")]
    [InlineData("The \"30 members: 18 for, 13 against\" voted.")]
    [InlineData("Meeting of 30 minutes: 5 minutes for each of 2 speakers and 3 days of rest.")]
    public void Other_numbers_are_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Describe(Rule));

    [Theory]
    [InlineData("| State | Seats | Share |\n| --- | --- | --- |\n| A | 10 | 50% |\n| B | 10 | 40% |\n| Total | [|21|] | [|100%|] |\n")]
    [InlineData("| State | Seats |\n| --- | --- |\n| A | 1,000 |\n| B | 500 |\n| In all | [|1,600|] |\n")]
    [InlineData("| Year | A | B | Total |\n| --- | --- | --- | --- |\n| 2001 | 1 | 2 | 3 |\n| 2002 | 2 | 2 | 4 |\n| 2003 | 2 | 4 | [|7|] |\n")]
    [InlineData("| State | Cost |\n| --- | --- |\n| A | 1.5 |\n| B | 2.5 |\n| Total | [|4.4|] |\n")]
    public void Totals_of_a_table_are_added_up(string marked) => new TestModel().Document("a.md", marked).AssertFinds(Rule);

    [Theory]
    [InlineData("| State | Seats |\n| --- | --- |\n| A | 10 |\n| B | - |\n| Total | 21 |\n")]
    [InlineData("| State | Seats |\n| --- | --- |\n| A | 10 |\n| B | |\n| Total | 21 |\n")]
    [InlineData("| State | Average | Pass rate | Year |\n| --- | --- | --- | --- |\n| A | 10 | 50% | 2001 |\n| B | 20 | 60% | 2002 |\n| Total | 15 | 55% | 2003 |\n")]
    [InlineData("| Item | Price | Pieces | Total |\n| --- | --- | --- | --- |\n| A | 2 | 3 | 6 |\n| B | 4 | 5 | 20 |\n")]
    [InlineData("| State | Share |\n| --- | --- |\n| A | 33.3% |\n| B | 33.3% |\n| C | 33.3% |\n| Total | 100% |\n")]
    [InlineData("| State | Seats |\n| --- | --- |\n| A | 10 |\n| Subtotal | 10 |\n| B | 10 |\n| Total | 20 |\n")]
    [InlineData("| State | Cost |\n| --- | --- |\n| A | 1.46 |\n| B | 2.46 |\n| Total | 3.9 |\n")]
    public void Other_tables_are_left_alone(string text) => Assert.Empty(new TestModel().Document("a.md", text).Check(Rule));
}
