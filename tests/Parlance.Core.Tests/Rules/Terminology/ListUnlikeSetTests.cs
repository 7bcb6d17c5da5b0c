namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class ListUnlikeSetTests
{
    private static TestModel Concept => new TestModel().Principles("NewSecurityConcept", "Mutual trust", "Mutual benefit", "Equality", "Coordination");

    [Theory]
    [InlineData("They are mutual trust, mutual benefit, equality, openness and coordination.", "openness")]
    [InlineData("They are mutual trust, mutual benefit, equality, coordination and openness.", "openness")]
    [InlineData("It rests on openness, mutual trust, mutual benefit, equality and coordination.", "openness")]
    [InlineData("Openness, mutual trust, mutual benefit, equality and coordination are its core.", "Openness")]
    [InlineData("These are at its core: openness, mutual trust, mutual benefit, equality and coordination.", "openness")]
    [InlineData("They are mutual trust, mutual benefit, equality and openness in all its work.", "openness")]
    [InlineData("Its core:\n- mutual trust\n- mutual benefit\n- good faith\n- coordination", "good faith")]
    public void A_member_that_is_none_of_the_set_is_found(string text, string finding) =>
        Assert.Equal([finding], Concept.Prose(text).Describe("PRL1011"));

    [Fact]
    public void A_name_may_open_with_a_small_word() =>
        Assert.Empty(new TestModel().Principles("Plan", "Just transition", "Shared benefit", "Equality", "Coordination")
            .Prose("It rests on:\n- just transition;\n- shared benefit;\n- equality;\n- coordination.").Describe("PRL1011"));

    [Theory]
    [InlineData("They are mutual benefit, mutual trust, equality and coordination.", "mutual benefit, mutual trust, equality and coordination")]
    [InlineData("It names coordination, equality, mutual benefit and mutual trust as its core.", "coordination, equality, mutual benefit and mutual trust")]
    public void All_members_in_another_order_are_found(string text, string finding) =>
        Assert.Equal([finding], Concept.Prose(text).Describe("PRL1011"));

    [Theory]
    [InlineData("The five principles are mutual trust, mutual benefit, equality and coordination.", "five")]
    [InlineData("It names three principles: mutual trust, mutual benefit, equality and coordination.", "three")]
    [InlineData("It names 5 principles: mutual trust, mutual benefit, equality and coordination.", "5")]
    [InlineData("The five principles (mutual trust, mutual benefit, equality, coordination) hold.", "five")]
    [InlineData("The three values are openness, courage, thrift and candour.", "three")]
    [InlineData("It has three goals: peace and lasting prosperity.", "three")]
    [InlineData("There are 3 principles: equality and mutual trust", "3")]
    [InlineData("It has two kinds of shops, offices, halls and flats.", "two")]
    [InlineData("The three bodies are: the council; the board; the court; and the forum.", "three")]
    public void A_number_that_does_not_fit_is_found(string text, string finding) =>
        Assert.Equal([finding], Concept.Prose(text).Describe("PRL1011"));

    [Theory]
    [InlineData("They are mutual trust, mutual benefit, equality and coordination.")]
    [InlineData("They are mutual benefits, equality and mutual trust.")]
    [InlineData("Equality and mutual trust matter, and so does openness.")]
    [InlineData("Trade, mutual trust, investment, culture and equality.")]
    [InlineData("The four principles are mutual trust, mutual benefit, equality and coordination.")]
    [InlineData("Three principles in particular, mutual trust, mutual benefit and equality, were named.")]
    [InlineData("Three delegates, two from Peru, spoke of mutual trust, mutual benefit and equality.")]
    [InlineData("The code has six parts, each with a summary, a rule and an example.")]
    [InlineData("It has two types of voluntary locks, shared and exclusive.")]
    [InlineData("Go beyond the six sessions, based on your needs, place, time and means.")]
    [InlineData("The four values are equality, openness, courage and thrift.")]
    [InlineData("The four goals cover work, openness, courage and thrift.")]
    [InlineData("The four goals are rights, duties, courage and thrift.")]
    [InlineData("In four countries, mutual trust, mutual benefit, equality and coordination are taught.")]
    [InlineData("He said “they are mutual trust, mutual benefit, equality, openness and coordination”.")]
    [InlineData("They are mutual trust, mutual benefit, equality, openness [sic] and coordination.")]
    [InlineData("They are mutual benefit, mutual trust [sic], equality and coordination.")]
    [InlineData("The five principles are mutual trust, mutual benefit, equality [sic] and coordination.")]
    [InlineData("The three values are openness, courage, thrift and candour [sic].")]
    [InlineData("It has two goals: peace and prosperity.")]
    [InlineData("It has three goals: peace and prosperity, and what follows from them.")]
    [InlineData("It has three goals: peace and security, prosperity and health.")]
    [InlineData("It has three goals: peace and all that it takes to keep it.")]
    [InlineData("It met two times, in Beijing, Moscow and Astana.")]
    [InlineData("At least two members, such as China, Russia and Iran, agree.")]
    [InlineData("One of the five principles is equality, trust or peace.")]
    [InlineData("They want mutual trust, mutual benefit, equality, coordination, and call for peace.")]
    public void Parts_of_the_set_and_other_lists_are_left_alone(string text) => Assert.Empty(Concept.Prose(text).Describe("PRL1011"));

    [Fact]
    public void A_list_of_two_sets_is_left_alone() =>
        Assert.Empty(Concept.Principles("Charter", "Peace", "Justice").Prose("mutual trust, mutual benefit, equality, peace and justice").Describe("PRL1011"));
}
