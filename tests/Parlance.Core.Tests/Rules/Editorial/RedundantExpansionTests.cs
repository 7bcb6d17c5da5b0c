using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class RedundantExpansionTests
{
    [Fact]
    public void A_second_expansion_is_found() =>
        Assert.Equal(
            ["SCO"],
            new TestModel().Prose("The Shanghai Cooperation Organization (SCO) met.").Prose("The Shanghai Cooperation Organization (SCO) met. The SCO met.").Describe("PRL4003"));

    [Fact]
    public void An_abbreviation_that_is_never_used_again_is_found() =>
        Assert.Equal(["CBMs"], new TestModel().Prose("It wants confidence-building measures (CBMs).").Describe("PRL4003"));

    [Fact]
    public void Each_document_starts_anew()
    {
        TestModel model = new TestModel()
            .Item(ItemKind.Document, "First", null, (PartKind.Prose, "The Shanghai Cooperation Organization (SCO) met."))
            .Item(ItemKind.Document, "Second", null, (PartKind.Prose, "The Shanghai Cooperation Organization (SCO) met. The SCO met."));
        Assert.Empty(model.Describe("PRL4003"));
    }
}
