using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Engine;

/// <summary>What an edit costs is counted, and does not grow with the model.</summary>
public sealed class WorkAfterEditTests
{
    private const int Files = 12;

    /// <summary>A word for each number, of letters alone, that is close to no other.</summary>
    private static readonly string[] s_syllables = ["ba", "do", "ge", "ki", "lu", "ma", "ne", "po", "ra", "su", "te", "vo", "wi", "za"];

    private static readonly int s_sources = RuleSelection.Everything.Sources.Length;
    private static readonly int s_sourcesOfNearNames = RuleSelection.Everything.Sources.Count(static source => source.RestsOnNearNames);
    private static readonly int s_rules = RuleSelection.Everything.Model.Length;

    public static TheoryData<int> Sizes => [Files, 2 * Files, 4 * Files];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_letter_in_a_text_costs_its_file(int files)
    {
        (EditedModel before, EditedModel after) = Edit(files, static model => model.With(2, "assembly", "assemblyx"));
        Assert.Equal([2], after.Renewed(before));
        AssertWork(after, collected: s_sources, read: 1, judged: s_rules);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_letter_costs_as_many_texts_as_its_file_has(int files)
    {
        var before = new EditedModel(Texts(files));
        before.Findings();
        EditedModel after = before.With(2, "assembly", "assemblyx");
        int known = after.TextsRead();
        after.Findings();
        Assert.Equal(after[2].Split('\n').Sum(static line => line.Contains('|', StringComparison.Ordinal) ? 3 : 1), after.TextsRead() - known);
        Assert.Equal(before.TextsRead(), after.TextsRead());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_word_that_makes_a_repetition_diverge_costs_its_file_and_the_rule_in_the_other_place(int files)
    {
        (EditedModel before, EditedModel after) = Edit(files, static model => model.With(1, "mutual equality", "mutual quality"), "They name mutual trust, mutual equality and common ground.", "We want mutual trust, mutual equality and common ground.");
        Assert.Equal([1, files + 1], after.Renewed(before));
        AssertWork(after, collected: s_sources, read: 1, judged: s_rules + 1);
        Assert.Contains(after.Findings(), static finding => finding.StartsWith("PRL1006", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_vote_that_changes_nothing_is_judged_nowhere_else(int files)
    {
        (EditedModel before, EditedModel after) = Edit(files, static model => model.With(2, "roads, rails and ports", "roads, rails, and ports"));
        Assert.Equal([2], after.Renewed(before));
        AssertWork(after, collected: s_sources, read: 1, judged: s_rules);
        Assert.Single(after.Findings(), static finding => finding.StartsWith("PRL4008", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_vote_that_changes_is_judged_by_its_rule_wherever_it_was_cast(int files)
    {
        // Half of the lists have the comma, the first of all among them: one more without it turns the vote.
        string[] texts = [.. Texts(files).Select(static (text, number) => number % 2 == 0 ? text.Replace("rails and", "rails, and", StringComparison.Ordinal) : text)];
        var before = new EditedModel(texts);
        before.Findings();
        EditedModel after = before.With(2, "rails, and", "rails and");
        after.Findings();
        Assert.Equal(Enumerable.Range(0, files), after.Renewed(before));
        AssertWork(after, collected: s_sources, read: 1, judged: s_rules + files - 1);
        Assert.Equal(after.ColdFindings(), after.Findings());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_item_without_a_name_costs_its_file(int files)
    {
        (EditedModel before, EditedModel after) = Edit(files, static model => model.With(2, model[2] + "\nEvent||2003-09-17|Harvest figures came out."));
        Assert.Equal([2], after.Renewed(before));
        AssertWork(after, collected: s_sources, read: 1, judged: s_rules);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_title_that_is_mentioned_nowhere_costs_its_file(int files)
    {
        (EditedModel before, EditedModel after) = Edit(files, static model => model.With(2, "Meeting in", "Gathering in"));
        Assert.Equal([2], after.Renewed(before));
        AssertWork(after, collected: s_sources, read: 1, judged: s_rules);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_event_more_costs_its_file_and_those_that_mention_it(int files)
    {
        (EditedModel before, EditedModel after) = Edit(files, static model => model.With(2, model[2] + "\nEvent|Harvest Talks|2003-09-17|Harvest figures came out."), "The Harvest Talks were short.", "They were long.");
        Assert.Equal([1, 2], after.Renewed(before));
        AssertWork(after, collected: 2 * s_sources, read: 2, judged: 2 * s_rules);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_changed_term_is_looked_for_in_the_files_that_may_mean_it(int files)
    {
        (EditedModel before, EditedModel after) = Edit(files, model => model.With(files + 1, "net revenue", "gross revenue"), "They count the net revenue by hand.", "Term|net revenue||What is left.");
        Assert.Equal(Enumerable.Range(0, files + 2), after.Renewed(before));

        // Words that are near a name, PRL1001, are looked for in every file.
        Assert.Equal((2 * s_sources) + ((files + 1) * s_sourcesOfNearNames), after.Checked.Work.Collected);
    }

    [Fact]
    public void A_term_more_costs_everything_once()
    {
        (EditedModel before, EditedModel after) = Edit(Files, static model => model.With(2, model[2] + "\nTerm|multi-lateral||Of many."));
        Assert.Equal(Enumerable.Range(0, Files), after.Renewed(before));
        Assert.Equal((Files + 1, (Files + 1) * s_rules), (after.Checked.Work.Read, after.Checked.Work.Judged));
    }

    [Fact]
    public void Two_branches_of_one_model_leave_each_other_alone()
    {
        string[] texts = [.. Texts(Files), "They name mutual trust, mutual equality and common ground.", "We want mutual trust, mutual equality and common ground."];
        var trunk = new EditedModel(texts);
        string[] found = trunk.Findings();
        EditedModel one = trunk.With(Files, "mutual equality", "mutual quality"), other = trunk.With(Files + 1, "mutual equality", "mutual duality");
        EditedModel oneOn = one.With(0, "assembly", "assemblies");
        Assert.Equal(other.ColdFindings(), other.Findings());
        Assert.Equal(one.ColdFindings(), one.Findings());
        EditedModel otherOn = other.With(Files, "mutual equality", "mutual quality");
        EditedModel back = one.With(Files, "mutual quality", "mutual equality");
        Assert.Equal(otherOn.ColdFindings(), otherOn.Findings());
        Assert.Equal(oneOn.ColdFindings(), oneOn.Findings());
        Assert.Equal(found, back.Findings());
        Assert.Equal(found, trunk.Findings());
        Assert.NotEqual(one.Findings(), other.Findings());
        Assert.Equal(one.ColdFindings(), one.Findings());
    }

    private static (EditedModel Before, EditedModel After) Edit(int files, Func<EditedModel, EditedModel> edit, params string[] more)
    {
        string[] texts = [.. Texts(files), .. more];
        if (more.Length > 0)
        {
            // The passages to compare are in the second file and behind all others, however many there are.
            (texts[1], texts[files]) = (texts[files], texts[1]);
        }

        var before = new EditedModel(texts);
        before.Findings();
        EditedModel after = edit(before);
        Assert.Equal(after.ColdFindings(), after.Findings());
        return (before, after);
    }

    private static void AssertWork(EditedModel model, int collected, int read, int judged) =>
        Assert.Equal((collected, read, judged), (model.Checked.Work.Collected, model.Checked.Work.Read, model.Checked.Work.Judged));

    private static IEnumerable<string> Texts(int files) => Enumerable.Range(0, files).Select(static file =>
        $"Event|Meeting in {Place(file)}|19{50 + (file % 50)}-07-2{file % 9}|The assembly of {Place(file)} heard {Place(file + 500)}.\n"
        + $"The fund of {Place(file + 1000)} pays for roads, rails and ports.");

    private static string Place(int number)
    {
        string name = s_syllables[number % 14] + s_syllables[number / 14 % 14] + s_syllables[(number / 196) + 3] + s_syllables[number * 5 % 14];
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
