namespace Parlance.Core.Tests.House;

/// <summary>Which folder may know which. Data flows one way: C#, documents, termbases, model, rules, findings, diagnostics, fixes.</summary>
public sealed class ArrowsTests
{
    /// <summary>
    /// For each folder, the folders whose types it may use; <c>*</c> is a folder with all below it. A new folder is entered
    /// here, and an arrow that is missing is a question about the design before it is a line in this table.
    /// </summary>
    private static readonly (string Folder, string MayKnow)[] s_table =
    [
        ("Parlance.Core", ""),
        ("Parlance.Core/Language/Characters", "Parlance.Core"),
        ("Parlance.Core/Language/Data", "Parlance.Core Parlance.Core/Language/Characters"),
        ("Parlance.Core/Language/Numbers", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Data"),
        ("Parlance.Core/Language/Words", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Data Parlance.Core/Language/Numbers"),
        ("Parlance.Core/Language/Forms", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Words Parlance.Core/Language/Data Parlance.Core/Language/Numbers"),
        ("Parlance.Core/Language/Sentences", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Words"),
        ("Parlance.Core/Language/Marks", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Words Parlance.Core/Language/Data Parlance.Core/Language/Numbers"),
        ("Parlance.Core/Language/Abbreviations", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Words Parlance.Core/Language/Data Parlance.Core/Language/Numbers"),
        ("Parlance.Core/Language/Closeness", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Words Parlance.Core/Language/Forms Parlance.Core/Language/Data Parlance.Core/Language/Numbers"),
        ("Parlance.Core/Language/Lists", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Words Parlance.Core/Language/Forms Parlance.Core/Language/Data Parlance.Core/Language/Numbers"),
        ("Parlance.Core/Language/Obligation", "Parlance.Core Parlance.Core/Language Parlance.Core/Language/Characters Parlance.Core/Language/Words Parlance.Core/Language/Data"),
        ("Parlance.Core/Language/Names", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Words Parlance.Core/Language/Data Parlance.Core/Language/Numbers"),
        ("Parlance.Core/Language/Parts", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Words Parlance.Core/Language/Data Parlance.Core/Language/Numbers"),
        ("Parlance.Core/Language/Citations", "Parlance.Core Parlance.Core/Language/Numbers"),
        ("Parlance.Core/Language", "Parlance.Core Parlance.Core/Language/*"),
        ("Parlance.Core/Dates/Edtf", "Parlance.Core Parlance.Core/Language/Numbers"),
        ("Parlance.Core/Dates/Expressions", "Parlance.Core Parlance.Core/Language/Characters Parlance.Core/Language/Data Parlance.Core/Language/Numbers Parlance.Core/Dates/Edtf"),
        ("Parlance.Core/Dates/Repair", "Parlance.Core Parlance.Core/Dates/Edtf Parlance.Core/Dates/Expressions"),
        ("Parlance.Core/Options", "Parlance.Core Parlance.Core/Dates/*"),
        ("Parlance.Core/Vocabulary/Concepts", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Dates/*"),
        ("Parlance.Core/Vocabulary/Matching", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Vocabulary/Concepts"),
        ("Parlance.Core/Vocabulary/Persons", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Dates/* Parlance.Core/Vocabulary/Concepts"),
        ("Parlance.Core/Vocabulary/Termbases", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Dates/* Parlance.Core/Vocabulary/Concepts"),
        ("Parlance.Core/Vocabulary", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Dates/* Parlance.Core/Vocabulary/Concepts Parlance.Core/Vocabulary/Matching Parlance.Core/Vocabulary/Persons"),
        ("Parlance.Core/Model", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Dates/* Parlance.Core/Options Parlance.Core/Vocabulary/*"),
        ("Parlance.Core/Model/Stored", "Parlance.Core Parlance.Core/Dates/* Parlance.Core/Vocabulary/* Parlance.Core/Model"),
        ("Parlance.Core/Documents/Blocks", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Model"),
        ("Parlance.Core/Documents/Markdown", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Dates/Edtf Parlance.Core/Model Parlance.Core/Documents/Blocks"),
        ("Parlance.Core/Documents/ReStructuredText", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Model Parlance.Core/Documents/Blocks"),
        ("Parlance.Core/Documents", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Model Parlance.Core/Documents/Blocks Parlance.Core/Documents/Markdown Parlance.Core/Documents/ReStructuredText"),
        ("Parlance.Core/Rules", "Parlance.Core Parlance.Core/Language/* Parlance.Core/Dates/* Parlance.Core/Options Parlance.Core/Vocabulary/* Parlance.Core/Model Parlance.Core/Documents"),
        ("Parlance.Core/Rules/Terminology", "@Rules"),
        ("Parlance.Core/Rules/Dates", "@Rules"),
        ("Parlance.Core/Rules/Definitions", "@Rules Parlance.Core/Rules/Definitions/Quotations"),
        ("Parlance.Core/Rules/Definitions/Quotations", "@Rules"),
        ("Parlance.Core/Rules/Editorial", "@Rules"),
        ("Parlance.Core/Rules/Numbers", "@Rules"),
        ("Parlance.Core/Rules/Structure", "@Rules"),
        ("Parlance.Core/Rules/Persons", "@Rules"),
        ("Parlance.Core/Rules/Configuration", "@Rules"),
        ("Parlance.Core/Rules/Engine", "@Rules Parlance.Core/Rules/*"),
        ("Parlance.Core/Shards", "Parlance.Core Parlance.Core/Options Parlance.Core/Model Parlance.Core/Model/Stored Parlance.Core/Rules Parlance.Core/Rules/Engine"),
        ("Parlance.Analyzers/Attributes", "Parlance.Core/Model"),
        ("Parlance.Analyzers/Reading", "Parlance.Analyzers/Attributes Parlance.Core Parlance.Core/Dates/* Parlance.Core/Documents Parlance.Core/Model Parlance.Core/Options Parlance.Core/Vocabulary/*"),
        ("Parlance.Analyzers/Reporting", "Parlance.Analyzers/Reading Parlance.Core Parlance.Core/Model Parlance.Core/Options Parlance.Core/Rules Parlance.Core/Rules/Configuration Parlance.Core/Rules/Engine Parlance.Core/Vocabulary/*"),
        ("Parlance.Analyzers/Catalogue", "Parlance.Analyzers/Attributes Parlance.Analyzers/Reading Parlance.Core Parlance.Core/Dates/* Parlance.Core/Model"),
        ("Parlance.Analyzers/Exports", "Parlance.Analyzers/Attributes Parlance.Analyzers/Reading Parlance.Core Parlance.Core/Model Parlance.Core/Options Parlance.Core/Vocabulary/*"),
        ("Parlance.Analyzers", "Parlance.Analyzers/Reading Parlance.Analyzers/Reporting Parlance.Core Parlance.Core/Model Parlance.Core/Rules Parlance.Core/Rules/Engine"),
        ("Parlance.CodeFixes", "Parlance.Analyzers Parlance.Analyzers/Reporting Parlance.Core Parlance.Core/Rules Parlance.Core/Rules/Engine Parlance.Core/Vocabulary/Termbases"),
        ("Parlance.Tool", ""),
        ("Parlance.Tool/Loading", "Parlance.Tool Parlance.Analyzers/Attributes"),
        ("Parlance.Tool/Checking", "Parlance.Tool Parlance.Tool/Loading Parlance.Analyzers Parlance.Analyzers/Reading Parlance.Analyzers/Reporting Parlance.Core Parlance.Core/Rules Parlance.Core/Rules/Engine"),
        ("Parlance.Tool/Corpora", "Parlance.Tool Parlance.Tool/Loading Parlance.Tool/Checking Parlance.Analyzers/Reading Parlance.Analyzers/Reporting Parlance.Core Parlance.Core/Model Parlance.Core/Rules Parlance.Core/Rules/Engine Parlance.Core/Shards"),
        ("Parlance.Tool/Modelling", "Parlance.Tool Parlance.Tool/Loading Parlance.Analyzers/Reading Parlance.Core/Model"),
        ("Parlance.Tool/Exports", "Parlance.Tool Parlance.Core/Dates/* Parlance.Core/Model Parlance.Core/Vocabulary/*"),
        ("Parlance.Tool/Imports", "Parlance.Tool Parlance.Tool/Exports Parlance.Core Parlance.Core/Language/* Parlance.Core/Dates/* Parlance.Core/Vocabulary/* Parlance.Core/Model Parlance.Core/Documents Parlance.Core/Rules Parlance.Core/Rules/Dates"),
        ("Parlance.Tool/Formats", "Parlance.Tool Parlance.Tool/Checking Parlance.Analyzers/Reporting"),
        ("Parlance.Tool/Fixing", "Parlance.Tool Parlance.Tool/Loading Parlance.Tool/Checking Parlance.Analyzers/Reporting Parlance.CodeFixes"),
        ("Parlance.Tool/Reports/Views", ""),
        ("Parlance.Tool/Reports/Timelines", "Parlance.Core/Dates/* Parlance.Core/Language/* Parlance.Tool/Reports/Views"),
        ("Parlance.Tool/Reports/Reading", "Parlance.Tool Parlance.Tool/Checking Parlance.Tool/Modelling Parlance.Tool/Reports/Views Parlance.Tool/Reports/Timelines Parlance.Analyzers/Reporting Parlance.Core Parlance.Core/Language/* Parlance.Core/Dates/* Parlance.Core/Vocabulary/* Parlance.Core/Model Parlance.Core/Rules Parlance.Core/Rules/Engine"),
        ("Parlance.Tool/Reports/Pages", "Parlance.Tool/Reports/Views Parlance.Tool/Reports/Timelines"),
        ("Parlance.Tool/Server/Protocol", ""),
        ("Parlance.Tool/Server/Opened", "Parlance.Tool Parlance.Tool/Loading Parlance.Tool/Checking Parlance.Tool/Server/Protocol Parlance.Tool/Server/Talk Parlance.Analyzers/Reading Parlance.Analyzers/Reporting Parlance.Core/Model Parlance.Core/Rules/Engine"),
        ("Parlance.Tool/Server/Features", "Parlance.Tool Parlance.Tool/Checking Parlance.Tool/Fixing Parlance.Tool/Server/Protocol Parlance.Tool/Server/Talk Parlance.Tool/Server/Opened Parlance.Analyzers/Reporting Parlance.CodeFixes Parlance.Core Parlance.Core/Model Parlance.Core/Rules Parlance.Core/Rules/Terminology Parlance.Core/Vocabulary/*"),
        ("Parlance.Tool/Server/Talk", "Parlance.Tool/Server/Protocol"),
        ("Parlance.Tool/Server", "Parlance.Tool Parlance.Tool/Loading Parlance.Tool/Server/*"),
        ("Parlance.Tool/Commands", "Parlance.Tool Parlance.Tool/* Parlance.Core/Shards"),
    ];

    /// <summary>What every family of rules may know: all of Core below the rules, and what rules are made of.</summary>
    private const string Rules =
        "Parlance.Core Parlance.Core/Language/* Parlance.Core/Dates/* Parlance.Core/Options Parlance.Core/Vocabulary/* Parlance.Core/Model Parlance.Core/Documents Parlance.Core/Rules";

    [Fact]
    public void Every_folder_knows_only_what_the_table_says()
    {
        Dictionary<string, string[]> table = s_table.ToDictionary(static row => row.Folder, static row => row.MayKnow.Replace("@Rules", Rules).Split(' '));

        IEnumerable<string> wrong = SourceMap.Current.Arrows
            .Where(arrow => table.TryGetValue(arrow.From, out string[]? known) && !known.Any(k => Covers(k, arrow.To)))
            .Select(static arrow => $"{arrow.From} may not know {arrow.To}: {arrow.Because}");

        Assert.False(wrong.Any(), string.Join("\n", wrong));
    }

    [Fact]
    public void The_table_has_every_folder_and_no_other() =>
        Assert.Equal(SourceMap.Current.Folders, s_table.Select(static row => row.Folder).Order(StringComparer.Ordinal));

    [Fact]
    public void No_folder_leads_back_to_itself()
    {
        ILookup<string, string> next = SourceMap.Current.Arrows.Select(static a => (a.From, a.To)).Distinct().ToLookup(static a => a.From, static a => a.To);

        IEnumerable<string> cycles = SourceMap.Current.Folders.Where(folder => Reachable(folder, next).Contains(folder));

        Assert.False(cycles.Any(), string.Join("\n", cycles));
    }

    /// <summary>A namespace is that of the area, and no longer: a reader writes <c>using Parlance.Language;</c> once, whatever folder a word's form is in.</summary>
    [Fact]
    public void Every_namespace_is_that_of_its_area()
    {
        IEnumerable<string> wrong = SourceMap.Current.Files
            .Where(static file => file.Namespace != AreaOf(file.Folder))
            .Select(static file => $"{file.Path}: {file.Namespace}, not {AreaOf(file.Folder)}");

        Assert.False(wrong.Any(), string.Join("\n", wrong));
    }

    /// <summary>The compiler asks for these by name; nobody else can reference the assemblies.</summary>
    [Fact]
    public void Public_are_the_analyzer_the_generators_and_the_fix_provider() =>
        Assert.Equal(
            ["AttributeGenerator", "CatalogueGenerator", "DeclaredNamesGenerator", "FindingFixProvider", "PolicyAnalyzer"],
            SourceMap.Current.Files.SelectMany(static file => file.Shows).Order(StringComparer.Ordinal));

    [Fact]
    public void The_map_sees_a_use()
    {
        SourceMap.Arrow arrow = SourceMap.Current.Arrows.First(static a => a is { From: "Parlance.Core/Rules/Engine", To: "Parlance.Core/Rules" });

        Assert.Contains("uses", arrow.Because);
    }

    private static bool Covers(string pattern, string folder) =>
        pattern.EndsWith("/*", StringComparison.Ordinal)
            ? folder == pattern[..^2] || folder.StartsWith(pattern[..^1], StringComparison.Ordinal)
            : folder == pattern;

    private static HashSet<string> Reachable(string start, ILookup<string, string> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(next[start]);
        while (pending.TryPop(out string? folder))
        {
            if (seen.Add(folder))
            {
                foreach (string further in next[folder])
                {
                    pending.Push(further);
                }
            }
        }

        return seen;
    }

    /// <summary>
    /// <c>Parlance.Core/Language/Words</c> is <c>Parlance.Language</c>, a family of rules has its own. The folder Vocabulary is
    /// <c>Parlance.Vocabularies</c>, since its main type is called Vocabulary.
    /// </summary>
    private static string AreaOf(string folder)
    {
        string[] parts = folder.Split('/');
        bool isCore = parts[0] == "Parlance.Core";
        int depth = parts is [_, "Rules", not "Engine", ..] ? 3 : 2;
        IEnumerable<string> area = parts.Take(depth).Skip(isCore ? 1 : 0).Select(static part => part == "Vocabulary" ? "Vocabularies" : part);
        return string.Join('.', isCore ? area.Prepend("Parlance") : area);
    }
}
