using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Nerdbank.Streams;
using Parlance.Tool.Server;

namespace Parlance.Tool.Tests.Server;

/// <summary>An editor that talks to the server over a pipe, byte by byte, as one over standard input would.</summary>
internal sealed class Editor : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly Channel<JsonObject> _told = Channel.CreateUnbounded<JsonObject>();
    private readonly Dictionary<int, TaskCompletionSource<JsonObject>> _asked = [];
    private readonly PolicyFolder _folder;
    private readonly Dictionary<string, int> _versions = [];
    private readonly CancellationTokenSource _end = new(TimeSpan.FromMinutes(2));
    private int _last;

    private Editor(PolicyFolder folder)
    {
        _folder = folder;
        (_stream, Stream server) = FullDuplexStream.CreatePair();
        Code = Task.Run(() => LanguageServer.RunAsync(server, server, _end.Token));
        _ = Task.Run(ReadAsync);
    }

    /// <summary>The exit code of the server.</summary>
    public Task<int> Code { get; }

    public static async Task<Editor> OpenAsync(PolicyFolder folder, string capabilities = """{ "workspace": { "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create"], "changeAnnotationSupport": {} } } }""", string? settings = null)
    {
        var editor = new Editor(folder);
        await editor.AskAsync("initialize", $$"""{ "workspaceFolders": [{ "uri": "{{new Uri(folder.Path).AbsoluteUri}}", "name": "test" }], "capabilities": {{capabilities}}, "initializationOptions": {{settings ?? "null"}} }""");
        await editor.TellAsync("initialized", "{}");
        return editor;
    }

    public string UriOf(string name) => new Uri(Path.Combine(_folder.Path, name)).AbsoluteUri;

    /// <summary>Opens a file with the text that it has on disk, or another.</summary>
    public Task OpenFileAsync(string name, string? text = null)
    {
        _versions[name] = 1;
        return TellAsync("textDocument/didOpen", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(name), ["languageId"] = "markdown", ["version"] = 1, ["text"] = text ?? _folder.Read(name) } }.ToJsonString());
    }

    /// <summary>Types words in place of others of a line.</summary>
    public Task TypeAsync(string name, int line, int start, int end, string text) => ChangeAsync(name, ++_versions[name], $$"""[{ "range": { "start": { "line": {{line}}, "character": {{start}} }, "end": { "line": {{line}}, "character": {{end}} } }, "text": {{JsonSerializer.Serialize(text)}} }]""");

    public Task ChangeAsync(string name, int version, string changes) =>
        TellAsync("textDocument/didChange", $$"""{ "textDocument": { "uri": "{{UriOf(name)}}", "version": {{version}} }, "contentChanges": {{changes}} }""");

    /// <summary>Asks something about a place in a document.</summary>
    public Task<JsonNode?> AskAtAsync(string method, string name, int line, int character, string more = "") =>
        AskAsync("textDocument/" + method, $$"""{ "textDocument": { "uri": "{{UriOf(name)}}" }, "position": { "line": {{line}}, "character": {{character}} }{{more}} }""");

    /// <summary>Asks for what can be done in a line.</summary>
    public async Task<JsonArray> ActionsAsync(string name, int line, string only = "[]") => (JsonArray)(await AskAsync("textDocument/codeAction",
        $$"""{ "textDocument": { "uri": "{{UriOf(name)}}" }, "range": { "start": { "line": {{line}}, "character": 0 }, "end": { "line": {{line}}, "character": 999 } }, "context": { "diagnostics": [], "only": {{only}} } }"""))!;

    /// <summary>The findings in a document, when they are as wanted.</summary>
    public async Task<string[]> FindingsAsync(string name, Func<string[], bool>? wanted = null)
    {
        while (true)
        {
            JsonNode told = await ToldAsync("textDocument/publishDiagnostics");
            if ((string)told["uri"]! == UriOf(name))
            {
                string[] found = [.. told["diagnostics"]!.AsArray().Select(static one => $"{one!["code"]} {one["range"]!["start"]!["line"]}:{one["range"]!["start"]!["character"]}")];
                if (wanted?.Invoke(found) != false)
                {
                    return found;
                }
            }
        }
    }

    /// <summary>The next thing that the server tells by a method.</summary>
    public async Task<JsonNode> ToldAsync(string method)
    {
        while (true)
        {
            JsonObject told = await _told.Reader.ReadAsync(_end.Token);
            if ((string?)told["method"] == method)
            {
                return told["params"]!;
            }
        }
    }

    public async Task<JsonNode?> AskAsync(string method, string parameters)
    {
        JsonObject answer = await AnswerAsync(method, parameters);
        Assert.True(answer["error"] is null, answer.ToJsonString());
        return answer["result"];
    }

    public async Task<JsonObject> AnswerAsync(string method, string parameters)
    {
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        int id = Interlocked.Increment(ref _last);
        lock (_asked)
        {
            _asked.Add(id, answer);
        }

        await SendAsync($$"""{ "jsonrpc": "2.0", "id": {{id}}, "method": "{{method}}", "params": {{parameters}} }""");
        return await answer.Task.WaitAsync(_end.Token);
    }

    public Task TellAsync(string method, string parameters) => SendAsync($$"""{ "jsonrpc": "2.0", "method": "{{method}}", "params": {{parameters}} }""");

    public Task SendAsync(string message) => SendAsync(Encoding.UTF8.GetBytes(message));

    public async Task SendAsync(byte[] message)
    {
        byte[] head = Encoding.ASCII.GetBytes($"Content-Length: {message.Length}\r\n\r\n");
        await _stream.WriteAsync((byte[])[.. head, .. message], _end.Token);
        await _stream.FlushAsync(_end.Token);
    }

    /// <summary>Hangs up without a word.</summary>
    public void HangUp() => _stream.Dispose();

    public async ValueTask DisposeAsync()
    {
        _stream.Dispose();
        await Code;
        _end.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await HeadAsync() is { } length)
            {
                byte[] body = new byte[length];
                await _stream.ReadExactlyAsync(body, _end.Token);
                JsonObject message = JsonNode.Parse(body)!.AsObject();
                if (message["method"] is not null)
                {
                    _told.Writer.TryWrite(message);
                }
                else if (message["id"] is { } id)
                {
                    lock (_asked)
                    {
                        _asked.Remove((int)id, out TaskCompletionSource<JsonObject>? answer);
                        answer!.SetResult(message);
                    }
                }
                else
                {
                    _told.Writer.TryWrite(new JsonObject { ["method"] = "error", ["params"] = message["error"]!.DeepClone() });
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
        }
    }

    private async Task<int?> HeadAsync()
    {
        var head = new StringBuilder();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await _stream.ReadAsync(one, _end.Token) == 0)
            {
                return null;
            }

            head.Append((char)one[0]);
        }

        string length = head.ToString().Split("\r\n").First(static line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return int.Parse(length["Content-Length:".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
