using CsCheck;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Dates;

public sealed class OrderOfFilesTests
{
    private static readonly string[] s_texts =
        ["On 7 September 2007 it met.", "On September 8, 2007 it met.", "It met on 9th may 2001.", "On May 1, 2003 and 2 May 2003.", "From March 1997 to July 1998 ten years passed."];

    private static readonly RuleSelection s_rules = RuleSelection.Where(rule => rule.Category == RuleCategory.Dates);

    [Fact]
    public void Files_read_in_any_order_give_the_same_findings() =>
        Gen.Select(Gen.Int[0, s_texts.Length - 1].Array[1, 8], Gen.Int[0, 1000]).Sample((picks, seed) =>
        {
            int[] order = [.. Enumerable.Range(0, picks.Length).OrderBy(i => ((i + 1) * 7919 * (seed + 1)) % 1009)];
            Assert.Equal(Find(picks, [.. Enumerable.Range(0, picks.Length)]), Find(picks, order));
        });

    private static IEnumerable<string> Find(int[] picks, int[] order)
    {
        var parts = new ModelParts();
        foreach (int i in order)
        {
            var file = new SourceFile($"File{i}.cs");
            var text = Passage.Plain(s_texts[picks[i]], PassageRole.Prose, file);
            Passage name = Passage.Plain("Talks", PassageRole.EventTitle, file, 1000), date = Passage.Plain($"{1990 + picks[i]}", PassageRole.Data, file, 2000);
            parts.Passages.AddRange([text, name, date]);
            parts.Items.Add(new PolicyItem(ItemKind.Event, name.Span,
            [
                new ItemPart(PartKind.Name, PartState.Given) { Texts = [name], Place = name.Span },
                new ItemPart(PartKind.Date, PartState.Given) { Texts = [date], Place = date.Span, Date = new WrittenDate(date.Text) },
            ]));
        }

        return Checker.Check(parts.ToModel(), s_rules, TestContext.Current.CancellationToken)
            .Select(finding => $"{finding.Rule.Id} {finding.Span.File.Path} {finding.Span.Start} {string.Join("|", finding.Arguments)}");
    }
}
