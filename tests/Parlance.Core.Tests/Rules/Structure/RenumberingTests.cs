using System.Text;
using CsCheck;
using Parlance.Documents;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Core.Tests.Rules.Structure;

/// <summary>
/// Of references that are changed to parts that are not there, at least 98 in a hundred are found; when parts and references are numbered anew together, nothing is.
/// The same holds of real texts, when <c>PARLANCE_TEXTS</c> names a folder with some.
/// </summary>
public sealed class RenumberingTests
{
    private const int References = 500;
    private const double LeastFound = 0.98;

    private static readonly string[] s_forms = ["See Section {0}.", "It is paid (section {0}).", "As Section {0} says, they pay.", "Sections {0} and {1} apply.", "The fee of sections {0} to {1} is due."];

    /// <summary>The parts below each part; three levels.</summary>
    private static readonly Gen<int[][]> s_outline = Gen.Int[1, 5].Array[2, 5].Array[3, 9];

    [Fact]
    public void A_reference_to_a_part_that_is_not_there_is_found() => Gen.Select(s_outline, Gen.Int[0, 9_999].Array[References]).Sample(
        (outline, picks) =>
        {
            string[] missing = [.. Numbers(outline, 0).Select(static number => number.LastIndexOf('.') is var dot and > 0 ? number[..dot] + "." : "").Distinct()
                .SelectMany(parent => Enumerable.Range(1, 8).Select(last => parent + last))
                .Where(number => !Numbers(outline, 0).Contains(number))];
            int found = new TestModel().Document("a.md", Write(outline, 0, picks, missing, forms: 3)).Check("PRL5001").Length;
            Assert.True(found >= References * LeastFound, $"{found} of {References}");
        },
        iter: 3);

    [Fact]
    public void Parts_and_references_that_are_numbered_anew_together_are_right() => Gen.Select(s_outline, Gen.Int[0, 9_999].Array[References], Gen.Int[0, 3]).Sample(
        (outline, picks, shift) => Assert.Empty(new TestModel().Document("a.md", Write(outline, shift, picks, Numbers(outline, shift), s_forms.Length)).Describe("PRL5001")),
        iter: 3);

    [Fact]
    public void A_reference_of_a_real_text_that_is_changed_is_found()
    {
        string folder = Environment.GetEnvironmentVariable("PARLANCE_TEXTS") ?? "";
        Assert.SkipWhen(folder.Length == 0, "PARLANCE_TEXTS names no folder with texts, such as tests/corpora/check.py fetches");
        int changed = 0, found = 0;
        foreach (string path in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            (int more, int hits) = Change(File.ReadAllText(path));
            (changed, found) = (changed + more, found + hits);
        }

        TestContext.Current.SendDiagnosticMessage($"{found} of {changed}");
        Assert.True(changed >= References, $"only {changed} references");
        Assert.True(found >= changed * LeastFound, $"{found} of {changed}");
    }

    /// <summary>Changes the references of a text to sisters of their parts that are not there; tells how many, and how many more findings there are then.</summary>
    private static (int Changed, int Found) Change(string text)
    {
        RecordDocument document = DocumentReader.Read(text, new SourceFile("a.md"), cancellation: TestContext.Current.CancellationToken);
        var numbers = document.Structure.Parts.Select(static part => part.Number).ToHashSet();
        if (numbers.Count < 10)
        {
            return (0, 0);
        }

        var edits = new List<SourceEdit>();
        foreach (Passage passage in document.Passages.Where(static passage => passage is { Role: PassageRole.Prose, IsHeading: false, IsSetting: false } && passage.Links.IsEmpty))
        {
            foreach (PartReference reference in PartReferenceReader.Read(passage.Text, passage.Read.Words).Where(static r => r.Numbers.Length == 1 && r.Part is "section" or "article"))
            {
                ReferredNumber number = reference.Numbers[0];
                string parent = number.Number.Parent is { Length: > 0 } around ? around + "." : "";
                int last = Enumerable.Range(1, 200).LastOrDefault(value => numbers.Contains(parent + value));
                if (numbers.Contains(number.Number.Text) && number.Number.Items.Length == 0 && last > 0)
                {
                    edits.AddRange(passage.Edit(number.Range, parent + (last + 1)));
                }
            }
        }

        int before = Findings(text);
        var changed = new StringBuilder(text);
        foreach (SourceEdit edit in edits.OrderByDescending(static edit => edit.Span.Start))
        {
            changed.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        return (edits.Count, Math.Min(edits.Count, Findings(changed.ToString()) - before));

        static int Findings(string text) => new TestModel().Document("a.md", text).Check("PRL5001").Length;
    }

    private static string[] Numbers(int[][] outline, int shift)
    {
        var numbers = new List<string>();
        for (int i = 0; i < outline.Length; i++)
        {
            numbers.Add($"{i + 1 + shift}");
            for (int k = 0; k < outline[i].Length; k++)
            {
                numbers.Add($"{i + 1 + shift}.{k + 1}");
                numbers.AddRange(Enumerable.Range(1, outline[i][k]).Select(last => $"{i + 1 + shift}.{k + 1}.{last}"));
            }
        }

        return [.. numbers];
    }

    /// <summary>A document with these parts, and references to numbers picked from some.</summary>
    private static string Write(int[][] outline, int shift, int[] picks, string[] numbers, int forms)
    {
        string[] parts = Numbers(outline, shift);
        var text = new StringBuilder();
        for (int i = 0; i < parts.Length; i++)
        {
            text.Append('#', parts[i].Count(static c => c == '.') + 1).Append($" {parts[i]} Of ships\n\n");
            foreach (int pick in picks.Where((_, index) => index % parts.Length == i))
            {
                string first = numbers[pick % numbers.Length], second = numbers[(pick + 1) % numbers.Length];
                text.Append(string.Format(System.Globalization.CultureInfo.InvariantCulture, s_forms[pick % forms], first, second)).Append("\n\n");
            }
        }

        return text.ToString();
    }
}
