using System.Reflection;
using Parlance.Language;

namespace Parlance.Core.Tests.Language;

/// <summary>The data files of words, held to one form; a list that the code does not use, or uses and lacks, is found here.</summary>
public sealed class WordDataTests
{
    private const string Prefix = "Parlance.Language.Data.";

    /// <summary>The end of the name of a section whose order means something.</summary>
    private const string InOrder = "-in-order";

    /// <summary>Files in forms of their own: groups of words by line.</summary>
    private static readonly string[] s_groups = ["confusion-pairs.txt", "opposites.txt", "spelling-variants.txt"];

    private static readonly Assembly s_core = typeof(WordData).Assembly;

    public static TheoryData<string> Files { get; } = [.. s_core.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..])];

    public static TheoryData<string> WordFiles { get; } = [.. Files.Select(row => row.Data).Except(s_groups)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_says_at_its_top_what_it_is_for(string file)
    {
        using var reader = new StreamReader(s_core.GetManifestResourceStream(Prefix + file)!);
        Assert.StartsWith("# ", reader.ReadLine(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WordFiles))]
    public void A_file_holds_words_in_lower_case_with_values_and_sections_alone(string file)
    {
        foreach (string line in WordData.Text(file).Split('\n').Where(line => line.Length > 0 && line[0] != '['))
        {
            Assert.DoesNotContain(line, c => c is '[' or ']' or '\t');
            Assert.All(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), entry => Assert.True(IsEntry(entry), entry));
        }
    }

    [Theory]
    [MemberData(nameof(WordFiles))]
    public void No_list_has_a_word_twice(string file) => Assert.All(Lists(file), list =>
        Assert.Equal([], list.Words.GroupBy(WordData.WordOf).Where(group => group.Count() > 1).Select(group => $"{list.Section}: {group.Key}")));

    [Theory]
    [MemberData(nameof(WordFiles))]
    public void A_section_is_sorted_unless_its_words_have_values_or_its_order_means_something(string file) => Assert.All(
        Lists(file).Where(list => list.Section.Length > 0 && !list.Section.EndsWith(InOrder, StringComparison.Ordinal) && !list.Words.Any(word => word.Contains('='))),
        list => Assert.Equal(list.Words.Order(StringComparer.Ordinal), list.Words));

    [Fact]
    public void Every_list_is_used_and_every_list_that_is_used_is_there()
    {
        var used = new HashSet<string>(s_groups.Append("irregular-nouns.txt"));
        foreach (string section in (string[])["cardinals", "ordinals", "multipliers", "parts", "groups", "pairs"])
        {
            used.Add("numbers.txt/" + section);
        }

        foreach (string section in (string[])["months", "short-months", "weekdays", "short-weekdays"])
        {
            used.Add("calendar.txt/" + section);
        }

        foreach (string section in (string[])["seasons", "parts", "quarters", "halves", "units", "articles", "comparisons", "relatives"])
        {
            used.Add("times.txt/" + section);
        }

        foreach (string section in (string[])["time", "month", "length", "mass", "area", "volume", "data", "bits", "frequency", "power"])
        {
            used.Add("units.txt/" + section);
        }

        used.UnionWith(["parts.txt/names", "obligation.txt/iso", "obligation.txt/law"]);
        foreach (object? list in s_core.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(WordSet) || field.FieldType == typeof(WordParts)).Select(field => field.GetValue(null)))
        {
            used.UnionWith(list switch
            {
                WordSet { File: { } file } set => set.Sections.Length == 0 ? [file] : set.Sections.Select(section => file + "/" + section),
                WordParts parts => [parts.File + "/" + parts.Section],
                _ => [],
            });
        }

        IEnumerable<string> there = Files.Select(row => row.Data).SelectMany(file => s_groups.Contains(file) ? [file] : Lists(file).Select(list => list.Section.Length == 0 ? file : file + "/" + list.Section));
        Assert.Equal(used.Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_set_of_several_sections_has_the_words_of_each_and_no_others()
    {
        WordSet set = WordData.Set("calendar.txt", "months", "weekdays");
        Assert.True(set.Contains("MAY") && set.Contains("friday"));
        Assert.False(set.Contains("sept") || set.Contains("[weekdays]") || set.Contains(""));
        Assert.True(set.TryGetValue("december", out ReadOnlySpan<char> value));
        Assert.Equal("12", value.ToString());
    }

    [Fact]
    public void A_list_that_is_not_there_is_an_error()
    {
        Assert.Throws<InvalidOperationException>(() => WordData.Set("nothing.txt").Contains("word"));
        Assert.Throws<InvalidOperationException>(() => WordData.Set("calendar.txt", "moons").Contains("word"));
    }

    /// <summary>The lists of a file: one without a name, or one for each section.</summary>
    private static List<(string Section, List<string> Words)> Lists(string file)
    {
        var lists = new List<(string Section, List<string> Words)>();
        foreach (string line in WordData.Text(file).Split('\n').Where(line => line.Length > 0))
        {
            if (line[0] == '[')
            {
                lists.Add((line.Trim('[', ']'), []));
                continue;
            }

            if (lists.Count == 0)
            {
                lists.Add(("", []));
            }

            lists[^1].Words.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }

        return lists;
    }

    private static bool IsEntry(string entry) =>
        WordData.WordOf(entry) is { Length: > 0 } word && word.All(c => char.IsAsciiLetterLower(c) || c is '.' or '\'' or '-')
        && entry.AsSpan(word.Length).IndexOfAnyExceptInRange('\0', '\u007F') < 0;
}
