using CsCheck;
using Parlance.Rules;
using Parlance.Shards;

namespace Parlance.Core.Tests.Shards;

/// <summary>However a corpus is split over machines, together they find what one finds.</summary>
public sealed class ShardTests
{
    /// <summary>Each rule about all files finds something here, and needs several files for it.</summary>
    private static readonly string[] s_everything =
    [
        "They name mutual trust, mutual equality and common ground.",
        "We want mutual trust, mutual quality and common ground.",
        "A multilateral forum and a multilateral bank.",
        "\"Lake vessel\" means any ship that sails on the lake.",
        "preferred,definition\nLake vessel,A boat with oars\n",
        "The multi-lateral fund pays for roads, rails and ports.",
        "It pays for homes, schools, and clinics on July 25, 1994.",
        "It paid for homes, schools and clinics on 25 July 1995, on 26 July 1996 and on 27 July 1997.",
        "It said \"so\", \"so\" and \"so\" again.",
        "It said “no”.",
        "Term|Pact of Oslo||A kind of Pact of Rome.",
        "Term|Pact of Rome||A kind of Pact of Oslo.",
        "Term|Pact of Rome||It is theirs.|Admitted=Lake Deal",
        "Actor|Lake Deal||They spoke.",
        "Term|Sea Deal||It holds.|Deprecated=Pact of Rome",
        "Term|Left Over||It is used by nobody.",
        "Event|Talks in Bonn|1998|They held talks.",
        "Event|Talks in Bonn|1999|They held talks.|Key=T:Bonn",
        "Document|Paper on Trade|1990|They wrote it.|Ref=T:Bonn",
        "Event|Fair in Lima|1980|They met.|Key=T:Lima",
        "Order|O|T:Bonn|T:Lima",
        "Fault|UnlessKind|T:Bonn",
        "Fault|UnlessKind|T:Lima",
        "Kind|T:Lima",
        "Document|Letter on Trade|2004|They wrote it.|Cites=Paper on Trede",
        "They sign the plan (hereinafter the Work Plan).",
        "The Work Plan is long.",
        "The Work Plan is late.",
        "The Conference on Disarmament (CD) met. The CD spoke.",
        "The Community of Democracies (CD) met.",
        "The Conference on Disarmament (CD) left.",
        "The QZX met.",
        "It was signed on 07/09/2007.",
        "Term|Gender equality||It is for all.",
        "They plan for gender quality in all.",
        "Term|Qualified attestation||It is given.|Abbreviation=QEAA",
        "The QEEA and the QEAA met.",
        "# Of signs\n\nThey  said \"so\" and “so” , and  left.  It was \"late\".",
        "# 1 Aims\n\n## 1.1 Peace\n\n## 1.3 Trust\n\n# 2 Ships\n\nSee Section 7 and, by this Section 1.3, [Section 2](#11-peace) and [it](#lost).\n\n\"Quay\" means a place. A quay, as defined in Section 1, is free.\n\n1. One.",
        "Document|Harbour accord|1990|It holds.|Identifier=A/45/10|Key=T:Harbour",
        "Document|Lake accord|2003|It holds.|Succeeds=T:Harbour",
        "Event|Council meets|2005|They apply the Harbour accord.",
        "They recall the Harbour accord of 3 May 1998 and A/45/10, May 1998.",
        "Principle|mutual trust||No more.|Group=G",
        "Principle|mutual good||No more.|Group=G",
        "They keep the five principles.",
        "The Lake Board met. A Lake Board is small. Our Lake Board left.",
        "They ask the Lake Board. They thank the Lake Board.",
        "They saw the Lake board.",
        "# Of keywords\n\nThe crew MUST NOT sleep, and they must sail.",
        "# Treaty of Kiel\n\nThe parties shall keep peace and trust in all their works.",
        "Actor|Council||It spoke.|Quotation=The parties shall keep lasting peace and trust in all their works.|Source=Treaty of Kiel",
    ];

    [Fact]
    public void Shards_find_together_what_one_run_finds() => SplitCorpus.Any.Sample(
        static corpus => Assert.Equal(corpus.WholeFindings(), corpus.Findings(corpus.Records(3))), iter: 300);

    [Fact]
    public void A_shard_collects_nothing_again_and_reads_its_own_files_alone()
    {
        var corpus = new SplitCorpus(s_everything, [.. Enumerable.Range(0, s_everything.Length).Select(static file => file % 3)]);
        ShardFindings findings = corpus.Shard(1).Judge(corpus.Records(3));
        Assert.NotEmpty(findings.All(TestContext.Current.CancellationToken));
        int own = Enumerable.Range(0, s_everything.Length).Count(static file => file % 3 == 1);
        Assert.Equal((0, own, own * RuleSelection.Everything.Model.Length), (findings.Work.Collected, findings.Work.Read, findings.Work.Judged));
    }

    [Fact]
    public void Every_rule_about_all_files_finds_over_shards_what_it_finds_in_one_run()
    {
        var corpus = new SplitCorpus(s_everything, [.. Enumerable.Range(0, s_everything.Length)]);
        string[] found = corpus.Findings(corpus.Records(3));
        Assert.Equal(corpus.WholeFindings(), found);
        Assert.Equal(
            RuleSelection.Everything.Model.Select(static rule => rule.Info.Id).Order(),
            RuleSelection.Everything.Model.Select(static rule => rule.Info.Id).Where(id => found.Any(f => f.StartsWith(id, StringComparison.Ordinal))).Order());
        Assert.NotEqual(found, s_everything.SelectMany(static (text, file) => new SplitCorpus([text], [0]).WholeFindings()));
    }
}
