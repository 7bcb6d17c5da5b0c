using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Structure;

public sealed class MissingPartOfOtherDocumentTests
{
    private const string Charter = "# Harbour Charter\n\n## Article 1 Aims\n\nText.\n\n## Article 2 Ships\n\nText.\n\n## Article 3 Fees\n\nText.\n";

    [Theory]
    [InlineData("By [|Article 12|] of the Harbour Charter it is free.")]
    [InlineData("By Article 2 and by [|Article 7|] of the Harbour Charter it is free.")]
    [InlineData("See the Harbour Charter, [|Article 9|].")]
    public void A_part_that_a_declared_document_has_not_is_found(string text) => Model().Prose(text).AssertFinds("PRL5001");

    [Theory]
    [InlineData("By Article 2 of the Harbour Charter it is free.")]
    [InlineData("By Article 12 of the Harbour Charter of Rights it is free.")]
    [InlineData("Article 12 of the Harbour Charter is inserted.")]
    [InlineData("He said \"Article 12 of the Harbour Charter is old\".")]
    [InlineData("By Article 12 of the Treaty it is free.")]
    public void Parts_that_are_there_and_other_documents_are_left_alone(string text) => Model().Prose(text).AssertFinds("PRL5001");

    [Fact]
    public void A_document_is_known_by_its_file_and_its_name_as_well()
    {
        new TestModel().Item(ItemKind.Document, "Port Rules").Document("texts/port-rules.md", Charter).Prose("By [|Article 12|] of the Port Rules it is free.").AssertFinds("PRL5001");
        new TestModel().Item(ItemKind.Document, "Port Rules").Document("a.md", Charter, "Port Rules").Prose("By [|Article 12|] of the Port Rules it is free.").AssertFinds("PRL5001");
    }

    private static TestModel Model() => new TestModel().Item(ItemKind.Document, "Harbour Charter").Document("charter.md", Charter);
}
