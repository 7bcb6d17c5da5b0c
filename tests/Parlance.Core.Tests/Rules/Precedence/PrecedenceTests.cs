using CsCheck;
using Parlance.Model;
using Parlance.Options;
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

    /// <summary>Text that decides what is usual, and has no slip of its own.</summary>
    private const string s_other = "It asks for bread, water, and salt. It met on 2 May 2003, and on 3 May 2003.";

    private static readonly Gen<string[]> s_texts = Gen.Int[0, s_corpus.Length - 1].Select(i => s_corpus[i]).Array[1, 8];

    private static TestModel Model(IEnumerable<string> texts)
    {
        TestModel model = new TestModel()
            .Principles("Concept", "Mutual trust", "Mutual benefit", "Equality", "Coordination")
            .Item(ItemKind.Actor, "China")
            .Terms("new security concept", "gender equality", "multilateral")
            .Item(ItemKind.Term, "confidence-building measure", null, (PartKind.Deprecated, "trust-building step"), (PartKind.Deprecated, "TBS"))
            .Item(ItemKind.Actor, "New Forum", null, (PartKind.Deprecated, "Old Forum"), (PartKind.Valid, "2002/2012"));
        return texts.Aggregate(model, static (m, text) => m.Prose(text));
    }

    /// <summary>Texts in which two rules want the same words, each with the rule that speaks and the one that gives way.</summary>
    public static TheoryData<string, string, string> OneCause => new()
    {
        { "It names mutual trust, mutual benefit, quality and coordination.", "PRL1001 quality", "PRL1011 quality" },
        { "The Trust-Building Step is taken.", "PRL1003 Trust-Building Step", "PRL1004 Trust-Building Step" },
        { "The NewForum met.", "PRL1002 NewForum", "PRL1010 NewForum" },
        { "The new forum met.", "PRL1004 new forum", "PRL1010 new forum" },
        { "It was held on 1st May 2002.", "PRL2004 1st May 2002", "PRL2009 1st May 2002" },
        { "It was held on Saturday, 4 May 2014.", "PRL2004 Saturday, 4 May 2014", "PRL2006 Saturday, 4 May 2014" },
        { "They spoke on Monday, 03 may 2014.", "PRL2006 Monday, 03 may 2014", "PRL2009 Monday, 03 may 2014" },
        { "The Shanghai Cooperation Organization (SCO) met the Society for Civil Order (SCO).", "PRL4002 Society for Civil Order (SCO)", "PRL4003 SCO" },
    };

    /// <summary>Texts in which two rules speak of the same words, and both are right.</summary>
    public static TheoryData<string, string, string> TwoCauses => new()
    {
        { "It was on 1st  May 2002.", "PRL2009 1st  May 2002", "PRL4009   " },
        { "Mutual  Trust is old.", "PRL1004 Mutual  Trust", "PRL4009   " },
        { "It names mutual benefit, mutual Trust, equality and coordination.", "PRL1011 mutual benefit, mutual Trust, equality and coordination", "PRL1004 mutual Trust" },
    };

    [Theory]
    [MemberData(nameof(OneCause))]
    public void Of_two_rules_that_want_the_same_words_one_speaks(string text, string first, string second)
    {
        TestModel model = Summit(text);
        SourceSpan kept = Find(model, first), gone = Find(model, second);
        Assert.True(kept.Overlaps(gone));
        Assert.Equal([first[..7]], RulesAt(model, kept, gone));
    }

    [Theory]
    [MemberData(nameof(TwoCauses))]
    public void Two_causes_on_the_same_words_are_both_told(string text, string first, string second)
    {
        TestModel model = Summit(text);
        SourceSpan one = Find(model, first), other = Find(model, second);
        Assert.True(one.Overlaps(other));
        Assert.Equal(new[] { first[..7], second[..7] }.Order(StringComparer.Ordinal), RulesAt(model, one, other));
    }

    [Fact]
    public void No_words_carry_two_messages_of_one_cause()
    {
        HashSet<(string, string)> beside = [.. TwoCauses.Select(static row => Ordered(row.Data.Item2[..7], row.Data.Item3[..7]))];
        s_texts.Sample(texts =>
        {
            Finding[] findings = [.. Model(texts).Check().Where(f => f.Place.Passage is not null)];
            for (int i = 0; i < findings.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (findings[i].Span.Overlaps(findings[j].Span) && !beside.Contains(Ordered(findings[i].Rule.Id, findings[j].Rule.Id)))
                    {
                        Assert.Fail($"{findings[j].Rule} and {findings[i].Rule} both speak of '{findings[i].Place.Passage!.Text}' at {findings[i].Span.Start}");
                    }
                }
            }
        });
    }

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
    public void The_order_of_texts_items_and_files_changes_nothing()
    {
        string[] expected = Everything();
        Assert.True(expected.Length > 30, $"only {expected.Length} findings");
        Gen.Int.Sample(seed => Assert.Equal(expected, Everything(seed)), iter: 12, threads: 1);
    }

    /// <summary>All that is found in a model with every kind of part, put in the order of a seed.</summary>
    private static string[] Everything(int? seed = null)
    {
        TestModel model = Model(s_corpus)
            .Principles("Charter", "Peace", "Justice", "Order")
            .Item(ItemKind.Term, "quality", null, (PartKind.Admitted, "equality"), (PartKind.Definition, "Equality means being good."))
            .Item(ItemKind.Term, "equality", null, (PartKind.Definition, ""), (PartKind.Source, ""))
            .Item(ItemKind.Event, "Summit", null, (PartKind.Date, "2002-06-31"), (PartKind.Cites, "Sumit"))
            .Item(ItemKind.Event, "Summit", null, (PartKind.Date, "2003"), (PartKind.Prose, "It was held on 3 May 2004."))
            .Item(ItemKind.Event, "Summit", null, (PartKind.Date, "2004"), (PartKind.Cites, "Report"))
            .Item(ItemKind.Document, "Report", null, (PartKind.Date, "2005"), (PartKind.Prose, "The report says “mutual trust, quality and coordination are old”."))
            .Document("b.md", "The the report.\n\nIt is mutual trust, and coordination.\n\nMutual trust, equality and coordination are old.")
            .Document("a.txt", "A multi-lateral order.\n\nAn organisation, an organization.\0")
            .Document("Report.md", "# Report\n\nMutual trust, equality and coordination are old.")
            .Termbase("b.terms.csv", "preferred,deprecated\nfairness,equity\na,b,c\n")
            .Termbase("a.terms.csv", "preferred,deprecated\nequity,fairness\nd,e,f\n")
            .With(static parts => parts.OptionFaults.AddRange([new OptionFault("b", "x", "y"), new OptionFault("a", "x", "y"), new OptionFault("b", "x", "y")]))
            .With(parts => parts.AttributeFaults.AddRange(parts.Items.Take(3).Select(static i => new AttributeFault(i.Span, "is wrong"))))
            .With(parts => parts.DatelessTypes.AddRange(parts.Items.Take(3).Select(static i => new DatelessType("T", i.Span))));
        if (seed is { } given)
        {
            model.Shuffle(given);
        }

        return
        [
            .. model.Check().Select(f =>
                $"{f.Rule.Id} {f.Span.File.Path} {f.Span.Start} {f.Span.Length} {string.Format(null, f.Wording.Format, [.. f.Arguments])}"
                + string.Concat(f.Fixes.SelectMany(static fix => fix.Edits).Select(static e => $" | {e.Span.File.Path} {e.Span.Start} {e.NewText}"))),
        ];
    }

    private static TestModel Summit(string text) => Model([s_other]).Item(ItemKind.Event, "Summit", null, (PartKind.Date, "2014-05-03"), (PartKind.Prose, text));

    /// <summary>Where a rule speaks of some words when it is asked alone; the last place of several.</summary>
    private static SourceSpan Find(TestModel model, string said) => model.Check(said[..7]).Last(f => f.Place.Passage is not null && model.WordsOf(f) == said[8..]).Span;

    /// <summary>The rules that speak of two places when all are asked.</summary>
    private static IEnumerable<string> RulesAt(TestModel model, SourceSpan one, SourceSpan other) =>
        model.Check().Where(f => f.Span == one || f.Span == other).Select(static f => f.Rule.Id).Order(StringComparer.Ordinal);

    private static (string, string) Ordered(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
}
