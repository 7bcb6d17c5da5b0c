using Parlance.Language;

namespace Parlance.Core.Tests.Language.Parts;

public sealed class PartLabelTests
{
    [Theory]
    [InlineData("5.1 Scope", true, " 5.1")]
    [InlineData("5. Scope", true, " 5")]
    [InlineData("5 Scope", true, " 5")]
    [InlineData("Article 12", true, "article 12")]
    [InlineData("Annex A — Forms", true, "annex A")]
    [InlineData("A.1 Forms", true, " A.1")]
    [InlineData("CHAPTER II", true, "chapter 2")]
    [InlineData("Table 4-1: Levels", false, "table 4.1")]
    [InlineData("5.1 Scope of the plan.", false, " 5.1")]
    [InlineData("Article 12. The parties meet.", false, "article 12")]
    [InlineData("Articles 7 to 9 (repealed)", true, "article 7")]
    public void A_part_begins_with_its_number(string text, bool isHeading, string label) =>
        Assert.Equal(label, PartLabel.At(text, isHeading) is { } found ? $"{found.Part} {found.Number.Text}" : null);

    [Theory]
    [InlineData("Section 5 applies to all.", false)]
    [InlineData("5 Scope", false)]
    [InlineData("2020 in figures", true)]
    [InlineData("3 ways to agree", true)]
    [InlineData("5.5 per cent of all", false)]
    [InlineData("2020-03-02", true)]
    [InlineData("Parts of the plan", true)]
    [InlineData("", true)]
    public void Other_texts_begin_no_part(string text, bool isHeading) => Assert.Null(PartLabel.At(text, isHeading));
}
