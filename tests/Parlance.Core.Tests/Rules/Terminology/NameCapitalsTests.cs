using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class NameCapitalsTests
{
    private static TestModel Policy => new TestModel().Terms("Mutual trust", "New Security Concept", "de facto State", "Equality");

    [Theory]
    [InlineData("They put Mutual Trust first.", "Mutual Trust -> mutual trust")]
    [InlineData("They doubt Mutual Trust's worth.", "Mutual Trust -> mutual trust")]
    [InlineData("They name Unity, Mutual Trust, Equality.", "Mutual Trust -> Mutual trust")]
    [InlineData("They put Equality and Mutual Trust first.", "Mutual Trust -> mutual trust")]
    [InlineData("They put mutual Trust first.", "mutual Trust -> mutual trust")]
    [InlineData("They put MUTUAL TRUST first.", "MUTUAL TRUST -> mutual trust")]
    [InlineData("Mutual Trust comes first here.", "Mutual Trust -> Mutual trust")]
    [InlineData("The new security concept is new.", "new security concept -> New Security Concept")]
    [InlineData("The New Security concepts are new.", "New Security concepts -> New Security Concepts")]
    [InlineData("New security concept is its name.", "New security concept -> New Security Concept")]
    [InlineData("It is a de facto state.", "de facto state -> de facto State")]
    public void Other_capitals_are_found(string text, string finding) => Assert.Equal([finding], Policy.Prose(text).Describe("PRL1004"));

    [Theory]
    [InlineData("Mutual trust is one thing, mutual trust another.")]
    [InlineData("De facto States are many.")]
    [InlineData("The Limits of Mutual Trust")]
    [InlineData("THE LIMITS OF MUTUAL TRUST.")]
    [InlineData("The Treaty on Mutual Trust and the Mutual Trust Fund hold.")]
    [InlineData("They want EQUALITY, and Equality.")]
    [InlineData("He said “they put Mutual Trust first”.")]
    [InlineData("New Security Concept's aims, New-Security-Concept talks")]
    public void Titles_sentence_starts_longer_names_and_single_words_are_left_alone(string text) => Assert.Empty(Policy.Prose(text).Describe("PRL1004"));

    [Fact]
    public void A_title_of_an_event_may_add_capitals_but_not_drop_them()
    {
        TestModel model = Policy.Item(ItemKind.Event, "Paper on Mutual Trust tabled").Item(ItemKind.Event, "Paper on the new security concept tabled");
        Assert.Equal(["new security concept -> New Security Concept"], model.Describe("PRL1004"));
    }
}
