namespace Parlance.Core.Tests.Rules.Structure;

public sealed class WrongDirectionTests
{
    private static TestModel In(string text) => new TestModel().Document("a.md", $"# 1 Aims\n\n## 1.1 Scope\n\n# 2 Ships\n\n## 2.1 Berths\n\n{text}\n\n## 2.2 Fees\n\n# 3 Staff\n");

    [Theory]
    [InlineData("By [|this Section 2.2|] they pay.")]
    [InlineData("See Section 3 [|above|].")]
    [InlineData("See Section 1.1 [|below|], and pay.")]
    public void A_wrong_direction_is_reported(string text) => In(text).AssertFinds("PRL5005");

    [Theory]
    [InlineData("By this Section 2.1 they pay.")]
    [InlineData("By this Section 2 they pay.")]
    [InlineData("See Section 3 below and Section 1 above.")]
    [InlineData("See Section 3 above the limit.")]
    [InlineData("See Section 3 of the Harbour Act above.")]
    public void A_right_one_is_left_alone(string text) => Assert.Empty(In(text).Describe("PRL5005"));
}
