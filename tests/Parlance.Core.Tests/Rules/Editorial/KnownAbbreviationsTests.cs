using Parlance.Language;

namespace Parlance.Core.Tests.Rules.Editorial;

public sealed class KnownAbbreviationsTests
{
    [Fact]
    public void The_page_about_options_lists_them_all()
    {
        string[] listed = WordData.Entries("abbreviations.txt", "known");
        IEnumerable<string> shown = File.ReadLines(Path.Combine(Repository.Root, "docs", "options.md"))
            .SkipWhile(line => line != "## Abbreviations known to everyone")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('#'))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .SelectMany(line => line[(line.IndexOf(':') + 1)..].Split([',', ';', '.', ' '], StringSplitOptions.RemoveEmptyEntries))
            .Select(word => word.ToLowerInvariant());
        Assert.Equal(listed.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("UN", true)]
    [InlineData("PhD", true)]
    [InlineData("GDP", false)]
    public void Capitals_make_no_difference(string abbreviation, bool isKnown) => Assert.Equal(isKnown, KnownAbbreviations.Contains(abbreviation));
}
