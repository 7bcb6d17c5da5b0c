using Parlance.Model;

namespace Parlance.Core.Tests.Rules;

/// <summary>A document whose front matter gives a date is dated as an item is.</summary>
public sealed class DocumentDateTests
{
    private static TestModel In(string text, string settings = "title: Port news\ndate: 2005-06-01") => new TestModel()
        .Item(ItemKind.Document, "Harbour accord", null, (PartKind.Date, "1990-05-03"), (PartKind.Valid, "1990/2001"))
        .Item(ItemKind.Actor, "Jiang Zemin", null, (PartKind.FamilyName, "Jiang"), (PartKind.Offices, "President of China: 1993-03-27/2003-03-15"))
        .Document("a.md", $"---\n{settings}\n---\n\n{text}\n");

    [Fact]
    public void It_cites_what_was_out_of_force_then()
    {
        In("We apply the [|Harbour accord|].").AssertFinds("PRL3013");
        Assert.Empty(In("We apply the former Harbour accord.").Describe("PRL3013"));
        Assert.Empty(In("We apply the Harbour accord.", "title: Port news").Describe("PRL3013"));
        Assert.Empty(In("We apply the Harbour accord.", "title: Harbour accord\ndate: 2005-06-01").Describe("PRL3013"));
    }

    [Fact]
    public void It_names_an_office_that_was_not_held_then_unless_it_tells_of_the_past()
    {
        In("The guest of honour is [|President Jiang|].").AssertFinds("PRL7003");
        Assert.Empty(In("The guest of honour was President Jiang.").Describe("PRL7003"));
        Assert.Empty(In("President Jiang opened the port.").Describe("PRL7003"));
        Assert.Empty(In("The guest of honour is President Jiang.", "title: Port news").Describe("PRL7003"));
    }

    [Fact]
    public void Its_words_of_time_do_not_age()
    {
        In("The port is [|currently|] closed.", "title: Port news").AssertFinds("PRL2010");
        Assert.Empty(In("The port is currently closed.").Describe("PRL2010"));
    }

    [Fact]
    public void The_title_of_a_declared_document_is_its_name_and_another_title_is_prose()
    {
        In("Text.", "title: Rules of the [|the|] port").AssertFinds("PRL4004");
        Assert.Empty(new TestModel().Item(ItemKind.Document, "Rules of the the port", null).Document("a.md", "---\ntitle: Rules of the the port\n---\n").Describe("PRL4004"));
    }
}
