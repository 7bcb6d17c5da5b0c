using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class AgeingWordTests
{
    [Theory]
    [InlineData("The forum currently has 28 members.", "currently")]
    [InlineData("The current rules are strict.", "current")]
    [InlineData("It was recently renewed.", "recently")]
    [InlineData("It was renewed last year.", "last year")]
    [InlineData("CICA, in existence for more than 20 years, has grown.", "more than 20 years")]
    [InlineData("CICA has existed for more than 20 years.", "more than 20 years")]
    [InlineData("It is a forum that has been in existence for more than 20 years.", "more than 20 years")]
    [InlineData("Over the past two decades it has grown.", "past two decades")]
    [InlineData("It runs 212 buses, of which 80 are currently electric.", "currently")]
    [InlineData("They met on the last day.", "last day")]
    [InlineData("It was founded two years ago.", "two years ago")]
    public void A_word_without_anchor_is_found(string text, string words) => Assert.Equal([words], new TestModel().Prose(text).Describe("PRL2010"));

    [Theory]
    [InlineData("In 2014 the forum currently had 28 members.")]
    [InlineData("As of 1 May 2014, CICA has existed for more than 20 years.")]
    [InlineData("It ran for 20 years.")]
    [InlineData("Accounts that have been idle for more than 12 months are closed.")]
    [InlineData("It will be valid for two years.")]
    [InlineData("Records must be kept for more than five years.")]
    [InlineData("If you have been a member for more than 12 months, you may vote.")]
    [InlineData("It rose the following year.")]
    [InlineData("The last day to register is a Monday.")]
    [InlineData("The water current is strong.")]
    [InlineData("He said “it is currently strong”.")]
    [InlineData("It is currently [sic] strong.")]
    [InlineData("The then-current rules hold.")]
    public void An_anchor_or_a_time_that_does_not_move_silences(string text) => Assert.Empty(new TestModel().Prose(text).Describe("PRL2010"));

    [Theory]
    [InlineData("The secretary shall name the current members.")]
    [InlineData("Each ward that is currently closed is listed.")]
    [InlineData("A pass is open to all who currently live here.")]
    [InlineData("The talks can last two weeks and cost nothing.")]
    [InlineData("It adds a line to the current page.")]
    [InlineData("Sign up today and bring a friend.")]
    [InlineData("What does the office currently do?")]
    [InlineData("Write to us today!")]
    [InlineData("Companies founded at least two years ago take part.")]
    [InlineData("It lists the currently valid keys.")]
    [InlineData("It is the plan most recently adopted.")]
    [InlineData("It describes the current state of a road.")]
    [InlineData("The gate is shut. This MAY change.")]
    public void A_rule_a_request_and_a_class_of_things_speak_of_any_day(string text) => Assert.Empty(new TestModel().Prose(text).Describe("PRL2010"));

    [Fact]
    public void Headings_and_items_of_lists_are_no_news() =>
        new TestModel().Document("a.md", "# Closed last week\n\n- news of the last 12 months\n\nThe gate is [|currently|] shut.\n").AssertFinds("PRL2010");

    [Fact]
    public void The_date_of_a_document_says_when_its_words_were_written_and_that_of_an_event_does_not()
    {
        static int Count(ItemKind kind, string date) =>
            new TestModel().Item(kind, "Paper", null, (PartKind.Date, date), (PartKind.Prose, "It currently has 28 members.")).Check("PRL2010").Length;
        Assert.Equal(0, Count(ItemKind.Document, "2002-08"));
        Assert.Equal(1, Count(ItemKind.Document, "XXXX"));
        Assert.Equal(1, Count(ItemKind.Event, "2002-08"));
    }

    [Theory]
    [InlineData("minutes/2024-03-08.md", "# Council\n\nThe port currently has two piers.", false)]
    [InlineData("minutes/council_20240308.md", "# Council\n\nThe port currently has two piers.", false)]
    [InlineData("minutes/2024.md", "# Council\n\n## Meeting of 8 March 2024\n\nThe port currently has two piers.\n\n### Piers\n\nThey met last year.", false)]
    [InlineData("minutes/2024.md", "# Council\n\n## Meeting of 8 March 2024\n\nIt met.\n\n## Rules\n\nThe port currently has two piers.", true)]
    [InlineData("minutes/2024-13-08.md", "# Council\n\nThe port currently has two piers.", true)]
    [InlineData("rules.md", "# Council of 2024\n\nThe port currently has two piers.", true)]
    public void Minutes_with_their_day_in_the_name_or_a_heading_say_when_they_were_written(string path, string text, bool speaks) =>
        Assert.Equal(speaks, new TestModel().Document(path, text).Describe("PRL2010").Any());
}
