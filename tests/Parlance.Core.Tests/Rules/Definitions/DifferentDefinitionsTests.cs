using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class DifferentDefinitionsTests
{
    [Fact]
    public void Documents_termbases_and_code_are_held_against_each_other() => new TestModel()
        .Item(ItemKind.Term, "Vessel", null, (PartKind.Definition, "A ship of more than 300 tons."))
        .Document("a.md", "\"Vessel\" means a ship of more than 300 tons. It may be old.\n\n(a) The term \"[|vessel|]\" shall mean any boat with a keel.\n")
        .Termbase("b.terms.csv", "preferred,definition\n[|Vessel|],A ship that is longer than 24 metres\n")
        .AssertFinds("PRL3015");

    [Fact]
    public void Of_two_the_later_is_told_and_of_more_the_one_that_is_unlike_most()
    {
        new TestModel().Document("a.md", "\"Pilot boat\" means a boat that carries pilots.\n").Document("b.md", "“[|Pilot boat|]” means a ship with a red flag.\n").AssertFinds("PRL3015");
        new TestModel().Document("a.md", "\"[|Pilot boat|]\" means a boat that carries pilots.\n").Document("b.md", "\"Pilot boat\" means a ship with a red flag.\n")
            .Document("c.md", "The term \"Pilot boat\" means the ship with red flags.\n").AssertFinds("PRL3015");
    }

    [Theory]
    [InlineData("In this chapter, \"Vessel\" means any boat with a keel.")]
    [InlineData("In this section:\n\n- \"Vessel\" means any boat with a keel.\n- \"Port\" means any place.")]
    [InlineData("\"Vessel\" means what is given in Article 2 of the Act.")]
    [InlineData("\"Vessel\" has the meaning given in Article 2.")]
    [InlineData("> \"Vessel\" means any boat with a keel.")]
    [InlineData("This vessel means that they are late, and vessels mean money.")]
    [InlineData("\"Vessel\" means the ship of more than 300 tons; it may be old.", true)]
    public void What_is_no_other_definition_is_left_alone(string text, bool isNearlySame = false)
    {
        TestModel model = new TestModel().Item(ItemKind.Term, "Vessel", null, (PartKind.Definition, "A ship of more than 300 tons" + (isNearlySame ? "; it may be old." : ".")));
        model.Document("a.md", text + "\n").AssertFinds("PRL3015");
    }

    [Fact]
    public void Items_of_a_list_are_definitions_of_their_own() => new TestModel()
        .Document("a.md", "Terms:\n\n1. \"Board\" means the board of the harbour;\n1. \"Pilot\" means a person with a licence.\n")
        .Document("b.md", "1. \"Board\" means the board of the harbour.\n2. \"[|Pilot|]\" means whoever steers a ship.\n")
        .AssertFinds("PRL3015");

    [Fact]
    public void Other_times_records_and_two_declarations_are_left_alone()
    {
        new TestModel().Item(ItemKind.Term, "Vessel", null, (PartKind.Definition, "A ship of more than 300 tons."), (PartKind.Valid, "1990/1995"))
            .Termbase("b.terms.csv", "preferred,definition,valid\nVessel,A ship that is longer than 24 metres,1996/\n").AssertFinds("PRL3015");
        new TestModel().Item(ItemKind.Term, "Vessel", null, (PartKind.Definition, "A ship of more than 300 tons."))
            .Item(ItemKind.Term, "Vessel", null, (PartKind.Definition, "A ship that is longer than 24 metres."))
            .Document("a.md", "\"Vessel\" means any boat with a keel.\n", isOthers: true).AssertFinds("PRL3015");
    }
}
