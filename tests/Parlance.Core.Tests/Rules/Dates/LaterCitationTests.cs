using Parlance.Dates;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class LaterCitationTests
{
    private const string Rule = "PRL2012";

    [Theory]
    [InlineData("1998-07", "2002-07-31")]
    [InlineData("2002", "2003")]
    [InlineData("2002-07", "2002-08")]
    [InlineData("2002-07-30", "2002-07-31")]
    [InlineData("1998/2001", "2002/2003")]
    [InlineData("199X", "2002")]
    public void A_citation_of_something_later_is_found_where_it_stands(string date, string cited) =>
        Paper("Position paper", cited).Item(ItemKind.Document, "White paper", null, (PartKind.Date, date), (PartKind.Cites, "[|position paper|]")).AssertFinds(Rule);

    [Theory]
    [InlineData("2003", "2002")]
    [InlineData("2002", "2002")]
    [InlineData("2002-07", "2002-07-31")]
    [InlineData("1998?", "2002-07-31")]
    [InlineData("1998~", "2002-07-31")]
    [InlineData("1998-07", "2002?")]
    [InlineData("XXXX", "2002")]
    [InlineData("1998", "XXXX")]
    [InlineData("1998/..", "2002")]
    [InlineData("1998", "../2002")]
    [InlineData("1998", "soon")]
    [InlineData("soon", "2002")]
    public void Dates_that_can_both_hold_or_are_unsure_are_left_alone(string date, string cited) =>
        Paper("Position paper", cited).Item(ItemKind.Document, "White paper", null, (PartKind.Date, date), (PartKind.Cites, "Position paper")).AssertFinds(Rule);

    [Theory]
    [InlineData(ItemKind.Event)]
    [InlineData(ItemKind.Document)]
    internal void Events_and_documents_cite_and_are_cited(ItemKind kind) =>
        new TestModel()
            .Item(kind, "Summit", null, (PartKind.Date, "2002"))
            .Item(kind, "Report", null, (PartKind.Date, "1998"), (PartKind.Cites, "[|Summit|]"))
            .AssertFinds(Rule);

    [Theory]
    [InlineData(PartKind.Admitted)]
    [InlineData(PartKind.Abbreviation)]
    internal void It_may_be_cited_by_any_of_its_names(PartKind part) =>
        new TestModel()
            .Item(ItemKind.Document, "Position paper", null, (PartKind.Date, "2002"), (part, "PP"))
            .Item(ItemKind.Document, "White paper", null, (PartKind.Date, "1998"), (PartKind.Cites, "[|PP|]"))
            .AssertFinds(Rule);

    [Fact]
    public void A_name_to_avoid_is_no_citation() =>
        new TestModel()
            .Item(ItemKind.Document, "Position paper", null, (PartKind.Date, "2002"), (PartKind.Deprecated, "PP"))
            .Item(ItemKind.Document, "White paper", null, (PartKind.Date, "1998"), (PartKind.Cites, "PP"))
            .AssertFinds(Rule);

    [Fact]
    public void What_is_not_declared_is_for_another_rule() =>
        new TestModel().Item(ItemKind.Document, "White paper", null, (PartKind.Date, "1998"), (PartKind.Cites, "Position paper")).AssertFinds(Rule);

    [Fact]
    public void Of_several_with_the_name_all_must_be_later()
    {
        TestModel model = Paper("Report", "2002").Item(ItemKind.Document, "White paper", null, (PartKind.Date, "2000"), (PartKind.Cites, "[|Report|]"));
        model.AssertFinds(Rule);
        model.Item(ItemKind.Document, "Report", null, (PartKind.Date, "2001")).AssertFinds(Rule);
        Assert.Empty(model.Item(ItemKind.Document, "Report", null, (PartKind.Date, "1999")).Check(Rule));
    }

    [Fact]
    public void Of_several_with_the_name_one_may_have_any_date()
    {
        TestModel model = Paper("Report", "2002").Item(ItemKind.Document, "Report").Item(ItemKind.Document, "Report", null, (PartKind.Date, "2003"));
        model.Item(ItemKind.Document, "White paper", null, (PartKind.Date, "2000"), (PartKind.Cites, "Report")).AssertFinds(Rule);
    }

    [Theory]
    [InlineData("2003", false)]
    [InlineData("2001", true)]
    [InlineData("2001?", false)]
    [InlineData("soon", false)]
    public void A_document_may_have_been_changed_until_it_was_published(string published, bool isFound)
    {
        string cited = isFound ? "[|Report|]" : "Report";
        Paper("Report", "2002")
            .Item(ItemKind.Document, "White paper", null, (PartKind.Date, "2000"), (PartKind.Published, published), (PartKind.Cites, cited))
            .AssertFinds(Rule);
    }

    [Fact]
    public void A_document_without_a_date_has_that_of_its_publication() =>
        new TestModel()
            .Item(ItemKind.Document, "Report", null, (PartKind.Date, ""), (PartKind.Published, "2002"))
            .Item(ItemKind.Document, "White paper", null, (PartKind.Date, ""), (PartKind.Published, "2000"), (PartKind.Cites, "[|Report|]"))
            .AssertFinds(Rule);

    [Fact]
    public void An_event_cites_until_it_ends() =>
        Paper("Report", "2002")
            .Item(ItemKind.Event, "Long talks", null, (PartKind.Date, "2000"), (PartKind.EndDate, "2003"), (PartKind.Cites, "Report"))
            .Item(ItemKind.Event, "Short talks", null, (PartKind.Date, "2000"), (PartKind.EndDate, "2001"), (PartKind.Cites, "[|Report|]"))
            .AssertFinds(Rule);

    [Fact]
    public void A_mention_of_a_declaration_is_found_at_the_mention()
    {
        var file = new SourceFile("Model.cs");
        var mention = new SourceSpan(file, 400, 8);
        TestModel model = new TestModel().With(parts =>
        {
            parts.Items.Add(Declared("F:Position", "2002", file, 100));
            parts.Items.Add(Declared("F:White", "1998", file, 300, new ItemReference("F:Position", mention), new ItemReference("F:White", mention), new ItemReference("F:Elsewhere", mention)));
        });
        Assert.Equal([mention], model.Check(Rule).Select(static f => f.Span));
    }

    [Fact]
    public void The_message_has_both_dates_and_the_later_one_is_shown()
    {
        TestModel model = Paper("Position paper", "2002-07-31").Item(ItemKind.Document, "White paper", null, (PartKind.Date, "1998-07"), (PartKind.Cites, "position paper"));
        Assert.Equal(["'White paper' (1998-07) cites 'Position paper', which is dated later (2002-07-31): correct a date or the citation"], model.Messages(Rule));
        Finding finding = Assert.Single(model.Check(Rule));
        Assert.Equal(model.Build().Items[0].Part(PartKind.Date)!.Place, Assert.Single(finding.Related).Locate(model.Build()));
        Assert.Empty(finding.Fixes);
    }

    private static TestModel Paper(string name, string date) => new TestModel().Item(ItemKind.Document, name, null, (PartKind.Date, date));

    private static PolicyItem Declared(string key, string date, SourceFile file, int place, params ItemReference[] cited) => new(
        ItemKind.Document,
        new SourceSpan(file, place, 10),
        [new ItemPart(PartKind.Date, PartState.Given) { Date = new WrittenDate(date) }, new ItemPart(PartKind.Cites, PartState.Given) { References = [.. cited] }])
    {
        DeclarationKey = key,
    };
}
