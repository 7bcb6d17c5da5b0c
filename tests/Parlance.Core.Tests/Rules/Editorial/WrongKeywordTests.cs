using Parlance.Model;
using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class WrongKeywordTests
{
    private const string Paragraph = "The key words \"MUST\", \"MUST NOT\" and \"MAY\" in this document are to be interpreted as described in BCP 14 [RFC2119] [RFC8174] when they appear in all capitals.\n\n";

    private static readonly PolicyOptions s_bcp14 = new() { Normative = NormativeOption.Bcp14 };

    [Theory]
    [InlineData("Clients [|MUST not|] retry.", "MUST NOT")]
    [InlineData("Clients [|SHALL not|] retry.", "SHALL NOT")]
    [InlineData("Clients [|SHOULD\nNot|] retry.", "SHOULD NOT")]
    [InlineData("It is [|not RECOMMENDED|] to retry.", "NOT RECOMMENDED")]
    [InlineData("[|Not RECOMMENDED|] are retries.", "NOT RECOMMENDED")]
    public void One_word_in_capitals_alone_is_found(string text, string right)
    {
        TestModel model = new TestModel { Options = s_bcp14 }.Prose(text);
        model.AssertFinds("PRL4013");
        Assert.EndsWith(" -> " + right, Assert.Single(model.Describe("PRL4013")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Clients [|MAY NOT|] retry.")]
    [InlineData("Clients [|MAY not|] retry.")]
    [InlineData("It is [|NOT OPTIONAL|] here.")]
    [InlineData("It is [|NOT REQUIRED|] here.")]
    [InlineData("It is [|REQUIRED NOT|] to retry.")]
    [InlineData("They [|NOT MUST|] retry.")]
    public void What_has_no_meaning_is_found_and_has_no_fix(string text)
    {
        TestModel model = new TestModel { Options = s_bcp14 }.Prose(text);
        model.AssertFinds("PRL4013");
        Assert.Empty(Assert.Single(model.Check("PRL4013")).Fixes);
    }

    [Theory]
    [InlineData("Clients MUST NOT retry, SHALL NOT wait, SHOULD NOT ask; it is NOT RECOMMENDED.")]
    [InlineData("Clients MUST not only retry but wait. They MUST not merely ask.")]
    [InlineData("Clients MAY, but need not, retry.")]
    [InlineData("A retry is not REQUIRED, and not OPTIONAL either.")]
    [InlineData("YOU MAY NOT ENTER. NOT OPTIONAL.")]
    [InlineData("They wrote \"MUST not\", or MUST not [sic].")]
    [InlineData("Clients must not retry, and may not ask.")]
    [InlineData("On 5 MAY not all came.")]
    public void Keywords_and_other_words_are_left_alone(string text) => new TestModel { Options = s_bcp14 }.Prose(text).AssertFinds("PRL4013");

    [Fact]
    public void Nothing_is_asked_without_the_option() => new TestModel().Document("a.md", "Clients MUST not retry.").AssertFinds("PRL4013");

    [Fact]
    public void Keywords_that_no_paragraph_adopts_are_found_once_a_document()
    {
        TestModel model = new TestModel { Options = s_bcp14 }
            .Document("a.md", "# What clients MUST do\n\nSome say \"MUST\". Clients [|MUST NOT|] retry.\n\nThey SHOULD wait.\n")
            .Document("b1.md", "Clients [|SHOULD|] wait.\n", "b")
            .Document("b2.md", "Clients MUST wait.\n", "b")
            .Document("c1.md", Paragraph + "All is well.", "c")
            .Document("c2.md", "Clients MUST wait.\n", "c")
            .Document("d.md", "Clients must wait.\n")
            .Prose("Clients MUST wait.");
        model.AssertFinds("PRL4013");
    }

    [Theory]
    [InlineData("The terms \"SHALL\" and \"SHALL NOT\" indicate requirements to be followed strictly.")]
    [InlineData("> The key words MUST and MAY are to be interpreted as described in RFC 2119.")]
    [InlineData("The requirement levels MUST and MAY are those of [RFC 8174](https://www.rfc-editor.org/rfc/rfc8174).")]
    [InlineData("The keywords are used as in BCP14.")]
    public void A_document_may_explain_them_in_other_words(string paragraph) =>
        new TestModel { Options = s_bcp14 }.Document("a.md", paragraph + "\n\nClients MUST wait.\n").AssertFinds("PRL4013");

    [Theory]
    [InlineData("The [|key words \"MUST\" and \"MAY\" in this document are to be interpreted as described in BCP 14|], [RFC2119].")]
    [InlineData("The [|keywords MUST and MAY are to be read as in RFC 2119|].")]
    public void The_paragraph_without_keywords_is_found(string paragraph)
    {
        new TestModel { Options = s_bcp14 }.Document("a.md", paragraph + "\n\nClients must wait.\n").AssertFinds("PRL4013");
        new TestModel { Options = s_bcp14 }.Document("a.md", paragraph.Replace("[|", "").Replace("|]", "") + "\n\n> Clients MUST wait.\n").AssertFinds("PRL4013");
    }

    [Fact]
    public void The_text_of_a_document_in_code_is_a_document() => new TestModel { Options = s_bcp14 }
        .Item(ItemKind.Document, "Rules", null, (PartKind.Prose, "Clients [|MUST|] wait. They MUST ask."))
        .Item(ItemKind.Event, "Talks", null, (PartKind.Prose, "Clients MUST wait."))
        .AssertFinds("PRL4013");
}
