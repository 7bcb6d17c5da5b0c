namespace Parlance.Package.Tests;

public sealed class VocabularyAcrossProjectsTests(PackageFeed feed)
{
    [Fact]
    public async Task Names_of_a_packed_model_hold_in_a_project_that_knows_it_through_another()
    {
        ConsumerProject model = await feed.CreateAsync("Model.Of.Concept", "<PackageVersion>1.0.0</PackageVersion>");
        await model.WriteAsync("Model.cs", """
            using Parlance;

            namespace Concepts;

            [Principle] internal sealed record Principle(string Name, string Definition);

            [PolicyModel]
            public static partial class NewSecurityConcept
            {
                internal static readonly Principle MutualTrust = new("Mutual trust", "States look past differences of ideology.");
                internal static readonly Principle MutualBenefit = new("Mutual benefit", "Each state respects the interests of the others.");
                internal static readonly Principle Equality = new("Equality", "States large and small have the same standing.");
                internal static readonly Principle Coordination = new("Coordination", "Disputes are settled by negotiation.");
                public static int Count => Principles.Count;
            }
            """);
        (await model.RunAsync("pack", "-o", feed.Feed)).Succeeds();

        ConsumerProject between = await feed.CreateAsync("Between", items: """<PackageReference Include="Model.Of.Concept" Version="1.0.0" />""");
        await between.WriteAsync("Between.cs", "public static class Between { public static int Count => Concepts.NewSecurityConcept.Count; }");
        ConsumerProject user = await feed.CreateAsync("User", items: """<ProjectReference Include="../Between/Between.csproj" />""");
        const string Text = """
            using Parlance;

            public static class Text
            {
                [Prose] public const string Summary = "It names mutual trust, mutual benefit, quality and coordination.";
                public static int Count => Between.Count;
            }
            """;
        await user.WriteAsync("Text.cs", Text);

        ReportedFinding finding = Assert.Single(await user.BuildAsync());
        Assert.Equal(("PRL1001", "warning", "quality"), (finding.Rule, finding.Level, finding.Text));
        Assert.Contains("'equality'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("declared in 'Model.Of.Concept'", finding.Message, StringComparison.Ordinal);

        (await user.RunAsync("format", "analyzers", "--severity", "info", "--no-restore")).Succeeds();
        Assert.Equal(Text.Replace("quality", "equality", StringComparison.Ordinal), await user.ReadAsync("Text.cs"));
    }

    [Fact]
    public async Task Two_models_that_see_each_others_internals_build_clean_with_warnings_as_errors()
    {
        const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><GenerateDocumentationFile>true</GenerateDocumentationFile>";
        ConsumerProject first = await feed.CreateAsync("First", Strict, """<InternalsVisibleTo Include="Second" />""");
        await first.WriteAsync("Model.cs", """
            using Parlance;
            [Principle] internal sealed record Principle(string Name, string Definition);
            [PolicyModel] internal static partial class FirstModel { internal static readonly Principle Trust = new("Mutual trust", "Trust is earned."); }
            """);
        ConsumerProject second = await feed.CreateAsync("Second", Strict, """<ProjectReference Include="../First/First.csproj" />""");
        await second.WriteAsync("Model.cs", """
            using Parlance;
            [PolicyModel] internal static partial class SecondModel
            {
                internal static readonly Principle Benefit = new("Mutual benefit", "All gain.");
                internal static readonly Principle? Found = TryFindPrinciple("mutual benefit", out var item) ? item : null;
            }
            """);

        Assert.Empty(await second.BuildAsync());
    }

    [Fact]
    public async Task A_catalogue_compiles_for_an_old_framework()
    {
        ConsumerProject project = await feed.CreateAsync("OldCatalogue", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>9.0</LangVersion><ImplicitUsings>disable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        await project.WriteAsync("Model.cs", """
            using System;
            using System.Collections.Generic;
            using Parlance;

            [PolicyEvent] internal sealed class Milestone
            {
                public Milestone(string title, DateTime? date) { Title = title; Date = date; }
                public string Title { get; }
                public DateTime? Date { get; }
            }

            [PolicyModel] internal static partial class Model
            {
                internal static readonly Milestone Summit = new("Summit in Shanghai", new DateTime(2014, 5, 21));
                internal static readonly List<Milestone> More = new();
                internal static int Count => Events.Count;
            }
            """);

        Assert.Empty(await project.BuildAsync());
    }
}
