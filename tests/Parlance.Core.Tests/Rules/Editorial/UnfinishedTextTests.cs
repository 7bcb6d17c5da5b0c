using Parlance.Model;
using Parlance.Options;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class UnfinishedTextTests
{
    [Theory]
    [InlineData("Funding: [|TBD|].")]
    [InlineData("[|TODO|]: name the members.")]
    [InlineData("The fee is [|FIXME|] euros, and the date is [|TKTK|].")]
    [InlineData("It opens on [|[date]|] in Geneva.")]
    [InlineData("It is led by [|[insert name of the chair]|] alone.")]
    [InlineData("It is led by [|<insert name>|] alone.")]
    [InlineData("It is led by [|[a chair to be confirmed]|] and [|[TBC]|].")]
    [InlineData("The fee is [|[\u25CF]|] euros.")]
    [InlineData("The fee is [|[____]|] euros.")]
    [InlineData("The fee is [|[TODO: ask]|] euros.")]
    [InlineData("Signed on the [|____|] day of the month.")]
    [InlineData("It opens on [|XX|] May 2024.")]
    [InlineData("It opens on May [|XX|], 2024.")]
    [InlineData("It is in force from [|DD/MM/YYYY|].")]
    [InlineData("It is dated [|YYYY-MM-DD|].")]
    [InlineData("[|Lorem ipsum dolor|] sit amet.")]
    [InlineData("See [|Error! Reference source not found|].")]
    [InlineData("[|<<<<<<<|] HEAD\nOne text.\n=======\nThe other.\n>>>>>>> main")]
    public void What_is_not_finished_is_found(string text) => new TestModel().Prose(text).AssertFinds("PRL4010");

    [Theory]
    [InlineData("| a | b |\n| --- | --- |\n| [|TBD|] | [|TBD|] |\n| ships | [|TBD|] |")]
    [InlineData("| a | b |\n| --- | --- |\n| [|TBD|] | TBD |\n| TBD | TBD |\n\nFees: [|TBD|].")]
    public void Of_many_open_cells_the_first_is_reported(string text) => new TestModel().Document("a.md", text).AssertFinds("PRL4010");

    [Theory]
    [InlineData("Add it to the TODO list, or to a TODO.")]
    [InlineData("TODO comments are removed.")]
    [InlineData("They speak of \"TBD\" and of '[name]'.")]
    [InlineData("TBD (to be determined) stands for what is open.")]
    [InlineData("It is TBA and TBC.")]
    [InlineData("What is todo here?")]
    [InlineData("LO VEMOS TODO EN CASA.")]
    [InlineData("All TODO-1 and TBD-2 are done.")]
    [InlineData("Use the format DD/MM/YYYY in letters.")]
    [InlineData("Signature: ____________")]
    [InlineData("Name ________ Date ________")]
    [InlineData("Part XX May be read alone.")]
    [InlineData("They asked [him] to [go], [see note].")]
    [InlineData("The list [1], [2] and [a] is long.")]
    public void What_is_meant_as_it_stands_is_left_alone(string text) => new TestModel().Prose(text).AssertFinds("PRL4010");

    [Fact]
    public void A_form_is_filled_in_by_others()
    {
        const string Form = "To [name] of [company],\n\non the ____ day of May you owe [amount].\n\nSee [|TBD|].\n";
        new TestModel().Document("form.md", Form).AssertFinds("PRL4010");
        new TestModel().Document("opinion.md", "To [Law firm letterhead] of [company].\n").AssertFinds("PRL4010");
        new TestModel().Document("letter.md", "To [|[name]|] of [|[company]|].\n").AssertFinds("PRL4010");
    }

    [Fact]
    public void Markdown_is_read_as_it_is_shown() => new TestModel().Document("plan.md", """
        # Plan

        See [date](x.md), [date], [1], `TBD` and <b>bold</b>. It is by [|<insert name>|] here.

        | name | fund |
        | --- | --- |
        | Prometheus | [|TBD|] |
        | TBD | to be determined |

        > It is TBD.

        [|<<<<<<<|] HEAD
        One.
        =======
        Two.
        >>>>>>> main

        [date]: y.md
        """).AssertFinds("PRL4010");

    [Fact]
    public void In_a_final_text_it_is_a_warning()
    {
        var model = new TestModel { Options = PolicyOptions.Default with { Stage = StageOption.Final } };
        Assert.Equal(RuleSeverity.Warning, Assert.Single(model.Prose("Funding: TBD.").Check("PRL4010")).Severity);
        Assert.Null(Assert.Single(new TestModel().Prose("Funding: TBD.").Check("PRL4010")).Severity);
    }

    [Fact]
    public void No_other_rule_speaks_of_its_words() =>
        Assert.Equal(["PRL4010", "PRL4010"], new TestModel().Prose("Funding is TBD. The rest of it is TBD.").Check().Select(static f => f.Rule.Id));

    [Fact]
    public void A_definition_that_is_none_is_another_rules_business()
    {
        TestModel model = new TestModel().Item(ItemKind.Term, "Equality", null, (PartKind.Definition, "TBD"));
        Assert.Equal(["PRL3001"], model.Check().Select(static f => f.Rule.Id).Where(static id => id is "PRL3001" or "PRL4010"));
    }

    [Theory]
    [InlineData("TODO Group", "Those who take part get TODO support.", false)]
    [InlineData("Harbour Group", "Those who take part get TODO support.", true)]
    public void A_word_of_a_declared_name_is_no_note(string name, string text, bool speaks) =>
        Assert.Equal(speaks, new TestModel().Terms(name).Prose(text).Describe("PRL4010").Any());
}
