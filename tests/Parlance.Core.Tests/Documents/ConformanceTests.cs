using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Parlance.Documents;
using Parlance.Model;

namespace Parlance.Core.Tests.Documents;

/// <summary>
/// What is read of the examples of CommonMark, GitHub and kramdown is the text of the HTML that they ask for, without code, pictures and addresses. Each
/// difference is in <c>conformance.tsv</c> with its reason. The examples are fetched by <c>tests/documents/fetch-conformance.sh</c>; without them the test
/// is skipped.
/// </summary>
public sealed partial class ConformanceTests
{
    private static readonly string s_folder = Environment.GetEnvironmentVariable("PARLANCE_CONFORMANCE") ?? "";

    private static readonly Dictionary<string, string> s_differences = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "documents", "conformance.tsv"))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split('\t'))
        .ToDictionary(static row => row[0], static row => row[1]);

    [Theory]
    [InlineData("commonmark")]
    [InlineData("gfm")]
    [InlineData("kramdown")]
    public void What_is_read_is_the_text_of_the_page(string source)
    {
        Assert.SkipWhen(s_folder.Length == 0, "PARLANCE_CONFORMANCE names no folder with the examples: see tests/documents/fetch-conformance.sh");
        List<(string Name, string Markdown, string Html)> examples = [.. source == "kramdown" ? Files() : Examples(source)];
        Assert.True(examples.Count > 100, $"only {examples.Count} examples");

        List<string> wrong = [];
        foreach ((string name, string markdown, string html) in examples)
        {
            string read = Letters(Read(markdown)), shown = Letters(Shown(html));
            if ((read == shown) == s_differences.ContainsKey(name))
            {
                wrong.Add($"{name}\n  read:  {Cut(read)}\n  shown: {Cut(shown)}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {examples.Count}:\n{string.Join('\n', wrong)}");
    }

    private static string Cut(string text) => text.Length > 160 ? text[..160] + "..." : text;

    /// <summary>The characters of the texts that stand in the document, without bullets.</summary>
    private static string Read(string markdown)
    {
        var read = new StringBuilder();
        foreach (Passage passage in DocumentReader.Read(markdown, new SourceFile("a.md"), cancellation: TestContext.Current.CancellationToken).Passages)
        {
            foreach (Segment segment in passage.Segments)
            {
                read.Append(segment.Kind is SegmentKind.Direct or SegmentKind.Escape ? segment.Text.In(passage.Text) : " ");
            }

            read.Append(' ');
        }

        return read.ToString();
    }

    private static string Shown(string html) =>
        WebUtility.HtmlDecode(Tags().Replace(Addresses().Replace(Code().Replace(html, " "), " "), "")).Replace("\u200B", "", StringComparison.Ordinal);

    /// <summary>White space, marks and signs of emphasis are written in many ways; letters and digits are what is read.</summary>
    private static string Letters(string text) => new([.. BareAddresses().Replace(text, " ").Where(char.IsLetterOrDigit)]);

    private static IEnumerable<(string Name, string Markdown, string Html)> Examples(string source)
    {
        string fence = new('`', 32), text = File.ReadAllText(Path.Combine(s_folder, source + ".txt")).ReplaceLineEndings("\n");
        int number = 0;
        for (int start = text.IndexOf("\n" + fence + " example", StringComparison.Ordinal); start >= 0;)
        {
            int body = text.IndexOf('\n', start + 1) + 1, end = text.IndexOf("\n" + fence, body - 1, StringComparison.Ordinal);
            string[] parts = text[body..(end + 1)].Replace('\u2192', '\t').Split(["\n.\n"], StringSplitOptions.None);
            number++;
            yield return ($"{source} {number}", parts[0].StartsWith(".\n", StringComparison.Ordinal) ? "" : parts[0] + "\n", parts.Length > 1 ? parts[1] : "");
            start = text.IndexOf("\n" + fence + " example", end, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(string Name, string Markdown, string Html)> Files()
    {
        string folder = Path.Combine(s_folder, "test", "testcases");
        foreach (string file in Directory.EnumerateFiles(folder, "*.text", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string html = Path.ChangeExtension(file, ".html");
            if (File.Exists(html))
            {
                yield return ("kramdown " + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file), File.ReadAllText(html));
            }
        }
    }

    [GeneratedRegex(@"<(pre|code|script|style|textarea|svg|math|kbd|samp|tt)\b[^>]*(?<!/)>.*?(</\1\s*>|\z)|<!--.*?(-->|\z)|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![A-Za-z][^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex(@"<a [^>]*>\s*(?:[a-zA-Z][a-zA-Z0-9+.\-]*:\S|www\.|[^<\s]+@)[^<]*</a>")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"</?[a-zA-Z](?:[^""'>]|""[^""]*""|'[^']*')*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"(?:https?://|www\.)\S+", RegexOptions.IgnoreCase)]
    private static partial Regex BareAddresses();
}
