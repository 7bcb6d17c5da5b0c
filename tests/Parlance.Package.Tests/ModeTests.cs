namespace Parlance.Package.Tests;

public sealed class ModeTests(PackageFeed feed) : IAsyncLifetime
{
    private ConsumerProject _project = null!;

    public async ValueTask InitializeAsync()
    {
        _project = await feed.CreateAsync("Modes");
        await _project.WriteAsync("Model.cs", """
            using Parlance;

            [PolicyEvent] public sealed record Milestone(string Title, string? Date);

            public static class Model
            {
                public static readonly Milestone Summit = new("Summit in Shanghai", null);
            }
            """);
    }

    [Fact]
    public async Task Each_mode_gives_a_rule_its_own_loudness()
    {
        Assert.Equal("warning", Assert.Single(await BuildAsync("Default")).Level);
        Assert.Equal("error", Assert.Single(await BuildAsync("strict")).Level);
        Assert.Equal("warning", Assert.Single(await BuildAsync("Quiet")).Level);
        Assert.Empty(await BuildAsync("None"));
    }

    [Fact]
    public async Task A_setting_of_the_users_wins_over_the_mode()
    {
        await _project.WriteAsync(".globalconfig", """
            is_global = true
            dotnet_diagnostic.PRL2001.severity = suggestion
            """);

        Assert.Equal("note", Assert.Single(await BuildAsync("Strict")).Level);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<IReadOnlyList<ReportedFinding>> BuildAsync(string mode)
    {
        await _project.RunAsync("build", "--no-incremental", $"-p:ParlanceMode={mode}");
        return await _project.FindingsAsync();
    }
}
