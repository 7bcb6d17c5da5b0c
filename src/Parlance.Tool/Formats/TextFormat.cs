using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Tool.Checking;

namespace Parlance.Tool.Formats;

/// <summary>
/// Text for people:
/// <code>
/// plan.md:3:17: warning PRL4004: 'the' is written twice in a row: remove one
///     They agree on the the plan for ...
///                   ^^^
/// </code>
/// </summary>
internal sealed class TextFormat(Terminal terminal) : ReportFormat(terminal)
{
    /// <summary>How much of a line is shown before the words, and in all.</summary>
    private const int MostBefore = 60, MostShown = 110;

    /// <inheritdoc/>
    public override void Write(Report report)
    {
        foreach (Diagnostic finding in report.Open)
        {
            FileLinePositionSpan place = finding.Location.GetLineSpan();
            string where = finding.Location.Kind == LocationKind.None ? "" : $"{Terminal.Shown(place.Path)}:{place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1}: ";
            Terminal.Output.WriteLine($"{where}{LevelOf(finding)} {finding.Id}: {finding.GetMessage(null)}");
            if (where.Length > 0 && report.Texts.TryGetValue(place.Path, out SourceText? text))
            {
                WriteWords(text, finding.Location.SourceSpan, Terminal.Output);
            }
        }

        Terminal.Output.WriteLine(Summary(report));
    }

    private static void WriteWords(SourceText text, TextSpan span, TextWriter to)
    {
        TextLine line = text.Lines.GetLineFromPosition(span.Start);
        int start = span.Start - line.Start <= MostBefore ? line.Start : AfterSpace(text, span.Start - MostBefore, span.Start);
        int end = Math.Min(line.End, Math.Max(Math.Min(span.End, line.End), start + MostShown));
        string shown = text.ToString(TextSpan.FromBounds(start, end));
        string words = Plain(shown);
        int blanks = words.Length - words.TrimStart().Length;
        blanks = Math.Min(blanks, span.Start - start);
        to.WriteLine("    " + words[blanks..].TrimEnd());
        to.WriteLine("    " + new string(' ', span.Start - start - blanks) + new string('^', Math.Max(1, Math.Min(span.End, end) - span.Start)));
    }

    private static int AfterSpace(SourceText text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (text[i] == ' ')
            {
                return i + 1;
            }
        }

        return from;
    }

    /// <summary>One column for each character, so that the marks stand under the words; nothing that a terminal would obey.</summary>
    private static string Plain(string text) => string.Concat(text.Select(static c => char.IsControl(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' ? ' ' : c));

    private static string Summary(Report report)
    {
        Diagnostic[] open = [.. report.Open];
        if (open.Length == 0)
        {
            return $"No findings in {report.Read}.";
        }

        string levels = string.Join(", ", open.GroupBy(LevelOf).OrderBy(static level => level.Key, StringComparer.Ordinal).Select(static level => Counted(level.Count(), level.Key)));
        int mendable = open.Count(Fixable.Is);
        return $"\n{Counted(open.Length, "finding")} ({levels}) in {report.Read}." + (mendable > 0 ? $" 'parlance fix' mends {mendable} of them." : "");
    }

    private static string Counted(int count, string thing) => count == 1 ? $"1 {thing}" : $"{count} {thing}s";
}
