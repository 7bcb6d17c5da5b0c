using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Configuration;

public sealed class UnusedExceptionTests
{
    private const string Slip = "a concept of security\n";

    [Theory]
    [InlineData("Trust [sic] means that all are told.", 0)]
    [InlineData("A state in which trust [sic] holds, and trust [sic] alone.", 1)]
    public void The_lead_of_a_definition_may_be_vouched_for(string definition, int found) =>
        Assert.Equal(found, new TestModel().Terms("trust").Item(ItemKind.Term, "openness", null, (PartKind.Definition, definition)).Check("PRL9004").Length);

    [Theory]
    [InlineData("<!-- parlance-disable PRL1002 -->\n\nwords\n", "\nwords\n")]
    [InlineData("one\n\n<!-- parlance-disable-next PRL1002 -->\n\ntwo\n", "one\n\n\ntwo\n")]
    [InlineData("one\n<!-- parlance-disable-next PRL1002 -->\ntwo\n", "one\n\ntwo\n")]
    [InlineData("# one <!-- parlance-disable-next PRL1002 -->\n\ntwo\n", "# one\n\ntwo\n")]
    [InlineData("<!-- parlance-disable -->\n\nwords\n", "\nwords\n")]
    [InlineData("words\n\n<!-- parlance-enable PRL1002 -->\n", "words\n\n")]
    [InlineData("words\n\n<!-- parlance-disable-file PRL1002 -->\n\n" + Slip, "words\n\n\n" + Slip)]
    [InlineData("<!-- parlance-disable-next PRL1002 -->", "")]
    public void A_comment_that_excuses_nothing_is_removed(string text, string mended) => Assert.Equal([mended], Mended(text));

    [Theory]
    [InlineData("<!-- parlance-disable PRL1002 -->\n\n" + Slip)]
    [InlineData("<!-- parlance-disable -->\n\n" + Slip)]
    [InlineData("<!-- parlance-disable PRL1002 -->\n\n" + Slip + "\n<!-- parlance-enable -->\n")]
    [InlineData("<!-- parlance-disable PRL1002 -->\n\n" + Slip + "\n<!-- parlance-enable PRL1002 -->\n")]
    [InlineData("<!-- parlance-disable-file PRL9004 -->\n<!-- parlance-disable-next PRL1002 -->\n\nwords\n")]
    [InlineData("<!-- parlance-disable PRL1999 -->\n\nwords\n")]
    public void One_that_excuses_something_stays(string text) => Assert.Empty(Mended(text));

    [Theory]
    [InlineData("PRL4004, PRL1002", "PRL1002")]
    [InlineData("PRL1002, PRL4004 the title", "PRL1002 the title")]
    [InlineData("PRL4004 PRL1002 PRL4006", "PRL1002 PRL4006", "PRL4004 PRL1002")]
    public void An_id_that_excuses_nothing_is_removed(string ids, params string[] mended) =>
        Assert.Equal(mended.Select(static ids => $"<!-- parlance-disable {ids} -->\n\n{Slip}"), Mended($"<!-- parlance-disable {ids} -->\n\n{Slip}"));

    [Theory]
    [InlineData("[|<!-- parlance-disable-nxt PRL1002 -->|]\n\nwords\n", "There is no command 'parlance-disable-nxt', so this comment excuses nothing: the nearest command is 'parlance-disable-next'")]
    [InlineData("[|<!-- Parlance-ignore -->|]\n\nwords\n", null)]
    [InlineData("<!-- parlance is fine -->\n\nwords\n", null)]
    public void A_command_that_does_not_exist_is_said(string text, string? message)
    {
        TestModel model = new TestModel().Document("a.md", text);
        model.AssertFinds("PRL9002");
        Assert.Empty(model.Check("PRL9004"));
        Assert.Equal(message ?? model.Messages("PRL9002").FirstOrDefault(), model.Messages("PRL9002").FirstOrDefault());
    }

    [Fact]
    public void A_rule_that_is_off_is_no_reason()
    {
        TestModel model = new TestModel().Document("a.md", "<!-- parlance-disable PRL1002 -->\n<!-- parlance-disable -->\n\nwords\n");
        Assert.Empty(Checker.Check(model.Build(), RuleSelection.Where(static rule => rule.Id != "PRL1002"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("They hold equality [|[sic]|] dear", "They hold equality dear")]
    [InlineData("They hold Equality [|(sic)|] dear", "They hold Equality dear")]
    public void Sic_behind_a_right_name_is_removed(string text, string mended)
    {
        TestModel model = new TestModel().Principles("P", "Equality").Prose(text);
        model.AssertFinds("PRL9004");
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check("PRL9004"))));
    }

    [Theory]
    [InlineData("They hold quality [sic] dear")]
    [InlineData("They say \"all hold equality [sic] dear\" again")]
    [InlineData("They hold equalities and others [sic] dear")]
    public void Sic_elsewhere_is_the_authors_business(string text) => new TestModel().Principles("P", "Equality").Prose(text).AssertFinds("PRL9004");

    private static string[] Mended(string text)
    {
        TestModel model = new TestModel().Terms("security concept").Document("a.md", text);
        return [.. model.Check().Where(static finding => finding.Rule.Id == "PRL9004").Select(finding => model.Apply(finding))];
    }
}
