using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class DocumentOutOfForceTests
{
    private static TestModel Model => new TestModel()
        .Item(ItemKind.Document, "Harbour accord", null, (PartKind.Date, "1990-05-03"), (PartKind.Valid, "1990/2001"), (PartKind.Identifier, "A/45/10"))
        .Item(ItemKind.Document, "River accord", null, (PartKind.Date, "1995"))
        .With(static parts => parts.Items.Add(new PolicyItem(
            ItemKind.Document, default(SourceSpan) with { File = new SourceFile("s.cs") }, Successor("Lake accord", "2003-02", "River accord"))));

    [Theory]
    [InlineData("2005", "They apply the [|Harbour accord|] and [|A/45/10|].")]
    [InlineData("2004", "They apply the [|River accord|].")]
    public void A_document_of_the_past_is_reported(string date, string text) =>
        Model.Item(ItemKind.Event, "They met", null, (PartKind.Date, date), (PartKind.Prose, text)).AssertFinds("PRL3013");

    [Theory]
    [InlineData("2000", "They apply the Harbour accord and the River accord.")]
    [InlineData("2001", "They apply the Harbour accord.")]
    [InlineData("2005", "They recall the former Harbour accord. The River accord, since superseded, is known.")]
    [InlineData("2005", "In 1998 they applied the Harbour accord and the River accord.")]
    [InlineData("2005?", "They apply the Harbour accord.")]
    [InlineData("2005", "They cite \"the Harbour accord\".")]
    [InlineData("2003", "They apply the River accord.")]
    public void What_holds_or_is_said_to_be_past_is_silent(string date, string text) =>
        Model.Item(ItemKind.Event, "They met", null, (PartKind.Date, date), (PartKind.Prose, text)).AssertFinds("PRL3013");

    [Fact]
    public void Citations_of_items_count() =>
        Model.Item(ItemKind.Event, "They met", null, (PartKind.Date, "2005"), (PartKind.Cites, "[|Harbour accord|]"), (PartKind.Cites, "[|River accord|]")).AssertFinds("PRL3013");

    [Fact]
    public void The_successor_may_be_cited_or_the_past_be_told()
    {
        TestModel model = Model.Item(ItemKind.Event, "They met", null, (PartKind.Date, "2005"), (PartKind.Prose, "They apply the River accord."));
        Finding finding = Assert.Single(model.Check("PRL3013"));
        Assert.Equal("They apply the Lake accord.", model.Apply(finding));
        Assert.Equal("They apply the former River accord.", model.Apply(finding, 1));
    }

    private static ImmutableArray<ItemPart> Successor(string name, string date, string superseded) =>
    [
        new ItemPart(PartKind.Name, PartState.Given) { Texts = [Passage.Plain(name, PassageRole.Name, new SourceFile("s.cs"))] },
        new ItemPart(PartKind.Date, PartState.Given) { Date = new Parlance.Dates.WrittenDate(date) },
        new ItemPart(PartKind.Cites, PartState.Given) { IsSuccession = true, Texts = [Passage.Plain(superseded, PassageRole.Data, new SourceFile("s.cs"))] },
    ];
}
