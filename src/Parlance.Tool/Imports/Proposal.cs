using System.Text;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Tool.Imports;

/// <summary>
/// What a file lacks of what its sources say by now. Nothing is written into the file: a person has edited it. What was proposed before is known
/// by the numbers in its comments, whatever has become of it.
/// </summary>
internal sealed record Proposal(string Text, int New, int Changed, int Gone)
{
    private const int MarkLength = 8;

    /// <summary>Whether the file has everything.</summary>
    public bool IsEmpty => New + Changed + Gone == 0;

    /// <summary>Holds a model in C# against items.</summary>
    public static Proposal ForModel(string existing, string shown, string className, IReadOnlyList<DraftItem> items, IReadOnlyList<string> sources)
    {
        Dictionary<string, string> known = MarksIn(existing);
        DraftItem[] unknown = [.. items.Where(item => !known.ContainsKey(item.Mark))];
        ILookup<bool, DraftItem> byChange = unknown.ToLookup(item => existing.Contains(CSharpText.Literal(item.Name, 0), StringComparison.Ordinal));
        DraftItem[] changed = [.. byChange[true]], added = [.. byChange[false]];
        var marks = items.Select(static item => item.Mark).ToHashSet(StringComparer.Ordinal);
        string[] gone = [.. known.Where(mark => !marks.Contains(mark.Key) && sources.Any(source => mark.Value.StartsWith(source + ":", StringComparison.Ordinal))).Select(static mark => mark.Value)];
        var text = new StringBuilder();
        if (added.Length > 0)
        {
            text.Append($"// New since '{shown}' was written:\n\n").Append(new ModelWriter(className).Fragment(added)).Append('\n');
        }

        if (changed.Length > 0)
        {
            text.Append($"// In '{shown}' under the same name, and now otherwise in the source:\n\n").Append(new ModelWriter(className).Fragment(changed)).Append('\n');
        }

        // A changed item has a new number; its old one is gone for no other reason.
        string[] left = [.. gone.Skip(changed.Length)];
        if (left.Length > 0)
        {
            text.Append($"// In '{shown}', and no longer in the source as it was there:\n").AppendJoin('\n', gone.Select(static place => $"//   {place}")).Append('\n');
        }

        return new Proposal(text.ToString(), added.Length, changed.Length, left.Length);
    }

    /// <summary>Holds a table against items: rows for names that it has not.</summary>
    public static Proposal ForTable(string existing, IReadOnlyList<DraftItem> items)
    {
        Termbase table = CsvTermbaseReader.Read(existing, "en");
        var names = table.Entries.SelectMany(static entry => entry.Names).Select(static name => name.Name.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var definitions = table.Entries.GroupBy(static entry => entry.Names[0].Name.Text, StringComparer.OrdinalIgnoreCase).ToDictionary(static entries => entries.Key, static entries => entries.First().Definition, StringComparer.OrdinalIgnoreCase);
        DraftItem[] added = [.. items.Where(item => item.Kind != ItemKind.Event && !names.Contains(item.Name))];
        DraftItem[] changed = [.. items.Where(item => item.Definition is not null && definitions.TryGetValue(item.Name, out string? definition) && definition != item.Definition.Squeeze())];
        return new Proposal(added.Length + changed.Length == 0 ? "" : Encoding.UTF8.GetString(TableWriter.Write([.. added, .. changed])), added.Length, changed.Length, 0);
    }

    /// <summary>The numbers in the comments of a file, each with the place that it stands behind: <c>// charter.md:12 [5f3a1c09]</c>.</summary>
    private static Dictionary<string, string> MarksIn(string text)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in text.Split('\n'))
        {
            string comment = line.Trim();
            int open = comment.Length - MarkLength - 2;
            if (comment.StartsWith("// ", StringComparison.Ordinal) && open > 3 && comment[open] == '[' && comment[^1] == ']' && comment[(open + 1)..^1].All(char.IsAsciiHexDigit))
            {
                marks.TryAdd(comment[(open + 1)..^1], comment[3..open].Trim());
            }
        }

        return marks;
    }
}
