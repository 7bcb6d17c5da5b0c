using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Numbers;

public sealed class MiscountedSetTests
{
    private const string Rule = "PRL6004";

    private static TestModel Model => new TestModel().Principles("NewSecurityConcept", "mutual trust", "mutual benefit", "equality", "coordination");

    [Theory]
    [InlineData("The [|five|] principles of the New Security Concept hold.")]
    [InlineData("They keep the [|5|] principles.")]
    [InlineData("All of it rests on our [|three|] principles.")]
    [InlineData("They keep the [|five|] New Security Concept principles.")]
    [InlineData("Its [|six|] values are known.")]
    [InlineData("The [|three|] principles of the New Security Concept: mutual trust, mutual benefit and equality.")]
    public void A_number_that_the_set_has_not_is_found(string marked) => Model.Prose(marked).AssertFinds(Rule);

    [Theory]
    [InlineData("The four principles hold. Its four values hold. The 4 principles of the New Security Concept hold.")]
    [InlineData("Three principles of the New Security Concept hold. The other three principles hold. The first three principles hold. Two of the four principles hold.")]
    [InlineData("The five principles of peaceful coexistence hold. The five guiding principles hold. The three principles that matter hold. The three principles on trade hold.")]
    [InlineData("In 1997 the three principles held. The three principles were kept. The five principles of it hold.")]
    [InlineData("The three principles: haste, waste and taste. Its three principles: mutual trust, mutual benefit and equality.")]
    [InlineData("The \"five principles are dead\" they said.")]
    [InlineData("The five days and the five members pass.")]
    public void Other_numbers_are_left_alone(string text) => Assert.Empty(Model.Prose(text).Describe(Rule));

    [Fact]
    public void Joined_sets_add_up() => Model.Principles("Charter", "peace", "work").Prose(
        "The six principles of the New Security Concept and the Charter hold. The [|five|] principles of the Charter hold. The three principles hold.").AssertFinds(Rule);

    [Fact]
    public void A_collection_says_who_belongs_to_a_set_and_a_type_only_holds_them_together()
    {
        var file = new SourceFile("Set.cs");
        var name = Passage.Plain("Charter", PassageRole.Name, file);
        var group = new ItemGroup { Key = "P:Charter", Identifier = "Charter", Name = name, Elements = [.. ((string[])["F:A", "F:B"]).Select(key => new GroupElement(name.Span, null, key))] };
        Model.With(parts => parts.Groups.Add(group)).Prose("The four principles of the New Security Concept hold. The five principles of the New Security Concept hold. The [|four|] principles of the Charter hold.").AssertFinds(Rule);
    }

    [Fact]
    public void Other_things_are_known_by_the_name_of_their_type() => new TestModel()
        .With(parts =>
        {
            foreach (string name in (string[])["Ann", "Bob", "Cid"])
            {
                var passage = Passage.Plain(name, PassageRole.Name, new SourceFile(name + ".cs"));
                parts.Passages.Add(passage);
                parts.Items.Add(new PolicyItem(ItemKind.Actor, passage.Span, [new ItemPart(PartKind.Name, PartState.Given) { Texts = [passage] }]) { TypeName = "PolicyPersona", GroupKey = "P:All" });
            }
        })
        .Prose("Our [|ten|] personas are known. The ten personas are known. Our three personas are known.").AssertFinds(Rule);

    [Fact]
    public void The_number_is_mended_in_its_own_way() =>
        Assert.Equal(["Five -> Four", "7 -> 4"], Model.Prose("They keep the Five Principles. They keep the 7 principles.").Describe(Rule));

    [Fact]
    public void A_set_whose_members_come_and_go_has_no_count() => Assert.Empty(new TestModel()
        .Item(ItemKind.Principle, "peace", "T:A", (PartKind.Valid, "1990/1995")).Item(ItemKind.Principle, "work", "T:A").Item(ItemKind.Principle, "rest", "T:A")
        .Prose("The two principles hold.").Check(Rule));
}
