using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class RepeatedWordTests
{
    [Theory]
    [InlineData("It is the the core of the concept.", "It is the core of the concept.")]
    [InlineData("The the core.", "The core.")]
    [InlineData("It asks states\nstates to talk.", "It asks states\nto talk.")]
    [InlineData("It asks for the\r\nthe report.", "It asks for the\r\nreport.")]
    [InlineData("They rely on trust trust.", "They rely on trust.")]
    [InlineData("It grants a a right.", "It grants a right.")]
    [InlineData("This is is a slip.", "This is a slip.")]
    [InlineData("It is based on on trust.", "It is based on trust.")]
    [InlineData("He said \"the the end\" and left.", "He said \"the end\" and left.")]
    [InlineData("of the  the kind", "of the  kind")]
    [InlineData("ON THE THE ROAD", "ON THE ROAD")]
    [InlineData("It can can be done.", "It can be done.")]
    [InlineData("All Contracting Parties Parties agree.", "All Contracting Parties agree.")]
    [InlineData("By then the Commission Commission had met.", "By then the Commission had met.")]
    [InlineData("It is laid down in in Annex A.", "It is laid down in Annex A.")]
    public void A_word_that_stands_twice_in_a_row_is_found_and_removed(string text, string mended)
    {
        TestModel model = new TestModel().Prose(text);
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL4004"))));
        Assert.Empty(new TestModel().Prose(mended).Check("PRL4004"));
    }

    [Theory]
    [InlineData("Who asks to join my Community Session session?", "session -> ")]
    [InlineData("Who asks for a Session session?", null)]
    [InlineData("Who asks for Community Session session rooms?", null)]
    public void The_last_word_of_a_declared_name_is_repeated_in_small_letters_too(string text, string? found) =>
        Assert.Equal(found is null ? [] : [found], new TestModel().Terms("Community Session").Prose(text).Describe("PRL4004"));

    [Theory]
    [InlineData("As [cite](#a) [cite](#b) say.", false)]
    [InlineData("As [cite](#a) cite say.", true)]
    public void Links_of_their_own_are_no_repetition(string text, bool isFound) =>
        Assert.Equal(isFound, new TestModel().Document("a.md", text).Describe("PRL4004").Any());

    [Fact]
    public void The_second_word_is_the_place()
    {
        Finding finding = Assert.Single(new TestModel().Prose("the the").Check("PRL4004"));
        Assert.Equal((4, 3), (finding.Span.Start, finding.Span.Length));
    }

    [Theory]
    [InlineData("Leaving it as is is the best choice.")]
    [InlineData("Whoa whoa whoa, there is a waterfall.")]
    [InlineData("Code in C plus plus runs there.")]
    [InlineData("We know what is going in in Annex B.")]
    [InlineData("They had had enough.")]
    [InlineData("He knows that that is so.")]
    [InlineData("What it is is a list.")]
    [InlineData("She gave her her book.")]
    [InlineData("It is very very large.")]
    [InlineData("Sirhan Sirhan was there.")]
    [InlineData("They met in Walla Walla and Bora Bora, and spoke of the Mau Mau.")]
    [InlineData("They log in in the morning, and hand it in in time.")]
    [InlineData("New York New York is a song.")]
    [InlineData("They moved on on Monday.")]
    [InlineData("They logged in in 2002.")]
    [InlineData("There were 10 10 of them.")]
    [InlineData("The Will will be read.")]
    [InlineData("He lives in the The Hague area.")]
    [InlineData("It is as well well-known.")]
    [InlineData("A follow-up up the road.")]
    [InlineData("The word \"the\" the reader skips.")]
    [InlineData("We agree. Agree we must.")]
    [InlineData("It ends here. Here it begins.")]
    [InlineData("the the [sic] end")]
    [InlineData("trust.\n\nTrust is more.")]
    [InlineData("\uFFFCtrust trust")]
    public void Words_that_are_meant_twice_are_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Check("PRL4004"));

    [Fact]
    public void A_declared_name_may_repeat_a_word() =>
        Assert.Empty(new TestModel().Terms("win win policy", "human rights").Prose("A win win policy for human rights rights holders.").Check("PRL4004"));

    [Fact]
    public void The_last_word_of_a_declared_name_may_be_written_twice_by_mistake() =>
        Assert.Equal(["States"], new TestModel().Terms("Member States").Prose("The Member States States shall act.").Check("PRL4004").Select(f => f.Arguments[0]));

    [Theory]
    [InlineData(PassageRole.Name, 0)]
    [InlineData(PassageRole.Data, 0)]
    [InlineData(PassageRole.Quotation, 1)]
    [InlineData(PassageRole.Definition, 1)]
    [InlineData(PassageRole.EventTitle, 1)]
    internal void Names_are_as_they_are_and_quotations_are_checked(PassageRole role, int findings) =>
        Assert.Equal(findings, new TestModel().Prose("it is the the core", role).Check("PRL4004").Length);

    [Theory]
    [InlineData("It is a “security” (wink wink) tool.")]
    [InlineData("See the request of the goals team team#1641 for more.")]
    [InlineData("HOW How the project is carried out.")]
    public void What_is_said_twice_on_purpose_is_left_alone(string text) => Assert.Empty(new TestModel().Prose(text).Describe("PRL4004"));
}
