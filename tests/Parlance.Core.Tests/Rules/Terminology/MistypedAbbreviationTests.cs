using Parlance.Model;
using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Terminology;

public sealed class MistypedAbbreviationTests
{
    private const string Rule = "PRL1013";

    private static TestModel Harbours => new TestModel()
        .Item(ItemKind.Term, "harbour access certificate", null, (PartKind.Abbreviation, "HACC"))
        .Item(ItemKind.Term, "berth log", null, (PartKind.Abbreviation, "BrL"))
        .Item(ItemKind.Term, "tide gauge register", null, (PartKind.Abbreviation, "TGR"))
        .Item(ItemKind.Term, "quay master", null, (PartKind.Abbreviation, "QM"));

    [Theory]
    [InlineData("Show a [|HACD|] at the gate.")]
    [InlineData("Show the [|HACCC|] at the gate.")]
    [InlineData("Show two [|HCACs|] at the gate.")]
    [InlineData("Read the [|TRG|] daily.")]
    [InlineData("Read the [|BRL|] daily, and the [|BRL|] of old, and the [|BRL|] of the day.")]
    public void Letters_that_are_nearly_declared_are_found(string text) => Harbours.Prose(text).AssertFinds(Rule);

    [Theory]
    [InlineData("Show a HACC, or two HACCs.")]
    [InlineData("Show a RACC at the gate.")]
    [InlineData("Read the TGS, the MQ and the QT.")]
    [InlineData("The Hull and Cargo Board (HACB) met. The HACB sat.")]
    [InlineData("A HACD, a HACD and a HACD.")]
    [InlineData("See HACD-12 and “a HACD”.")]
    [InlineData("A HACD [sic] it is.")]
    [InlineData("READ THE HACD AND THE LOG.")]
    public void Others_and_those_that_are_far_away_or_written_out_are_left_alone(string text) => Harbours.Prose(text).AssertFinds(Rule);

    [Fact]
    public void One_that_is_close_to_two_is_left_alone() =>
        Harbours.Item(ItemKind.Term, "harbour act code", null, (PartKind.Abbreviation, "HACE")).Prose("Show a HACD.").AssertFinds(Rule);

    [Fact]
    public void A_deprecated_and_a_known_one_are_left_alone() =>
        new TestModel { Options = PolicyOptions.Default with { KnownAbbreviations = "HACK" } }
            .Item(ItemKind.Term, "harbour access certificate", null, (PartKind.Abbreviation, "HACC"))
            .Item(ItemKind.Term, "gate pass", null, (PartKind.Deprecated, "HACP"))
            .Prose("Neither HACK nor HACP will do.")
            .AssertFinds(Rule);

    [Fact]
    public void No_other_rule_speaks_of_it() =>
        Assert.Equal(["PRL1013"], Harbours.Prose("Show a HACD.").Check().Select(static finding => finding.Rule.Id).Intersect(["PRL1013", "PRL4001", "PRL1004"]));

    [Theory]
    [InlineData("Show a HACD.", "Show a HACC.")]
    [InlineData("Two HACDs hang there.", "Two HACCs hang there.")]
    [InlineData("Read the BRL.", "Read the BrL.")]
    public void The_declared_one_is_written(string text, string mended)
    {
        TestModel model = Harbours.Prose(text);
        Assert.Equal(mended, model.Apply(Assert.Single(model.Check(Rule))));
    }
}
