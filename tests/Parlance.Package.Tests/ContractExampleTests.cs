namespace Parlance.Package.Tests;

public sealed class ContractExampleTests(PackageFeed feed)
{
    private const string Model = """
        using Parlance;

        [Principle]   public sealed record Principle(string Name, string Definition);
        [PolicyEvent] public sealed record Milestone(string Title, string? Date, string Summary);

        [PolicyModel]
        public static partial class NewSecurityConcept
        {
            public static readonly Principle MutualTrust   = new("Mutual trust", "Mutual trust means that states look past differences of ideology.");
            public static readonly Principle MutualBenefit = new("Mutual benefit", "Each state respects the security interests of the others.");
            public static readonly Principle Equality      = new("Equality", "States large and small have the same standing.");
            public static readonly Principle Coordination  = new("Coordination", "Disputes are settled by negotiation.");

            public static readonly Milestone PositionPaper = new("Position paper tabled", null,
                "Tabled in august 2002, it names mutual trust, mutual benefit, quality and coordination as the core.");
        }
        """;

    [Fact]
    public async Task The_example_is_found_fixed_and_then_left_alone()
    {
        ConsumerProject project = await feed.CreateAsync("Example", "<OutputType>Library</OutputType>");
        await project.WriteAsync("Model.cs", Model);

        IReadOnlyList<ReportedFinding> findings = await project.BuildAsync();
        Assert.Equal(
            [("PRL1001", "warning", "quality"), ("PRL2001", "warning", "null"), ("PRL2009", "note", "august 2002")],
            findings.OrderBy(finding => finding.Rule, StringComparer.Ordinal).Select(finding => (finding.Rule, finding.Level, finding.Text)));

        await FormatAsync(project);
        string formatted = await project.ReadAsync("Model.cs");
        Assert.Equal(
            Model.Replace("null", "\"2002-08\"", StringComparison.Ordinal)
                .Replace("quality and", "equality and", StringComparison.Ordinal)
                .Replace("august", "August", StringComparison.Ordinal),
            formatted);
        Assert.Empty(await project.BuildAsync());

        await FormatAsync(project);
        Assert.Equal(formatted, await project.ReadAsync("Model.cs"));
    }

    private static async Task FormatAsync(ConsumerProject project) =>
        (await project.RunAsync("format", "analyzers", "--severity", "info", "--no-restore")).Succeeds();
}
