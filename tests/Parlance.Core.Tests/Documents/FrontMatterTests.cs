using Parlance.Model;

namespace Parlance.Core.Tests.Documents;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("title: Mutual trust", "Mutual trust")]
    [InlineData("title: \"Mutual \\\"trust\\\" \\u00e9\"", "Mutual \"trust\" é")]
    [InlineData("title: 'The state''s trust' # kept", "The state's trust")]
    [InlineData("title: Rules of order # a comment", "Rules of order")]
    [InlineData("description: One\n  two\n  three\nlayout: page", "One two three")]
    [InlineData("description: \"One\n  two\n\n  three\"", "One two\n\nthree")]
    [InlineData("summary: >\n  One\n  two\n\n  three\ntags: [a]", "One two\n\nthree")]
    [InlineData("summary: >-\n  One\n    - deep\n  two", "One\n- deep two")]
    [InlineData("lead: |\n  One\n  two\n  - three\n\n\nkey: x", "One two\n- three")]
    [InlineData("abstract: |2-\n  One", "One")]
    [InlineData("Title: One\r\nsummary: Two\r\n", "One|Two")]
    [InlineData("title: [a, b]\nsummary: &x y\nlead: \"no end\nabstract:\ndescription: ", "")]
    [InlineData("page:\n  title: Not this\nauthor: Nor this\ntitles: nor this", "")]
    public void A_field_of_prose_is_one_text(string yaml, string expected) =>
        Assert.Equal(expected, string.Join('|', Document.Texts(Document.Markdown($"---\n{yaml}\n---\n"))));

    [Theory]
    [InlineData("title: Good quality here", "Good equality here")]
    [InlineData("title: \"Good \\\"quality\\\" here\"", "Good \\\"equality\\\" here")]
    [InlineData("title: 'It''s quality'", "It''s equality")]
    [InlineData("summary: >\n  Good\n  quality here", "Good\n  equality here")]
    [InlineData("summary: |-\n  Good quality\n", "Good equality")]
    public void A_fix_keeps_the_notation(string yaml, string expected) =>
        Assert.Contains(expected, Document.Replace($"---\n{yaml}\n---\n", "quality", "equality"), StringComparison.Ordinal);

    [Theory]
    [InlineData("title: 'Good quality'", "title: 'Good it''s'")]
    [InlineData("title: \"Good quality\"", "title: \"Good it's\"")]
    [InlineData("title: Good quality", "title: Good it's")]
    public void A_fix_writes_an_apostrophe_as_the_notation_does(string yaml, string expected) =>
        Assert.Contains(expected, Document.Replace($"---\n{yaml}\n---\n", "quality", "it's"), StringComparison.Ordinal);

    [Theory]
    [InlineData("title: Good quality", "quality", "parts: two")]
    [InlineData("title: Good quality", "quality", "a #1")]
    [InlineData("title: Good quality", "Good", "'Good'")]
    [InlineData("title: Good quality", "Good", "- Good")]
    [InlineData("summary: >\n  Good quality", "Good quality", "one\ntwo")]
    [InlineData("title: 'Good quality'", "quality", "one\ntwo")]
    public void What_the_notation_cannot_hold_has_no_fix(string yaml, string words, string newWords)
    {
        Passage passage = Document.Markdown($"---\n{yaml}\n---\n").Passages[0];
        int start = passage.Text.IndexOf(words, StringComparison.Ordinal);

        Assert.Empty(passage.Edit(new TextRange(start, words.Length), newWords));
    }

    [Theory]
    [InlineData("date: 2024-05-01", "2024-05-01")]
    [InlineData("date: '2024-05-01 10:00:00 +0200'", "2024-05-01")]
    [InlineData("Date: 2024-05-01T10:00:00Z", "2024-05-01")]
    [InlineData("date: May 2024", null)]
    [InlineData("updated: 2024-05-01", null)]
    public void The_date_is_that_of_the_document_and_of_its_texts(string yaml, string? date)
    {
        RecordDocument document = Document.Markdown($"---\n{yaml}\n---\nText.");

        Assert.Equal(date, document.Date?.Text);
        Assert.Equal(date, document.Passages[0].WrittenOn?.Text);
    }

    [Fact]
    public void The_title_is_a_heading_and_no_part_of_the_document()
    {
        RecordDocument document = Document.Markdown("---\ntitle: 4 Digital identity\n---\n# 4 Digital identity\n\n## 4.1 Scope\n");

        Assert.True(document.Passages[0].IsHeading);
        Assert.Equal(["4", "4.1"], document.Structure.Parts.Select(static part => part.Number));
        Assert.Equal(["4-digital-identity", "41-scope"], document.Structure.Slugs.Select(static slug => slug.Slug));
    }
}
