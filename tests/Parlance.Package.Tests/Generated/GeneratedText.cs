namespace Parlance.Package.Tests.Generated;

/// <summary>
/// Text in the repository that is made from the list of rules. A test fails where it differs from what the rules say;
/// <c>PARLANCE_UPDATE=1 dotnet test --project tests/Parlance.Package.Tests -- --filter-namespace "*.Generated"</c> writes it anew.
/// </summary>
internal static class GeneratedText
{
    private static readonly bool s_update = Environment.GetEnvironmentVariable("PARLANCE_UPDATE") == "1";

    /// <summary>Holds a whole file against what it should be.</summary>
    /// <param name="path">From the root of the repository.</param>
    /// <param name="expected">With line feeds alone.</param>
    public static void Verify(string path, string expected)
    {
        string file = Path.Combine(PackageFeed.RepositoryRoot, path);
        if (s_update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }

        Assert.Equal(expected, File.ReadAllText(file), ignoreLineEndingDifferences: true);
    }

    /// <summary>Holds a part of a Markdown file, between two comments, against what it should be.</summary>
    /// <param name="path">From the root of the repository.</param>
    /// <param name="part">The name in the comments: <c>&lt;!-- generated: part --&gt;</c> and <c>&lt;!-- end of generated part --&gt;</c>.</param>
    /// <param name="expected">With line feeds alone.</param>
    public static void VerifyPart(string path, string part, string expected)
    {
        const string Tail = "<!-- end of generated part -->";
        string head = $"<!-- generated: {part} -->\n";
        string file = Path.Combine(PackageFeed.RepositoryRoot, path);
        string text = s_update && !File.Exists(file) ? head + Tail + "\n" : File.ReadAllText(file).ReplaceLineEndings("\n");
        int start = text.IndexOf(head, StringComparison.Ordinal);
        int end = text.IndexOf(Tail, Math.Max(start, 0), StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"{path} has no generated part '{part}'");
        Verify(path, text[..(start + head.Length)] + expected + text[end..]);
    }
}
