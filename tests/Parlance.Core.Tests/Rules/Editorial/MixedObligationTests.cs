using Parlance.Model;
using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class MixedObligationTests
{
    [Fact]
    public void A_keyword_in_small_letters_is_found_in_a_document_with_capitals() => Bcp14()
        .Document("a.md", "# What must be\n\nClients MUST wait. They [|must|] ask, [|must not|] retry, [|should|] log and [|may|] choose. It [|must NOT|] fail.\n\n> They must ask.\n\nNOTE: They must ask.\n")
        .Document("b.md", "Clients must wait.\n")
        .AssertFinds("PRL4015");

    [Theory]
    [InlineData("It is a must, and a must-have. It must have been lost. Should you wish, ask; should the need arise, wait.")]
    [InlineData("It may vary, may well last, and may not hold. It should be noted. They said \"must\", and must [sic].")]
    [InlineData("Say how long it should be, which records must stay, and what schedules that may be used are. It shall not apply to them.")]
    [InlineData("This document may be used by all, and nothing in it should be changed. We must see. For example, clients must ask.")]
    [InlineData("\"Client\" means what must wait.")]
    public void Other_words_are_left_alone(string text) => Bcp14().Document("a.md", "Clients MUST wait.\n\n" + text + "\n").AssertFinds("PRL4015");

    [Fact]
    public void Files_of_one_document_are_one() => Bcp14()
        .Document("a1.md", "Clients MUST wait.\n", "a")
        .Document("a2.md", "Clients [|must|] ask.\n", "a")
        .AssertFinds("PRL4015");

    [Fact]
    public void Texts_of_an_item_are_a_document() => Bcp14()
        .Item(ItemKind.Document, "Rules", null, (PartKind.Prose, "Clients MUST wait and [|must|] ask."))
        .Item(ItemKind.Document, "Terms", null, (PartKind.Prose, "Clients must wait."))
        .AssertFinds("PRL4015");

    [Theory]
    [InlineData("iso", "The vessel shall stop. It shall wait. It [|must|] sound. \"It must.\"")]
    [InlineData("law", "The vessel must stop. It must wait. It [|shall|] sound. \"Vessel\" shall mean a ship.")]
    [InlineData("law", "The vessel must stop. It [|shall|] sound.")]
    [InlineData("law", "The vessel shall stop. It shall sound. It may rest and should wait.")]
    public void The_rarer_of_shall_and_must_is_found(string option, string text)
    {
        NormativeOption normative = option == "iso" ? NormativeOption.Iso : NormativeOption.Law;
        new TestModel { Options = new() { Normative = normative } }.Document("a.md", text).Document("b.md", "It must.\n\nThe vessel must stop.").AssertFinds("PRL4015");
        new TestModel().Document("a.md", text.Replace("[|", "").Replace("|]", "")).AssertFinds("PRL4015");
    }

    [Fact]
    public void A_provision_where_there_can_be_none_is_one_finding()
    {
        TestModel model = new TestModel { Options = new() { Normative = NormativeOption.Iso } }.Document("a.md", "It must stop, and must wait.\n\nNOTE It shall stop.\n");
        Assert.Equal("PRL4014", Assert.Single(model.Check(), static finding => finding.Rule.Id is "PRL4014" or "PRL4015").Rule.Id);
    }

    private static TestModel Bcp14() => new() { Options = new() { Normative = NormativeOption.Bcp14 } };
}
