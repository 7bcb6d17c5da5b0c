using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class UnknownCitationTests
{
    private static TestModel Citing(string cited) => new TestModel()
        .Item(ItemKind.Document, "Position Paper on the New Security Concept", null, (PartKind.Identifier, "A/57/1"))
        .Item(ItemKind.Document, "Charter of the United Nations", null, (PartKind.Abbreviation, "UN Charter"))
        .Item(ItemKind.Event, "Speech in Geneva")
        .Item(ItemKind.Document, "Citing", null, (PartKind.Cites, cited));

    [Theory]
    [InlineData("Position Paper on New Security Concept", "Position Paper on the New Security Concept")]
    [InlineData("Position Paper on the Security Concept", "Position Paper on the New Security Concept")]
    [InlineData("Charter of the United Nation", null)]
    [InlineData("Chartre of the United Nations", "Charter of the United Nations")]
    [InlineData("Speech in Genova", "Speech in Geneva")]
    public void The_nearest_name_is_offered(string cited, string? nearest) =>
        Assert.Equal(nearest is null ? [] : [$"{cited} -> {nearest}"], Citing(cited).Describe("PRL3010"));

    [Theory]
    [InlineData("Treaty of Westphalia")]
    [InlineData("Speech of 1997")]
    [InlineData("The Treaty")]
    public void What_comes_near_nothing_is_found_without_a_fix(string cited) =>
        Assert.Equal([cited], Citing(cited).Describe("PRL3010"));

    [Theory]
    [InlineData("Speech in Geneva")]
    [InlineData("speech in geneva")]
    [InlineData("UN Charter")]
    [InlineData("the UN Charter")]
    [InlineData("A/57/1")]
    [InlineData("UN Charter, Article 51")]
    [InlineData("the Charter of the United Nations (Chapter VII)")]
    [InlineData("https://example.org/paper")]
    [InlineData("Position Paper on \uFFFC")]
    [InlineData("")]
    public void What_is_declared_or_not_a_name_is_left_alone(string cited) => Assert.Empty(Citing(cited).Describe("PRL3010"));

    [Fact]
    public void A_person_must_choose()
    {
        TestModel model = Citing("Speech in Genova");
        Finding finding = Assert.Single(model.Check("PRL3010"));
        Assert.Equal(2, finding.Fixes.Length);
        Assert.All(finding.Fixes, fix => Assert.True(fix.OneAtATime));
        Assert.Equal("Speech in Genova [sic]", model.Apply(finding, 1));
        Assert.Empty(Citing("Speech in Genova [sic]").Check("PRL3010"));
    }
}
