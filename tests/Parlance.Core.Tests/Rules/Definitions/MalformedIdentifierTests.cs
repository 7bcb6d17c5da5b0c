using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class MalformedIdentifierTests
{
    [Theory]
    [InlineData("See ISBN [|978-3-16-148410-1|] and ISSN [|0378-5954|].")]
    [InlineData("It follows Regulation [|(EU) 679/2016|] and [|COM(2108) 238|] final.")]
    [InlineData("It recalls [|A/RES/152/1|], [|51 CFR 200.317|] and [|ECLI:EU:C:14:317|].")]
    [InlineData("See [|https://doi.org/10.10/182|] and https://doi.org/10.1000/182.")]
    public void An_identifier_that_cannot_be_is_reported(string text) => new TestModel().Prose(text).AssertFinds("PRL3011");

    [Theory]
    [InlineData("They wrote \"ISBN 978-3-16-148410-1\" on the cover.")]
    [InlineData("See ISBN 978-3-16-148410-1 [sic] there.")]
    [InlineData("See Regulation (EU) 2016/2031 and Regulation (EU) 2031/2016.")]
    [InlineData("Its number 9783161484101 has no label.")]
    public void Others_words_and_what_has_two_readings_are_silent(string text) => new TestModel().Prose(text).AssertFinds("PRL3011");

    [Fact]
    public void Identifiers_and_sources_of_items_are_read() => new TestModel()
        .Item(ItemKind.Document, "Study", null, (PartKind.Identifier, "[|978-3-16-148410-1|]"), (PartKind.Source, "[|https://orcid.org/0000-0002-1825-0098|]"))
        .Item(ItemKind.Document, "Directive", null, (PartKind.Identifier, "32015L0652"), (PartKind.Identifier, "[|32015L652|]"), (PartKind.Source, "Directive (EU) 2015/652"))
        .Item(ItemKind.Document, "Note", null, (PartKind.Identifier, "NSC-1998/3"), (PartKind.Identifier, "1234567890"))
        .AssertFinds("PRL3011");

    [Fact]
    public void Addresses_of_links_are_read() => new TestModel()
        .Document("a.md", "See [it]([|https://doi.org/10.10/182|]), [|https://orcid.org/0000-0002-1825-0098|], <[|http://data.europa.eu/eli/dir/652/2015/oj|]> and [that][1].\n\n[1]: [|https://orcid.org/0000-0002-1825-0099|]\n")
        .AssertFinds("PRL3011");

    [Fact]
    public void Records_are_silent() => new TestModel().Document("a.md", "See ISBN 978-3-16-148410-1 and https://doi.org/10.10/182.\n", isOthers: true).AssertFinds("PRL3011");

    [Fact]
    public void Numbers_that_have_changed_places_are_changed_back_or_kept()
    {
        TestModel model = new TestModel().Prose("It follows Regulation (EU) 679/2016 here.");
        Finding finding = Assert.Single(model.Check("PRL3011"));
        Assert.Equal("It follows Regulation (EU) 2016/679 here.", model.Apply(finding));
        Assert.Equal("It follows Regulation (EU) 679/2016 [sic] here.", model.Apply(finding, 1));
        Assert.Equal(
            "'(EU) 679/2016' is no number of an act of the EU: year and number have changed places; write '(EU) 2016/679'", Assert.Single(model.Messages("PRL3011")));
    }
}
