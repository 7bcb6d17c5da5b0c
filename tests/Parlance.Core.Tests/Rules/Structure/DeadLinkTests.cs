using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Structure;

public sealed class DeadLinkTests
{
    private const string Head = "# Aims & *means*\n\n## `code` of 10 ways\n\n<a id=\"old\"></a>\n\n## Fees {#fees}\n\n## Fees\n\nA note.[^1]\n\n[^1]: Here.\n\n[law]: #fees\n\n";

    private static TestModel In(string text) => new TestModel().Document("docs/rules.md", Head + text);

    [Theory]
    [InlineData("See [it]([|#aim|]).")]
    [InlineData("See [it]([|#Old|]).")]
    [InlineData("See <a href=\"[|#lost|]\">it</a>.")]
    [InlineData("See [it][[|lost|]].")]
    [InlineData("See it.[|[^2]|]")]
    [InlineData("[two]: [|#lost|]\n\nSee [two].")]
    [InlineData("See [it]([|other.md|]).")]
    public void A_link_to_nowhere_is_reported_at_its_address(string text) => In(text).Document("docs/more.md", "# More").AssertFinds("PRL5003");

    [Theory]
    [InlineData("See [it](#aims--means), [it](#aims-means), [it](#code-of-10-ways) and [it](#old).")]
    [InlineData("See [it](#fees), [it](#fees-1), [it](#top) and [it](#).")]
    [InlineData("See [law], [it][law], [it] and [it][].")]
    [InlineData("See [it](more.md), [it](more.md#more) and [it](./more.md#more).")]
    [InlineData("See [it](https://example.org/#x), [it](/about#x), [it](folder/), [it](page) and [it](mailto:a@example.org).")]
    [InlineData("See [it](page.html#x), [it](map.pdf) and [it](../far/away.md).")]
    [InlineData("See [it]({{ site.url }}#x) and [it](#fn:1).")]
    [InlineData("See `[it](#lost)`.")]
    [InlineData("An inverted class [^...] excludes them.")]
    [InlineData("```\n## In code\n```\n\nSee [it](#in-code).")]
    public void What_is_there_or_cannot_be_known_is_left_alone(string text) =>
        Assert.Empty(In(text).Document("docs/more.md", "# More").Describe("PRL5003"));

    [Fact]
    public void A_link_into_another_file_is_held_against_that_file() => new TestModel()
        .Document("docs/a.md", "See [it]([|b.md#lost|]) and [it](b.md#there).")
        .Document("docs/b.md", "# There")
        .AssertFinds("PRL5003");

    [Fact]
    public void Anchors_are_those_of_all_files_of_a_document() => Assert.Empty(new TestModel()
        .Document("a.md", "See [it](#there).", "Guide")
        .Document("b.md", "# There", "Guide")
        .Describe("PRL5003"));

    [Fact]
    public void A_site_may_make_one_page_of_the_files_of_a_folder() => new TestModel()
        .Document("docs/a.md", "See [it](#there) and [that]([|#far|]).")
        .Document("docs/b.md", "<a id=\"there\"></a>\n\n# B")
        .Document("more/c.md", "<a id=\"far\"></a>\n\n# C")
        .AssertFinds("PRL5003");

    [Theory]
    [InlineData(5, 0, false)]
    [InlineData(5, 14, false)]
    [InlineData(5, 15, true)]
    [InlineData(4, 0, true)]
    public void A_folder_whose_anchors_a_tool_of_its_own_makes_tells_nothing(int dead, int alive, bool isReported) => Assert.Equal(
        isReported,
        new TestModel()
            .Document("docs/a.md", "# Here\n\n" + string.Concat(Enumerable.Repeat("See [it](#here).\n\n", alive)))
            .Document("docs/b.md", string.Concat(Enumerable.Range(0, dead).Select(static i => $"See [it](#def;word-{i}).\n\n")))
            .Describe("PRL5003").Any());

    [Fact]
    public void Labels_of_Sphinx_are_those_of_all_documents() => Assert.Empty(new TestModel()
        .Document("a.md", "See [it](#there).")
        .Document("b.md", "(there)=\n# Somewhere")
        .Describe("PRL5003"));

    [Fact]
    public void Near_anchors_are_offered_two_at_least()
    {
        TestModel model = In("See [it](#feez).");
        Finding finding = Assert.Single(model.Check("PRL5003"));
        Assert.EndsWith("See [it](#fees).", model.Apply(finding), StringComparison.Ordinal);
        Assert.True(finding.Fixes.Length > 1);
    }

    [Theory]
    [InlineData("See [it](#user-content-old) and [it](#user-content-aims--means).")]
    [InlineData("[port][tariff]Fees are new.")]
    [InlineData("Go {% comment %}to [it](#lost) and {% endcomment %}on.")]
    [InlineData("{% comment %}\n- [it](#lost)\n- [that](#lost-too)\n{% endcomment %}\n- [it](#old)")]
    [InlineData("{# See [it](#lost) #}")]
    [InlineData("See [it][guide].\n\n[guide]: {% page \"/harbour/guide/\" %}")]
    public void What_a_site_makes_of_a_text_is_not_known(string text) => Assert.Empty(In(text).Describe("PRL5003"));
}
