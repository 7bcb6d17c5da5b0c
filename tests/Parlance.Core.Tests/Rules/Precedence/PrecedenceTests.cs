using CsCheck;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Precedence;

/// <summary>All rules together over one corpus of slips: no span carries two messages of one cause.</summary>
public sealed class PrecedenceTests
{
    /// <summary>Sentences with slips of every family, some of them on the same words.</summary>
    private static readonly string[] s_corpus =
    [
        "It names mutual trust, mutual benefit, quality and coordination.",
        "It names mutual trust, mutual benefit, the the quality, and coordination.",
        "They are mutual  trust, mutual\u00A0benefit, quality, and coordination (all four.",
        "The SCO met in august 2002 and and named “mutual trust\" first.",
        "Chinas peaceful rise began on 01 May 2002, and Chinas Chinas rise goes on.",
        "A multi-lateral forum, the Shanghai Cooperation Organization (SCO), met on May 1st, 2002.",
        "The Society for Civil Order (SCO) met currently for the the last  time.",
        "The concept of security is a new security Concept of gender quality.",
        "He said “mutual  trust, quality and and coordination” on 07/09/2007.",
        "It isnâ€™t clear, it’s isn't it, and it is (as they say] a “slip.",
        "Mutual Trust, Mutual Benefit, Equality, Coordination and Cooperation are the five principles.",
        "From 5 May 2002 to 3 May 2002, a period of ten days, China's rise and China’s rise were discussed.",
        "The EEZ is 200 miles wide; EEZs (exclusive economic zones) are many.",
        "Peace, order and justice, and peace, order, and justice, are equality and quality.",
    ];

    private static readonly Gen<string[]> s_texts = Gen.Int[0, s_corpus.Length - 1].Select(i => s_corpus[i]).Array[1, 8];

    private static TestModel Model(IEnumerable<string> texts)
    {
        TestModel model = new TestModel()
            .Principles("Concept", "Mutual trust", "Mutual benefit", "Equality", "Coordination")
            .Item(ItemKind.Actor, "China")
            .Terms("new security concept", "gender equality", "multilateral");
        return texts.Aggregate(model, static (m, text) => m.Prose(text));
    }

    [Fact]
    public void No_span_carries_two_messages_of_one_cause() => s_texts.Sample(texts =>
    {
        Finding[] findings = [.. Model(texts).Check().Where(f => f.Place.Passage is not null)];
        for (int i = 0; i < findings.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (findings[i].Span.Overlaps(findings[j].Span) && AreWords(findings[i]) == AreWords(findings[j]))
                {
                    Assert.Fail($"{findings[j].Rule} and {findings[i].Rule} both speak of '{findings[i].Place.Passage!.Text}' at {findings[i].Span.Start}");
                }
            }
        }
    });

    [Fact]
    public void Each_slip_of_the_corpus_is_found_by_someone()
    {
        string[] found = [.. Model(s_corpus).Check().Select(f => f.Rule.Id).Distinct()];
        string[] expected = ["PRL1001", "PRL2009", "PRL4001", "PRL4002", "PRL4004", "PRL4005", "PRL4006", "PRL4007", "PRL4008", "PRL4009"];
        Assert.All(expected, id => Assert.Contains(id, found));
    }

    [Fact]
    public void A_wrong_word_and_a_wrong_comma_beside_it_are_two_causes() =>
        Assert.Equal(
            ["PRL1001", "PRL4008"],
            Model(["It names peace, order and justice.", "It names mutual trust, mutual benefit, quality, and coordination."]).Check().Select(f => f.Rule.Id).Where(id => id is "PRL1001" or "PRL4008"));

    [Fact]
    public void The_order_of_a_list_and_a_word_in_it_are_two_matters() =>
        Assert.Equal(
            ["PRL1011", "PRL1004"],
            new TestModel().Principles("Charter", "Mutual Trust", "Equality", "Coordination")
                .Prose("It rests on equality, mutual trust and coordination.").Check().Select(f => f.Rule.Id).Where(id => id is "PRL1011" or "PRL1004"));

    [Fact]
    public void A_hidden_finding_silences_nobody()
    {
        TestModel model = new TestModel()
            .Item(ItemKind.Actor, "People's Republic of China", null, (PartKind.Admitted, "China"))
            .Item(ItemKind.Term, "New Security Concept", null, (PartKind.Admitted, "Concept of 2002"), (PartKind.Valid, "2002/2012"))
            .Item(ItemKind.Event, "Summit in Shanghai", null, (PartKind.Date, "2014"), (PartKind.Prose, "It was called the Concept of 2002 and Chinas peaceful rise."));
        Assert.Equal([("PRL1010", "Concept of 2002"), ("PRL4005", "Chinas")], Spoken(RuleSelection.Everything));
        Assert.Equal([("PRL1009", "Concept of 2002"), ("PRL1009", "Chinas")], Spoken(RuleSelection.Where(_ => true, _ => true)));

        (string Rule, string Words)[] Spoken(RuleSelection rules) =>
        [
            .. Checker.Check(model.Build(), rules, TestContext.Current.CancellationToken)
                .Where(f => f.Rule.Id is "PRL1009" or "PRL1010" or "PRL4005")
                .Select(f => (f.Rule.Id, model.WordsOf(f))),
        ];
    }

    [Fact]
    public void The_order_of_texts_and_runs_changes_nothing() =>
        Assert.Equal(Model(s_corpus).Check().Select(f => (f.Rule.Id, f.Span.Start)), Model(s_corpus).Check().Select(f => (f.Rule.Id, f.Span.Start)));

    /// <summary>Whether a finding is about words; what is about the signs between them may stand beside it.</summary>
    private static bool AreWords(Finding finding) =>
        finding.Rule.Id is not ("PRL4006" or "PRL4007" or "PRL4008")
        && finding.Place.Passage!.Text.Substring(finding.Place.Range.Start, finding.Place.Range.Length).Any(char.IsLetterOrDigit);
}
