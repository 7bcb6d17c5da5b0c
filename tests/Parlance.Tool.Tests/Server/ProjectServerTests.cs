using System.Text.Json.Nodes;

namespace Parlance.Tool.Tests.Server;

/// <summary>Names of C# in documents, in a project that does not load: what its files say by themselves is there at once.</summary>
public sealed class ProjectServerTests : IDisposable
{
    private const string Code = """
        using Parlance;

        [Principle] public sealed record Principle(string Name, string Definition);

        public static class Principles
        {
            public static readonly Principle Trust = new("Mutual trust", "Mutual trust means that nobody hides anything.");
            public static readonly Principle Equality = new("Equality", "All count alike.");
        }
        """;

    private readonly PolicyFolder _folder = new PolicyFolder()
        .With("Principles.cs", Code)
        .With("docs/a.md", "It names mutual trust and quality.\n\nThe mutual trust is here.\n")
        .With("Policy.csproj", """<Project Sdk="No.Such.Sdk"><ItemGroup><AdditionalFiles Include="docs/*.md" ParlanceText="true" /></ItemGroup></Project>""");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_project_that_does_not_load_is_told_and_its_names_are_known()
    {
        await using Editor editor = await ReadyAsync();
        Assert.Contains("No.Such.Sdk", (string)(await editor.ToldAsync("window/showMessage"))["message"]!, StringComparison.Ordinal);
        Assert.Contains("Mutual trust means that nobody hides anything.", await HoverAsync(editor, "docs/a.md", 0, 12), StringComparison.Ordinal);
        JsonNode place = Assert.Single((JsonArray)(await editor.AskAtAsync("definition", "docs/a.md", 0, 12))!)!;
        Assert.Equal(editor.UriOf("Principles.cs"), (string)place["uri"]!);
        Assert.Equal(6, (int)place["range"]!["start"]!["line"]!);
    }

    [Fact]
    public async Task A_name_that_is_typed_in_code_counts_without_a_build()
    {
        await using Editor editor = await ReadyAsync();
        await editor.OpenFileAsync("Principles.cs");
        Assert.Contains("a principle", await HoverAsync(editor, "Principles.cs", 6, 55), StringComparison.Ordinal);
        await editor.TypeAsync("Principles.cs", 6, 50, 62, "Open doors");
        await editor.TypeAsync("docs/a.md", 2, 4, 16, "open doors");
        Assert.Contains("**Open doors**: a principle", await HoverAsync(editor, "docs/a.md", 2, 6), StringComparison.Ordinal);
        Assert.Null(await editor.AskAtAsync("hover", "docs/a.md", 0, 12));
    }

    [Fact]
    public async Task A_rename_reaches_code_and_documents()
    {
        await using Editor editor = await ReadyAsync();
        JsonNode edit = (await editor.AskAtAsync("rename", "docs/a.md", 0, 12, """, "newName": "Mutual confidence" """))!;
        string[] made = [.. edit["documentChanges"]!.AsArray().SelectMany(file => file!["edits"]!.AsArray().Select(change => $"{Path.GetFileName((string)file["textDocument"]!["uri"]!)} {change!["range"]!["start"]!["line"]} {change["newText"]} {change["annotationId"]}"))];
        Assert.Equal(["Principles.cs 6 confidence Declaration", "Principles.cs 6 confidence Uses", "a.md 0 confidence Uses", "a.md 2 confidence Uses"], made);
    }

    private async Task<Editor> ReadyAsync()
    {
        Editor editor = await Editor.OpenAsync(_folder);
        await editor.OpenFileAsync("docs/a.md");
        await editor.FindingsAsync("docs/a.md");
        return editor;
    }

    private static async Task<string> HoverAsync(Editor editor, string name, int line, int character) =>
        (string)(await editor.AskAtAsync("hover", name, line, character))!["contents"]!["value"]!;
}
