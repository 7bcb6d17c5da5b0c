using Parlance.Model;
using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class MisplacedProvisionTests
{
    [Theory]
    [InlineData("NOTE 1 The hatch [|shall|] be closed.")]
    [InlineData("NOTE The hatch [|should|] be closed.")]
    [InlineData("Note 2 to entry: the hatch [|shall|] not be open.")]
    [InlineData("Note: crews [|may|] choose another hatch.")]
    [InlineData("EXAMPLE 3 The hatch [|is required to|] be closed.")]
    [InlineData("Example: the hatch [|is not allowed|] to be open.")]
    [InlineData("NOTE [|It is not recommended that|] hatches are open.")]
    [InlineData("NOTE The hatch [|may|] also be used by others.")]
    [InlineData("\"Hatch\" means an opening that [|shall|] be closed at sea.")]
    public void What_binds_in_a_note_an_example_or_a_definition_is_found(string text) => Iso().Prose(text).AssertFinds("PRL4014");

    [Theory]
    [InlineData("The hatch shall be closed, and crews may use it.")]
    [InlineData("Note that the hatch shall be closed. For example, it shall be bolted.")]
    [InlineData("NOTE The level may vary, may be high, and may not last. The crew can rest.")]
    [InlineData("NOTE It should be noted that the hatch must be closed by law.")]
    [InlineData("NOTE Should the need arise, it must have been a shall, or \"shall\".")]
    [InlineData("\"Hatch\" shall mean an opening that may be used by those who may choose.")]
    [InlineData("Whoever means well shall be heard.")]
    public void What_binds_elsewhere_and_what_does_not_is_left_alone(string text) => Iso().Prose(text).AssertFinds("PRL4014");

    [Fact]
    public void A_definition_of_an_item_is_a_definition() => Iso()
        .Item(ItemKind.Term, "Hatch", null, (PartKind.Definition, "Opening that [|shall|] be closed."), (PartKind.Prose, "It shall be closed."))
        .AssertFinds("PRL4014");

    [Fact]
    public void Parts_of_a_document_are_known_by_their_headings() => Iso().Document("a.md", """
        # Rules

        The hatch shall be closed.

        ## Terms and definitions

        These terms shall be used.

        **Hatch** opening that [|shall|] be closed

        Deck: floor that [|shall|] be dry

        - keel: beam that [|shall|] hold

        ### Mast

        pole that [|shall|] stand

        It shall stand.

        ## Duties

        **Hatch** openings shall be closed.

        > [!NOTE]
        > The hatch [|shall|] be closed.

        > The hatch shall be closed.

        ### Examples

        The hatch [|shall|] be closed.

        ## Annex A (informative)

        The hatch [|shall|] be closed.

        ### More

        The hatch [|should|] be closed.

        ### Rules (normative)

        The hatch shall be closed.

        ## Annex B

        *This annex is informative.* The hatch [|shall|] be closed.

        ## Annex C

        The hatch shall be closed.
        """).AssertFinds("PRL4014");

    [Fact]
    public void Keywords_count_in_capitals_alone() => new TestModel { Options = new() { Normative = NormativeOption.Bcp14 } }.Document("a.md", """
        # Non-normative

        This document is non-normative. Clients must wait, [|MUST NOT|] retry and [|MAY|] ask.

        NOTE: it is [|OPTIONAL|]. "MUST" is a word.
        """).AssertFinds("PRL4014");

    [Fact]
    public void Statutes_have_words_of_their_own()
    {
        new TestModel { Options = new() { Normative = NormativeOption.Law } }.Prose("\"Vessel\" means a ship, and its owner [|must|] insure it. A person who may act must sign.").AssertFinds("PRL4014");
        new TestModel().Prose("NOTE 1 The hatch shall be closed.").AssertFinds("PRL4014");
    }

    private static TestModel Iso() => new() { Options = new() { Normative = NormativeOption.Iso } };
}
