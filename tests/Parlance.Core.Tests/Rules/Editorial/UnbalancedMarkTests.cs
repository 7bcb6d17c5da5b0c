using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class UnbalancedMarkTests
{
    [Theory]
    [InlineData("The paper (tabled in 2002 is short.", "(")]
    [InlineData("The paper tabled in 2002) is short.", ")")]
    [InlineData("See Annex A) for more.", ")")]
    [InlineData("The fee (per month is low.\n1) pay\n2) go", "(")]
    [InlineData("It is “new and short.", "“")]
    [InlineData("It is new” and short.", "”")]
    [InlineData("The “status quo“ holds.", "“")]
    [InlineData("It is \"new and short.", "\"")]
    [InlineData("It is new\" and short.", "\"")]
    [InlineData("It is ‘new and short.", "‘")]
    [InlineData("It is [new and short.", "[")]
    [InlineData("It is {new and short.", "{")]
    [InlineData("It is (see [1) and short.", "[")]
    [InlineData("He said “it is ‘new” and left.", "‘")]
    [InlineData("He wrote «new and left.", "«")]
    public void A_mark_without_its_other_half_is_found(string text, string mark) =>
        Assert.Equal([mark], new TestModel().Prose(text).Describe("PRL4006"));

    [Theory]
    [InlineData("The fee (per month[|(|] is low.")]
    [InlineData("The fee [|)|]per month) is low.")]
    [InlineData("The fee [|(|]per month and [|(|]per year is low.")]
    public void Of_two_that_are_turned_alike_the_wrong_one_is_found(string text) => new TestModel().Prose(text).AssertFinds("PRL4006");

    [Theory]
    [InlineData("It takes a period (\"1.\"), parentheses (\"(1)\"), or a right parenthesis (\"1)\", \"b)\").")]
    [InlineData("Addresses may contain closing brackets ')' and '}' there.")]
    [InlineData("The figures of ‘22 and of November ‘23, too.")]
    [InlineData("Drop both marks (\" or ' signs around a name).")]
    [InlineData("It's the states' right in the '90s, 'tis said.")]
    [InlineData("It’s the states’ right in the ’90s, ‘tis said.")]
    [InlineData("A 12\" pipe and a 5' 6\" pole.")]
    [InlineData("A blade of 2½\" is long.")]
    [InlineData("A man of 6’ 2” stood.")]
    [InlineData("He said \"a 12\" pipe\" twice.")]
    [InlineData("a) trust, b) benefit and 3) equality")]
    [InlineData("a) trust")]
    [InlineData("The fee (see Article\n5) is low.")]
    [InlineData("1) trust\n2) benefit\niv) equality\n1.) coordination")]
    [InlineData("Two ways remain: a) talk, or b) wait.")]
    [InlineData("There are (a) talks, (b) waits (such as a) long or b) short ones).")]
    [InlineData("We agree :) and they do not :-( at all ;)")]
    [InlineData("The range [0, 1) is half open.")]
    [InlineData("The interval [0, 1) and the range (2, 3] are half open.")]
    [InlineData("“First paragraph.\n\n“Second paragraph.”")]
    [InlineData("(First paragraph.\n\nSecond paragraph.)")]
    [InlineData("He said “it is ‘new’ and ‘short’.”")]
    [InlineData("It is “new\" and \"short”.")]
    [InlineData("It is ‘new' and short.")]
    [InlineData("It is „neu“ and »alt«.")]
    [InlineData("The (\uFFFC of \uFFFC states")]
    [InlineData("\uFFFC states) and \uFFFC\" too")]
    [InlineData("‘Abd al-Rahman spoke in Hawai‘i.")]
    [InlineData("Name | \" | same")]
    [InlineData("The values are {\"level\":\"public\"} and \"a\",\"b\",\"c\", or an empty one (\"\").")]
    [InlineData("It grew by 5 % (from 10 to 15 %) in “China’s” words.")]
    public void Marks_that_pair_or_are_none_are_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Describe("PRL4006"));

    [Fact]
    public void A_mark_that_turns_the_wrong_way_is_found_and_not_the_one_that_opens()
    {
        TestModel model = new TestModel().Prose("The “status quo“ holds.");
        Finding finding = Assert.Single(model.Check("PRL4006"));
        Assert.Equal(15, finding.Place.Range.Start);
        Assert.Equal("”", finding.Arguments[1]);
    }

    [Theory]
    [InlineData("Ask again if the page is not new :))")]
    [InlineData("Ask again ;-)) and wait.")]
    public void A_broad_smile_is_no_bracket(string text) => Assert.Empty(new TestModel().Prose(text).Describe("PRL4006"));
}
