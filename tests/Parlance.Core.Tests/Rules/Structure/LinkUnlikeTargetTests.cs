using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Structure;

public sealed class LinkUnlikeTargetTests
{
    private const string Parts =
        "# Rules\n\n## <a name=\"aims\"></a>1 Aims\n\n## 2 Ships\n\n### <a name=\"berths\"></a> 2.1 Berths\n\nText. <a id=\"inside\"></a>More.\n\n<a name=\"fees\"></a>\n\n### 2.2 Fees\n\n## 3 Staff\n\n";

    private static TestModel In(string text) => new TestModel().Document("rules.md", Parts + text);

    [Theory]
    [InlineData("See [[|Section 2.2|]](#berths).")]
    [InlineData("See [[|2.1|]](#fees).")]
    [InlineData("See [the rule of [|Section 3|]](#aims).")]
    [InlineData("See [[|Section 2.1|]](#2-ships).")]
    [InlineData("See [[|Section 7|]](#aims).")]
    [InlineData("See [[|Section 3|]](#inside).")]
    public void A_link_that_says_another_number_is_reported(string text) => In(text).AssertFinds("PRL5002");

    [Theory]
    [InlineData("See [Section 2.1](#berths), [2.2](#fees) and [Section 2.1](#inside).")]
    [InlineData("See [Aims](#aims) and [Section 2.1](#lost).")]
    [InlineData("See [Section 7](other.md#aims).")]
    [InlineData("See [Sections 1 and 3](#aims).")]
    public void What_agrees_or_leads_elsewhere_is_left_alone(string text) => Assert.Empty(In(text).Describe("PRL5002"));

    [Fact]
    public void Either_may_be_mended()
    {
        TestModel model = In("See [Section 2.2](#berths).");
        Finding finding = Assert.Single(model.Check("PRL5002"));
        Assert.EndsWith("See [Section 2.1](#berths).", model.Apply(finding), StringComparison.Ordinal);
        Assert.EndsWith("See [Section 2.2](#fees).", model.Apply(finding, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_number_with_a_target_is_said_once() => Assert.Empty(In("See [Section 7](#aims).").Describe("PRL5001"));
}
