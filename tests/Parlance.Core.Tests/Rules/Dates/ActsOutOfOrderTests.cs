namespace Parlance.Core.Tests.Rules.Dates;

public sealed class ActsOutOfOrderTests
{
    [Theory]
    [InlineData("The code was adopted on 4 June 2003 and entered into force on [|1 May 2003|].")]
    [InlineData("Written in June 2003, the guide was last revised in [|May 2003|].")]
    [InlineData("Created on 4 June 2003, last updated on [|3 June 2003|].")]
    [InlineData("The law was repealed on 4 June 2003 and adopted on [|4 June 2013|].")]
    [InlineData("The office opened on 4 June 2003 and was closed in [|2002|].")]
    public void An_act_before_the_one_that_it_rests_on_is_found_at_the_later_date(string text) => new TestModel().Prose(text).AssertFinds("PRL2015");

    [Theory]
    [InlineData("The code was adopted on 4 June 2003 and entered into force on 1 May 2004.")]
    [InlineData("The code was adopted on 4 June 2003 with effect from 1 May 2003.")]
    [InlineData("The code was adopted on 4 June 2003 and published on 1 May 2003.")]
    [InlineData("The code was adopted in 2003 and amended on 1 May 2003.")]
    [InlineData("The code was adopted on 4 June 2003, and the old one was repealed on 1 May 2003.")]
    [InlineData("It was signed by the north on 4 June 2003 and by the south on 1 May 2003.")]
    [InlineData("The gate was closed on 4 June 2003 and reopened on 1 May 2004.")]
    [InlineData("It was amended on 4 June 2003 and on 1 May 2003.")]
    [InlineData("It was adopted on 4 June 2003. It was repealed on 1 May 2003.")]
    [InlineData("He said “it was adopted on 4 June 2003 and repealed on 1 May 2003”.")]
    public void What_can_be_or_is_of_something_else_is_left_alone(string text) => new TestModel().Prose(text).AssertFinds("PRL2015");
}
