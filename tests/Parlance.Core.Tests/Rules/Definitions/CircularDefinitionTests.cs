using CsCheck;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Definitions;

public sealed class CircularDefinitionTests
{
    private static TestModel Terms(params (string Name, string Definition)[] terms)
    {
        var model = new TestModel();
        foreach ((string? name, string? definition) in terms)
        {
            model.Item(ItemKind.Term, name, null, (PartKind.Definition, definition));
        }

        return model;
    }

    [Theory]
    [InlineData("Coordination means the coordination of policies.")]
    [InlineData("The coordination of policies by all.")]
    [InlineData("Coordination of policies by all.")]
    [InlineData("Coordination that is wanted by all.")]
    [InlineData("The coordination due between states.")]
    [InlineData("Coordination work.")]
    [InlineData("Acting together, that is to say co-ordination.")]
    [InlineData("Coordination: (a) talks;\n(b) coordination.")]
    public void A_definition_that_uses_its_own_term_is_found(string definition) =>
        Assert.Equal(["Coordination"], Terms(("Coordination", definition)).Describe("PRL3006"));

    [Theory]
    [InlineData("The landing of a ramp.", "Ramp landing")]
    [InlineData("A landing on ramps", "Ramp landing")]
    [InlineData("The landing of a steep ramp.", null)]
    [InlineData("The landing.", null)]
    [InlineData("A landing that joins two ramps.", null)]
    [InlineData("The landing of a ramp, level and at least a metre long.", null)]
    public void A_definition_that_turns_its_name_around_is_found(string definition, string? found) =>
        Assert.Equal(found is null ? [] : [found], Terms(("Ramp landing", definition)).Describe("PRL3006"));

    [Fact]
    public void A_name_with_small_words_may_be_resolved() => Assert.Empty(Terms(("In-house rule", "A rule of a house.")).Describe("PRL3006"));

    [Theory]
    [InlineData("Coordination means that states act together.")]
    [InlineData("Coordination requires that states act together.")]
    [InlineData("The term 'coordination' refers to acting together.")]
    [InlineData("Acting together. Coordination does not ask for more.")]
    [InlineData("Acting together; not coordination by force, unlike coordination of old.")]
    [InlineData("Acting together, as opposed to coordination by force.")]
    [InlineData("Acting together: \"coordination is all\".")]
    [InlineData("Acting together as in the Baltic Coordination Centre.")]
    [InlineData("By coordination is meant that states act together.")]
    public void The_words_that_open_a_definition_and_comments_on_it_are_no_part_of_it(string definition) =>
        Assert.Empty(Terms(("Coordination", definition)).Describe("PRL3006"));

    [Fact]
    public void What_is_said_of_another_term_is_no_circle() =>
        Assert.Empty(Terms(("Equality", "Sameness of rights."), ("Coordination", "Equality means coordination among equals.")).Describe("PRL3006"));

    [Fact]
    public void Two_definitions_that_rest_on_each_other_are_found_at_the_later_name()
    {
        TestModel model = Terms(("Trust", "Trust means confidence in others."), ("Other", "Something."), ("Confidence", "Confidence is a state of trust."));
        Finding finding = Assert.Single(model.Check("PRL3006"));
        Assert.Equal("Confidence", model.WordsOf(finding));
        Assert.Equal("Confidence \u2192 Trust \u2192 Confidence", finding.Arguments[1]);
        Assert.Equal(2, finding.Related.Length);
    }

    [Fact]
    public void A_cycle_leads_through_admitted_names_and_abbreviations()
    {
        TestModel model = new TestModel()
            .Item(ItemKind.Term, "Confidence-building measure", null, (PartKind.Abbreviation, "CBM"), (PartKind.Definition, "A step that lowers tension."))
            .Item(ItemKind.Term, "Tension", null, (PartKind.Admitted, "Strain"), (PartKind.Definition, "A lack of ease."))
            .Item(ItemKind.Term, "Ease", null, (PartKind.Definition, "What CBMs bring about, so that there is no strain."));
        Assert.Equal(["Ease"], model.Describe("PRL3006"));
    }

    [Fact]
    public void Each_cycle_is_reported_once()
    {
        TestModel model = Terms(("Alpha", "A beta."), ("Beta", "An alpha or a gamma."), ("Gamma", "A beta."), ("Delta", "An alpha."));
        Assert.Equal(["Beta", "Gamma"], model.Describe("PRL3006"));
    }

    [Fact]
    public void A_chain_that_does_not_come_back_is_no_cycle() =>
        Assert.Empty(Terms(("Alpha", "A beta."), ("Beta", "A gamma."), ("Gamma", "Nothing.")).Describe("PRL3006"));

    [Fact]
    public void A_long_cycle_is_found_without_running_out_of_stack()
    {
        const int Length = 5_000;
        TestModel model = Terms([.. Enumerable.Range(0, Length).Select(i => ($"Term{i}", $"A thing like term{(i + 1) % Length}."))]);
        Finding finding = Assert.Single(model.Check("PRL3006"));
        Assert.Equal($"Term{Length - 1}", model.WordsOf(finding));
        Assert.True(finding.Arguments[1].Length < 400);
    }

    [Fact]
    public void Components_are_those_of_the_definition()
    {
        // Reachability both ways, by brute force, over random graphs.
        Gen.Select(Gen.Int[1, 9], Gen.Int[0, 8].Array[0, 30]).Sample((count, ends) =>
        {
            var edges = new List<int>[count];
            for (int i = 0; i < count; i++)
            {
                edges[i] = [.. ends.Select((to, at) => (to, at)).Where(e => e.at % count == i && e.to < count).Select(e => e.to)];
            }

            List<List<int>> found = Parlance.Rules.Definitions.StronglyConnected.Components(edges, [.. Enumerable.Range(0, count)]);
            for (int a = 0; a < count; a++)
            {
                for (int b = 0; b < count; b++)
                {
                    bool together = found.Any(c => c.Contains(a) && c.Contains(b));
                    Assert.Equal(a != b && Reaches(edges, a, b) && Reaches(edges, b, a), together && a != b);
                }
            }
        });
    }

    private static bool Reaches(List<int>[] edges, int from, int to)
    {
        var seen = new HashSet<int> { from };
        var open = new Stack<int>(seen);
        while (open.TryPop(out int node))
        {
            foreach (int next in edges[node])
            {
                if (next == to)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
