namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class ApostrophePluralTests
{
    [Theory]
    [InlineData("Accepted [|RFC's|] represent decisions.", "Accepted RFCs represent decisions.")]
    [InlineData("[|CSP's|] MAY issue devices.", "CSPs MAY issue devices.")]
    [InlineData("The [|MoU\u2019s|] are open.", "The MoUs are open.")]
    [InlineData("Some accepted [|RFC's|] stand for things.", "Some accepted RFCs stand for things.")]
    [InlineData("It has two [|CSP's|].", "It has two CSPs.")]
    [InlineData("These [|API's|] in the draft are new.", "These APIs in the draft are new.")]
    [InlineData("It asks each of the [|NGO's|] for a report.", "It asks each of the NGOs for a report.")]
    public void A_plural_of_an_abbreviation_with_an_apostrophe_is_found(string text, string mended)
    {
        TestModel model = new TestModel().Prose(text);
        model.AssertFinds("PRL4012");
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL4012"))));
    }

    [Theory]
    [InlineData("The CSP's policy is short.")]
    [InlineData("All NASA's missions and data are listed.")]
    [InlineData("These CSP's policies hold.")]
    [InlineData("The CSP's been asked, and the CSP's had enough.")]
    [InlineData("The RFC's stand for openness is clear.")]
    [InlineData("Some accepted RFC's stand is clear.")]
    [InlineData("The RFC's support for it is slight.")]
    [InlineData("It is not ours but NASA's. Are we sure?")]
    [InlineData("They are all of NASA's.")]
    [InlineData("The member's may vote.")]
    [InlineData("THE CSP'S MAY ISSUE DEVICES.")]
    [InlineData("He wrote \"CSP's may issue\" and left.")]
    [InlineData("The CSP's [sic] may issue devices.")]
    [InlineData("The CSPs' may be read otherwise, and so may A's and B's.")]
    public void Possessives_and_ordinary_words_are_left_alone(string text) => new TestModel().Prose(text).AssertFinds("PRL4012");

    [Fact]
    public void The_message_says_what_to_write() =>
        Assert.Equal(["'RFC's' is a plural here, which has no apostrophe: write 'RFCs'"], new TestModel().Prose("RFC's are open.").Messages("PRL4012"));
}
