using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Fixing;

/// <summary>Writes changes as a diff that <c>git apply</c> takes, in the bytes of the files.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the diff of a file in UTF-8 or another encoding in which a line ends with the byte of a line feed.</summary>
    /// <param name="change">The change.</param>
    /// <param name="shown">The path, as it is to be in the diff.</param>
    /// <param name="hasMark">Whether the file begins with the mark of its encoding.</param>
    /// <param name="to">Where it goes.</param>
    public static void Write(FileChange change, string shown, bool hasMark, Stream to)
    {
        string[] before = change.Before is null ? [] : Lines(change.Before, hasMark), after = Lines(change.After, hasMark);
        Encoding encoding = change.Before?.Encoding ?? new UTF8Encoding(false);
        string a = Quoted("a/" + shown), b = Quoted("b/" + shown);
        Put(Encoding.UTF8, $"diff --git {a} {b}\n");
        Put(Encoding.UTF8, change.Before is null ? $"new file mode 100644\n--- /dev/null\n+++ {Ended(b)}\n" : $"--- {Ended(a)}\n+++ {Ended(b)}\n");
        foreach (ArraySegment<LineDifference> hunk in Hunks([.. LineDifference.Between(before, after)]))
        {
            int start = Math.Max(0, hunk[0].Old - Context), end = Math.Min(before.Length, hunk[^1].OldEnd + Context);
            int newStart = hunk[0].New - (hunk[0].Old - start), newEnd = hunk[^1].NewEnd + (end - hunk[^1].OldEnd);
            Put(Encoding.UTF8, $"@@ -{Range(start, end)} +{Range(newStart, newEnd)} @@\n");
            int at = start;
            foreach (LineDifference lines in hunk)
            {
                PutAll(' ', before[at..lines.Old]);
                PutAll('-', before[lines.Old..lines.OldEnd]);
                PutAll('+', after[lines.New..lines.NewEnd]);
                at = lines.OldEnd;
            }

            PutAll(' ', before[at..end]);
        }

        void PutAll(char sign, string[] lines)
        {
            foreach (string line in lines)
            {
                to.WriteByte((byte)sign);
                Put(encoding, line);
                if (!line.EndsWith('\n'))
                {
                    Put(Encoding.UTF8, "\n\\ No newline at end of file\n");
                }
            }
        }

        void Put(Encoding by, string text) => to.Write(by.GetBytes(text));
    }

    /// <summary>The lines as git counts them, each with its end.</summary>
    private static string[] Lines(SourceText text, bool hasMark)
    {
        var lines = new List<string>();
        string all = (hasMark ? "\uFEFF" : "") + text;
        for (int start = 0; start < all.Length; start += lines[^1].Length)
        {
            int end = all.IndexOf('\n', start);
            lines.Add(end < 0 ? all[start..] : all[start..(end + 1)]);
        }

        return [.. lines];
    }

    /// <summary>Differences whose contexts touch are one hunk.</summary>
    private static IEnumerable<ArraySegment<LineDifference>> Hunks(LineDifference[] all)
    {
        for (int first = 0, end = 0; first < all.Length; first = end)
        {
            end++;
            while (end < all.Length && all[end].Old - all[end - 1].OldEnd <= 2 * Context)
            {
                end++;
            }

            yield return new ArraySegment<LineDifference>(all, first, end - first);
        }
    }

    /// <summary>An empty range is named by the line before it.</summary>
    private static string Range(int start, int end) => end == start ? $"{start},0" : $"{start + 1},{end - start}";

    /// <summary>A path with a blank needs a tab behind it, or what follows the blank would be taken for a time.</summary>
    private static string Ended(string path) => path.Contains(' ') && !path.StartsWith('"') ? path + "\t" : path;

    private static string Quoted(string path)
    {
        if (!path.Any(static c => c is '"' or '\\' || char.IsControl(c)))
        {
            return path;
        }

        var quoted = new StringBuilder("\"");
        foreach (char c in path)
        {
            quoted.Append(c is '"' or '\\' ? $"\\{c}" : char.IsControl(c) ? $"\\{Convert.ToString(c, 8).PadLeft(3, '0')}" : c.ToString());
        }

        return quoted.Append('"').ToString();
    }
}
