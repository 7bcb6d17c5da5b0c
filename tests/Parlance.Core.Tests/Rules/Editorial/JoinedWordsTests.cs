using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class JoinedWordsTests
{
    [Theory]
    [InlineData("Ask the [|CNCFteam|].", "Ask the CNCF team.")]
    [InlineData("[|equalityand|] trust", "equality and trust")]
    [InlineData("Ask [|theCNCF|] first.", "Ask the CNCF first.")]
    [InlineData("Of [|theequality|] of all.", "Of the equality of all.")]
    public void A_declared_name_without_a_space_is_found(string text, string mended) => AssertMended(Model().Prose(text), mended);

    [Theory]
    [InlineData("It has [|standing[orders|]](x.md) too.", "It has standing [orders](x.md) too.")]
    [InlineData("It has [[|orders](x.md)in|] it.", "It has [orders](x.md) in it.")]
    [InlineData("It has [|standing[orders](x.md)in|] it.", "It has standing [orders](x.md) in it.")]
    [InlineData("It has [|standing[orders](x.md)in|] it, and [[|rules](x.md)with|] them.", null)]
    public void A_link_without_a_space_is_found(string text, string? mended)
    {
        TestModel model = Model().Document("plan.md", text);
        if (mended is null)
        {
            model.AssertFinds("PRL4011");
        }
        else
        {
            AssertMended(model, mended);
        }
    }

    [Theory]
    [InlineData("The [rule](x)s, the [rule](x)'s end, [rule](x)-based, [adopt](x)ed and un[finished](x) texts.")]
    [InlineData("The [C](x)ommon [RFC](x)2119 and Git[Hub](x).")]
    [InlineData("The CNCFs, CNCFed, CNCFTeam and `CNCFteam` stay.")]
    [InlineData("They said \"the CNCFteam\" and CNCFteam [sic].")]
    [InlineData("The thousand husbands of Netherland and the island.")]
    public void What_belongs_together_is_left_alone(string text) => Model().Document("plan.md", text).AssertFinds("PRL4011");

    [Fact]
    public void It_speaks_before_others() => Assert.Equal(
        ["PRL4011"], Model().Prose("It names equalityand trust.").Check().Select(static f => f.Rule.Id).Where(static id => id is "PRL1001" or "PRL1002" or "PRL4011"));

    private static void AssertMended(TestModel model, string mended)
    {
        model.AssertFinds("PRL4011");
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL4011"))));
    }

    private static TestModel Model() => new TestModel().Terms("Equality", "Island").Item(ItemKind.Term, "Cloud Native Computing Foundation", null, (PartKind.Abbreviation, "CNCF"));
}
