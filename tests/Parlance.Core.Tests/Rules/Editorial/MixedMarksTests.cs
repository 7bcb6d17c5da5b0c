using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class MixedMarksTests
{
    private static TestModel With(QuotationMarksOption option) => new() { Options = PolicyOptions.Default with { QuotationMarks = option } };

    [Theory]
    [InlineData("It is a “word”, a “name” and a \"term\".", "It is a “word”, a “name” and a “term”.")]
    [InlineData("It is a \"word\", a \"name\" and a “term”.", "It is a \"word\", a \"name\" and a \"term\".")]
    [InlineData("China’s and Russia’s and Asia's", "China’s and Russia’s and Asia’s")]
    [InlineData("the states' and China's and Asia’s", "the states' and China's and Asia's")]
    [InlineData("A “word\" and a “name”.", "A “word” and a “name”.")]
    [InlineData("A “word” and a \"name”.", "A “word” and a “name”.")]
    [InlineData("A ‘word’ and a 'name'.", "A ‘word’ and a ‘name’.")]
    public void The_form_that_is_used_less_gives_way(string text, string mended)
    {
        TestModel model = new TestModel().Prose(text);
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL4007"))));
        Assert.Empty(new TestModel().Prose(mended).Check("PRL4007"));
    }

    [Fact]
    public void Of_forms_used_as_often_the_first_in_reading_order_wins() =>
        Assert.Equal(["\" -> “"], new TestModel().Prose("A “word”.").Prose("A \"name\".").Describe("PRL4007").Select(d => d[..6]));

    [Theory]
    [InlineData("It is China's “rise”.")]
    [InlineData("A 12\" pipe and a “word”.")]
    [InlineData("He wrote “it's \"new\"” and “it is ‘old’”.")]
    [InlineData("A «word» and a “name”.")]
    [InlineData("A “word and a \"name\".")]
    public void Marks_of_different_kinds_and_those_in_quotations_are_not_held_against_each_other(string text) =>
        Assert.Empty(new TestModel().Prose(text).Check("PRL4007").Where(f => f.Span.Start < 30 && text[f.Span.Start] != '"'));

    [Theory]
    [InlineData(QuotationMarksOption.Curly, "China's \"rise\" and 'fall'", "China’s “rise” and ‘fall’")]
    [InlineData(QuotationMarksOption.Straight, "China’s “rise” and ‘fall’", "China's \"rise\" and 'fall'")]
    internal void An_option_decides_for_all_marks(QuotationMarksOption option, string text, string mended)
    {
        for (int i = 0; i < 3; i++)
        {
            TestModel model = With(option).Prose(text);
            text = model.Apply(model.Check("PRL4007")[0]);
        }

        Assert.Equal(mended, text);
        Assert.Empty(With(option).Prose(text).Check("PRL4007"));
    }
}
