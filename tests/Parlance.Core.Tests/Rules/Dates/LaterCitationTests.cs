using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class LaterCitationTests
{
    [Theory]
    [InlineData("1998-07", "2002-07-31", true)]
    [InlineData("2002-07", "2002-07-31", false)]
    [InlineData("1998?", "2002-07-31", false)]
    [InlineData("1998-07", "2002?", false)]
    [InlineData("XXXX", "2002", false)]
    [InlineData("2003", "2002", false)]
    public void A_citation_of_something_later_is_found_where_it_stands(string date, string cited, bool isFound)
    {
        TestModel model = Paper("Position paper", cited)
            .Item(ItemKind.Document, "White paper", null, (PartKind.Date, date), (PartKind.Cites, "position paper"));
        Assert.Equal(isFound ? ["position paper"] : [], model.Describe("PRL2012"));
    }

    [Fact]
    public void Of_several_with_the_name_all_must_be_later()
    {
        TestModel model = Paper("Report", "2002").Item(ItemKind.Document, "White paper", null, (PartKind.Date, "2000"), (PartKind.Cites, "Report"));
        Assert.Single(model.Check("PRL2012"));
        Assert.Empty(model.Item(ItemKind.Document, "Report", null, (PartKind.Date, "1999")).Check("PRL2012"));
    }

    [Fact]
    public void A_document_may_have_been_changed_until_it_was_published()
    {
        TestModel model = Paper("Report", "2002")
            .Item(ItemKind.Document, "White paper", null, (PartKind.Date, "2000"), (PartKind.Published, "2003"), (PartKind.Cites, "Report"));
        Assert.Empty(model.Check("PRL2012"));
    }

    private static TestModel Paper(string name, string date) => new TestModel().Item(ItemKind.Document, name, null, (PartKind.Date, date));
}
