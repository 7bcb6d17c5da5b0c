using System.Text;
using System.Text.Json.Nodes;

namespace Parlance.Tool.Tests.Server;

/// <summary>What an editor sees of a folder of documents.</summary>
public sealed class ServerTests : IDisposable
{
    private const string Document = "# Plan\n\nIt names mutual trust, mutual benefit, quality and coordination.\n\nThe the plan of work is \ud83d\ude00 a plan of work.\n";

    private readonly PolicyFolder _folder = new PolicyFolder().With("a.md", Document).With("project.terms.csv", PolicyFolder.Terms);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Findings_are_published_and_follow_what_is_typed()
    {
        await using Editor editor = await Editor.OpenAsync(_folder);
        await editor.OpenFileAsync("a.md");
        Assert.Equal(["PRL1001 2:39", "PRL4004 4:4", "PRL1003 4:8", "PRL1003 4:29"], await editor.FindingsAsync("a.md"));
        await editor.TypeAsync("a.md", 4, 3, 7, "");
        Assert.Equal(["PRL1001 2:39", "PRL1003 4:4", "PRL1003 4:25"], await editor.FindingsAsync("a.md"));
        await editor.TypeAsync("a.md", 2, 39, 39, "e");
        Assert.Equal(["PRL1003 4:4", "PRL1003 4:25"], await editor.FindingsAsync("a.md"));
    }

    [Fact]
    public async Task A_client_that_asks_gets_findings_once()
    {
        await using Editor editor = await Editor.OpenAsync(_folder, """{ "textDocument": { "diagnostic": {} } }""");
        await editor.OpenFileAsync("a.md");
        JsonNode full = await AskUntilThereAsync(editor);
        Assert.Equal(4, full["items"]!.AsArray().Count);
        JsonNode again = (await editor.AskAsync("textDocument/diagnostic", $$"""{ "textDocument": { "uri": "{{editor.UriOf("a.md")}}" }, "previousResultId": "{{full["resultId"]}}" }"""))!;
        Assert.Equal("unchanged", (string)again["kind"]!);
    }

    [Fact]
    public async Task A_fix_is_offered_at_its_words()
    {
        await using Editor editor = await ReadyAsync();
        JsonArray actions = await editor.ActionsAsync("a.md", 2, """["quickfix"]""");
        JsonNode only = Assert.Single(actions)!;
        Assert.Equal("Replace with 'equality'", (string)only["title"]!);
        JsonNode change = only["edit"]!["documentChanges"]![0]!;
        Assert.Equal(editor.UriOf("a.md"), (string)change["textDocument"]!["uri"]!);
        Assert.Equal(1, (int)change["textDocument"]!["version"]!);
        Assert.Equal("e", (string)change["edits"]![0]!["newText"]!);
    }

    [Fact]
    public async Task All_of_a_document_is_mended_at_once()
    {
        await using Editor editor = await ReadyAsync();
        JsonNode all = Assert.Single(await editor.ActionsAsync("a.md", 0, """["source.fixAll"]"""))!;
        Assert.Equal("# Plan\n\nIt names mutual trust, mutual benefit, equality and coordination.\n\nThe work plan is \ud83d\ude00 a work plan.\n", Apply(Document, all["edit"]!["documentChanges"]![0]!["edits"]!));
    }

    [Fact]
    public async Task A_name_tells_what_it_means_and_where_it_is_declared()
    {
        _folder.With("project.terms.csv", "preferred,deprecated,definition,valid\nWork plan,Plan of work,What is *done* when.,2002/..\n");
        await using Editor editor = await ReadyAsync();
        JsonNode hover = (await editor.AskAtAsync("hover", "a.md", 4, 9))!;
        string said = (string)hover["contents"]!["value"]!;
        Assert.StartsWith("**Work plan**: a term\n\n*Plan of work* is a name to avoid: use *Work plan*.\n\nWhat is \\*done\\* when.\n\nAvoid: Plan of work\n\nValid: 2002/..\n\nDeclared in [project.terms.csv:2](file://", said, StringComparison.Ordinal);
        Assert.Equal(8, (int)hover["range"]!["start"]!["character"]!);
        JsonNode place = Assert.Single((JsonArray)(await editor.AskAtAsync("definition", "a.md", 4, 9))!)!;
        Assert.Equal(editor.UriOf("project.terms.csv"), (string)place["uri"]!);
        Assert.Equal(1, (int)place["range"]!["start"]!["line"]!);
        Assert.Equal(4, ((JsonArray)(await editor.AskAtAsync("references", "a.md", 4, 9))!).Count);
        Assert.Null(await editor.AskAtAsync("hover", "a.md", 0, 3));
    }

    [Fact]
    public async Task A_declared_name_is_completed()
    {
        await using Editor editor = await ReadyAsync();
        await editor.TypeAsync("a.md", 2, 9, 9, "the mutual t ");
        var items = (JsonArray)(await editor.AskAtAsync("completion", "a.md", 2, 21))!["items"]!;
        JsonNode only = Assert.Single(items)!;
        Assert.Equal("mutual trust", (string)only["textEdit"]!["newText"]!);
        Assert.Equal(13, (int)only["textEdit"]!["range"]!["start"]!["character"]!);
        Assert.Empty((JsonArray)(await editor.AskAtAsync("completion", "a.md", 2, 22))!["items"]!);
    }

    [Fact]
    public async Task A_rename_reaches_termbase_and_documents_and_asks_where_it_bends()
    {
        _folder.With("b.md", "# Other\n\nA work plan is one of many work plans. He said \"the work plan is ours to keep\".\n").With("project.terms.csv", "preferred\nWork plan\n");
        await using Editor editor = await Editor.OpenAsync(_folder);
        await editor.OpenFileAsync("b.md");
        await editor.FindingsAsync("b.md");
        JsonNode prepared = (await editor.AskAtAsync("prepareRename", "b.md", 2, 5))!;
        Assert.Equal("Work plan", (string)prepared["placeholder"]!);
        JsonNode edit = (await editor.AskAtAsync("rename", "b.md", 2, 5, """, "newName": "Agenda" """))!;
        var changes = (JsonArray)edit["documentChanges"]!;
        Assert.Equal("# Other\n\nAn agenda is one of many agendas. He said \"the work plan is ours to keep\".\n", Apply(_folder.Read("b.md"), Of("b.md")));
        Assert.Equal("preferred\nAgenda\n", Apply(_folder.Read("project.terms.csv"), Of("project.terms.csv")));
        Assert.True((bool)edit["changeAnnotations"]!["Other forms"]!["needsConfirmation"]!);
        JsonNode refused = (await editor.AnswerAsync("textDocument/rename", $$"""{ "textDocument": { "uri": "{{editor.UriOf("b.md")}}" }, "position": { "line": 0, "character": 4 }, "newName": "x" }"""))["error"]!;
        Assert.Equal("There is no declared name here", (string)refused["message"]!);

        JsonNode Of(string name) => changes.First(change => (string)change!["textDocument"]!["uri"]! == editor.UriOf(name))!["edits"]!;
    }

    [Fact]
    public async Task A_termbase_that_is_typed_in_counts_at_once()
    {
        await using Editor editor = await ReadyAsync();
        await editor.OpenFileAsync("project.terms.csv");
        await editor.TypeAsync("project.terms.csv", 5, 10, 22, "");
        Assert.Contains("PRL1002 4:8", await editor.FindingsAsync("a.md"));
    }

    [Fact]
    public async Task A_file_that_changes_on_disk_counts_unless_it_is_open()
    {
        await using Editor editor = await ReadyAsync();
        _folder.With("project.terms.csv", PolicyFolder.Terms.Replace(",Plan of work", ",", StringComparison.Ordinal)).With("a.md", "Nothing.\n");
        await editor.TellAsync("workspace/didChangeWatchedFiles", $$"""{ "changes": [{ "uri": "{{editor.UriOf("project.terms.csv")}}", "type": 2 }, { "uri": "{{editor.UriOf("a.md")}}", "type": 2 }] }""");
        Assert.Equal(["PRL1001 2:39", "PRL4004 4:4", "PRL1002 4:8", "PRL1002 4:29"], await editor.FindingsAsync("a.md"));
    }

    [Fact]
    public async Task A_document_in_no_folder_is_checked_by_itself()
    {
        using PolicyFolder other = new PolicyFolder().With("c.md", "It is is here.\n").With("d.md", "It is is here too.\n");
        await using Editor editor = await Editor.OpenAsync(_folder);
        string name = Path.GetRelativePath(_folder.Path, Path.Combine(other.Path, "c.md"));
        await editor.OpenFileAsync(name);
        Assert.Equal(["PRL4004 0:6"], await editor.FindingsAsync(name));
    }

    [Fact]
    public async Task A_new_document_is_checked_before_it_is_saved()
    {
        await using Editor editor = await ReadyAsync();
        _folder.With("new.md", "");
        await editor.OpenFileAsync("new.md", "It is is here.\n");
        Assert.Equal(["PRL4004 0:6"], await editor.FindingsAsync("new.md"));
    }

    [Theory]
    [InlineData("{ \"jsonrpc\": \"2.0\", \"id\": 7, ")]
    [InlineData("[1, 2")]
    [InlineData("hello")]
    [InlineData("{}")]
    [InlineData("{ \"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\", \"params\": { \"textDocument\": 7 } }")]
    [InlineData("{ \"jsonrpc\": \"2.0\", \"method\": \"textDocument/didOpen\", \"params\": null }")]
    public async Task Nonsense_does_not_end_the_talk(string message)
    {
        await using Editor editor = await ReadyAsync();
        await editor.SendAsync(message);
        Assert.NotNull(await editor.AskAtAsync("hover", "a.md", 4, 9));
    }

    [Fact]
    public async Task Half_a_letter_does_not_end_the_talk()
    {
        await using Editor editor = await ReadyAsync();
        byte[] half = Encoding.UTF8.GetBytes("""{ "jsonrpc": "2.0", "method": "textDocument/didSave", "params": "€" }""");
        await editor.SendAsync([.. half.Where(static b => b != 0xAC)]);
        Assert.NotNull(await editor.AskAtAsync("hover", "a.md", 4, 9));
    }

    [Fact]
    public async Task An_unknown_method_is_an_error_and_no_more()
    {
        await using Editor editor = await ReadyAsync();
        Assert.Equal(-32601, (int)(await editor.AnswerAsync("textDocument/unheardOf", "{}"))["error"]!["code"]!);
        Assert.NotNull(await editor.AskAtAsync("hover", "a.md", 4, 9));
    }

    [Fact]
    public async Task An_edit_out_of_order_is_told_and_dropped()
    {
        await using Editor editor = await ReadyAsync();
        await editor.ChangeAsync("a.md", 1, """[{ "text": "Other." }]""");
        Assert.Contains("out of order", (string)(await editor.ToldAsync("window/showMessage"))["message"]!, StringComparison.Ordinal);
        Assert.NotNull(await editor.AskAtAsync("hover", "a.md", 4, 9));
    }

    [Fact]
    public async Task An_edit_behind_the_end_is_made_at_the_end()
    {
        await using Editor editor = await ReadyAsync();
        await editor.TypeAsync("a.md", 900, 5, 9000, "It is is.\n");
        Assert.Contains("PRL4004 5:6", await editor.FindingsAsync("a.md"));
        await editor.TypeAsync("a.md", 4, 8, -20, "");
        Assert.NotEmpty(await editor.FindingsAsync("a.md"));
    }

    [Fact]
    public async Task It_ends_when_it_is_told()
    {
        await using Editor editor = await ReadyAsync();
        await editor.AskAsync("shutdown", "null");
        await editor.TellAsync("exit", "null");
        Assert.Equal(0, await editor.Code);
    }

    [Fact]
    public async Task It_ends_when_nobody_is_there()
    {
        await using Editor editor = await ReadyAsync();
        editor.HangUp();
        Assert.Equal(1, await editor.Code);
    }

    private async Task<Editor> ReadyAsync()
    {
        Editor editor = await Editor.OpenAsync(_folder);
        await editor.OpenFileAsync("a.md");
        await editor.FindingsAsync("a.md");
        return editor;
    }

    private static async Task<JsonNode> AskUntilThereAsync(Editor editor)
    {
        while (true)
        {
            JsonNode report = (await editor.AskAsync("textDocument/diagnostic", $$"""{ "textDocument": { "uri": "{{editor.UriOf("a.md")}}" } }"""))!;
            if (report["items"]!.AsArray().Count > 0)
            {
                return report;
            }
        }
    }

    /// <summary>The text after edits, as an editor makes them.</summary>
    private static string Apply(string text, JsonNode edits)
    {
        int[] starts = [0, .. text.Select(static (c, i) => (c, i)).Where(static at => at.c == '\n').Select(static at => at.i + 1)];
        foreach (JsonNode? edit in edits.AsArray().Reverse())
        {
            text = string.Concat(text.AsSpan(0, At("start")), (string)edit!["newText"]!, text.AsSpan(At("end")));

            int At(string end) => starts[(int)edit!["range"]![end]!["line"]!] + (int)edit["range"]![end]!["character"]!;
        }

        return text;
    }
}
