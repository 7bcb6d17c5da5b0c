using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class DocumentOfOtherDateTests
{
    private static TestModel Model => new TestModel().Item(ItemKind.Document, "Harbour accord", null, (PartKind.Date, "1999-05-03"), (PartKind.Published, "1999-06"));

    [Theory]
    [InlineData("It rests on the Harbour accord of [|3 May 1998|].")]
    [InlineData("It rests on the Harbour accord, adopted on [|3 May 1998|], and more.")]
    [InlineData("The Harbour accord signed in [|April 1998|] holds.")]
    public void Another_date_of_a_declared_document_is_reported(string text) => Model.Prose(text).AssertFinds("PRL3014");

    [Theory]
    [InlineData("It rests on the Harbour accord of 3 May 1999, of May 1999 and of June 1999.")]
    [InlineData("It rests on the Harbour accord of 1998, the 1998 Harbour accord and the Harbour accord (3 May 1998).")]
    [InlineData("The Harbour accord talks of 3 May 1998 failed. On 3 May 1998 the Harbour accord was drafted.")]
    [InlineData("The draft Harbour accord of 3 May 1998 and the second Harbour accord of 4 June 2002.")]
    [InlineData("The Harbour accord was amended on 3 May 2001. The Harbour accord, in force since 3 May 2001, holds.")]
    [InlineData("They cite \"the Harbour accord of 3 May 1998\".")]
    public void What_fits_or_is_another_thing_is_silent(string text) => Model.Prose(text).AssertFinds("PRL3014");

    [Fact]
    public void Doubt_and_namesakes_are_silent() => new TestModel()
        .Item(ItemKind.Document, "Harbour accord", null, (PartKind.Date, "1999-05-03?"))
        .Item(ItemKind.Document, "Joint statement", null, (PartKind.Date, "1999-05-03"))
        .Item(ItemKind.Document, "Joint statement", null, (PartKind.Date, "2001-07-16"))
        .Item(ItemKind.Document, "Letter", null, (PartKind.Identifier, "1"))
        .Prose("The Harbour accord of 3 May 1998, the joint statement of 16 July 2001, the letter of 3 May 1998.")
        .AssertFinds("PRL3014");

    [Fact]
    public void A_document_in_its_own_text_is_for_another_rule() => new TestModel()
        .Item(ItemKind.Document, "Harbour accord", null, (PartKind.Date, "1999-05-03"), (PartKind.Prose, "This is the Harbour accord of 3 May 1998."))
        .AssertFinds("PRL3014");

    [Fact]
    public void Either_date_may_be_changed()
    {
        TestModel model = Model.Prose("It rests on the Harbour accord of 3 May 1998.");
        Finding finding = Assert.Single(model.Check("PRL3014"));
        Assert.Equal("It rests on the Harbour accord of 3 May 1999.", model.Apply(finding));
        Assert.Equal(["Change the text to '3 May 1999'", "Change the date to '1998-05-03'"], finding.Fixes.Select(static f => f.Title));
    }
}
