using Parlance.Language;

namespace Parlance.Core.Tests.Language.Parts;

public sealed class PartReferenceReaderTests
{
    [Theory]
    [InlineData("See Section 5.1.", "section: 5.1")]
    [InlineData("See Sections 5.1.1, 5.1.3 and 5.2.", "section: 5.1.1, 5.1.3, 5.2")]
    [InlineData("Articles 3 to 7 apply.", "article: 3, -7")]
    [InlineData("Articles 3–7 apply.", "article: 3, -7")]
    [InlineData("In §§ 4 and 5, and § 7", "section: 4, 5 | section: 7")]
    [InlineData("Section 5.1 and 5.2 apply.", "section: 5.1, 5.2")]
    [InlineData("Section 5 and 6 months later", "section: 5")]
    [InlineData("Annex A and Table 4-1", "annex: A | table: 4.1")]
    [InlineData("Art. 6(1)(a) and sec. 4.2", "article: 6 | section: 4.2")]
    [InlineData("in Section A of the plan", "")]
    [InlineData("part 2 of the plan", "part: 2")]
    [InlineData("a part of the plan, the article and Section", "")]
    [InlineData("Section 5-year plan", "")]
    public void References_are_read_with_their_continuations(string text, string found) => Assert.Equal(found, string.Join(" | ", PartReferenceReader
        .Read(text, new ReadText(text).Words)
        .Select(r => $"{r.Part}: {string.Join(", ", r.Numbers.Select(n => (n.EndsRange ? "-" : "") + n.Number.Text))}")));
}
