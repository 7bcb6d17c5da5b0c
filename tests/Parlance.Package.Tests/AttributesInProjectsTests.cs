namespace Parlance.Package.Tests;

public sealed class AttributesInProjectsTests(PackageFeed feed)
{
    private const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><GenerateDocumentationFile>true</GenerateDocumentationFile>";

    [Fact]
    public async Task Two_projects_that_see_each_others_internals_build_clean_with_warnings_as_errors()
    {
        ConsumerProject upstream = await feed.CreateAsync("Upstream", Strict, """<InternalsVisibleTo Include="Downstream" />""");
        await upstream.WriteAsync("Model.cs", """
            using Parlance;

            [Principle] internal sealed record Principle(string Name, [Definition] string Meaning);
            """);
        ConsumerProject downstream = await feed.CreateAsync("Downstream", Strict, """<ProjectReference Include="../Upstream/Upstream.csproj" />""");
        await downstream.WriteAsync("Model.cs", """
            using Parlance;

            [PolicyEvent] internal sealed record Milestone(string Title, string? Date);

            internal static class Concept
            {
                internal static readonly Principle Equality = new("Equality", "States of every size have the same standing.");
            }
            """);

        Assert.Empty(await downstream.BuildAsync());
    }

    [Fact]
    public async Task A_project_may_bring_its_own_attributes()
    {
        ConsumerProject project = await feed.CreateAsync("OwnAttributes", "<ParlanceGenerateAttributes>false</ParlanceGenerateAttributes>" + Strict);
        await project.WriteAsync("Model.cs", """
            namespace Parlance
            {
                [System.AttributeUsage(System.AttributeTargets.Class)]
                internal sealed class PrincipleAttribute : System.Attribute { }
            }

            namespace Model
            {
                [Parlance.Principle] internal sealed record Principle(string Name, string Definition);
            }
            """);

        Assert.Empty(await project.BuildAsync());
    }

    [Fact]
    public async Task An_old_language_and_an_old_framework_will_do()
    {
        ConsumerProject project = await feed.CreateAsync("Old", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>7.3</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>" + Strict);
        await project.WriteAsync("Model.cs", """
            using Parlance;

            [Principle("Equality", Definition = "States of every size have the same standing.", Admitted = new[] { "Equal standing" })]
            internal sealed class Equality
            {
                [Prose] internal const string Note = "It holds for all.";
            }
            """);

        Assert.Empty(await project.BuildAsync());
    }

    [Fact]
    public async Task A_reference_that_is_not_private_carries_the_package_to_the_projects_above()
    {
        ConsumerProject model = await feed.CreateAsync("Carrier", reference: ConsumerProject.PublicReference);
        await model.WriteAsync("Model.cs", "public static class Carried { }");
        ConsumerProject above = await feed.CreateAsync("Above", items: """<ProjectReference Include="../Carrier/Carrier.csproj" />""", reference: "");
        await above.WriteAsync("Model.cs", "[Parlance.Principle] public sealed record Principle(string Name, string Definition);");

        Assert.Empty(await above.BuildAsync());
    }
}
