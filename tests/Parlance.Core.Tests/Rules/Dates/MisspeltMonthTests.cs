using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class MisspeltMonthTests
{
    [Theory]
    [InlineData("It closed on 3 Septmber 2019.", "Septmber -> September")]
    [InlineData("It closed on Janaury 3, 2019.", "Janaury -> January")]
    [InlineData("It closed on Mrch 3, 2019.", "Mrch -> March")]
    [InlineData("Closed 3 APRLI 2019.", "APRLI -> APRIL")]
    public void A_word_that_is_nearly_a_month_is_replaced(string text, string found) => Assert.Equal([found], new TestModel().Prose(text).Describe("PRL2016"));

    [Theory]
    [InlineData("It closed on 3rd Agust, 2019.", "It closed on 3 August, 2019.")]
    [InlineData("It closed on Ovtober 3rd 2019.", "It closed on October 3 2019.")]
    public void The_suffix_of_the_day_goes_along(string text, string mended)
    {
        TestModel model = new TestModel().Prose(text);
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL2016"))));
    }

    [Theory]
    [InlineData("It closed on 3 September 2019, and on 4 Sept 2019.")]
    [InlineData("It closed on 3 Settembre 2019 and 3 Juli 2019.")]
    [InlineData("It closed on 3 Ramadan 1440.")]
    [InlineData("Match 3, 2019 was lost.")]
    [InlineData("We saw 30 Feburary 2019 people.")]
    [InlineData("He wrote “on 3 Septmber 2019”.")]
    [InlineData("It closed on 3 Septmber [sic] 2019.")]
    [InlineData("They sold 12 Novelties 2019 alone.")]
    [InlineData("It closed in Septmber.")]
    public void Other_words_are_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Check("PRL2016"));

    [Fact]
    public void A_declared_name_is_left_alone() =>
        Assert.Empty(new TestModel().Item(ItemKind.Actor, "Marsch").Prose("It met 4 Marsch 2019 people.").Check("PRL2016"));
}
