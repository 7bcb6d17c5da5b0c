namespace Parlance.Package.Tests;

public sealed class ModeTests(PackageFeed feed)
{
    [Fact]
    public async Task Each_mode_gives_a_rule_its_own_loudness()
    {
        ConsumerProject project = await CreateAsync("Modes");
        Assert.Equal("warning", Assert.Single(await BuildAsync(project, "Default")).Level);
        Assert.Equal("error", Assert.Single(await BuildAsync(project, "strict")).Level);
        Assert.Equal("warning", Assert.Single(await BuildAsync(project, "Quiet")).Level);
        Assert.Empty(await BuildAsync(project, "None"));
    }

    [Fact]
    public async Task A_setting_of_the_users_wins_over_the_mode()
    {
        ConsumerProject project = await CreateAsync("OwnSetting");
        await project.WriteAsync(".globalconfig", """
            is_global = true
            dotnet_diagnostic.PRL2001.severity = suggestion
            """);

        Assert.Equal("note", Assert.Single(await BuildAsync(project, "Strict")).Level);
    }

    private async Task<ConsumerProject> CreateAsync(string name)
    {
        ConsumerProject project = await feed.CreateAsync(name);
        await project.WriteAsync("Model.cs", """
            using Parlance;

            [PolicyEvent] public sealed record Milestone(string Title, string? Date);

            public static class Model
            {
                public static readonly Milestone Summit = new("Summit in Shanghai", null);
            }
            """);
        return project;
    }

    private static async Task<IReadOnlyList<ReportedFinding>> BuildAsync(ConsumerProject project, string mode)
    {
        await project.RunAsync("build", "--no-incremental", $"-p:ParlanceMode={mode}");
        return await project.FindingsAsync();
    }
}
