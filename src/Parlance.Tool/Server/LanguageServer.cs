using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Serialization;
using StreamJsonRpc;

namespace Parlance.Tool.Server;

/// <summary>Serves one client, over two streams, until it says <c>exit</c> or is gone.</summary>
internal static class LanguageServer
{
    /// <summary>Serves; gives the exit code.</summary>
    /// <param name="input">What the client says.</param>
    /// <param name="output">What the server says.</param>
    /// <param name="cancellation">Asks for the end.</param>
    public static async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        var client = new Client();
        using var session = new Session(client);
        using var formatter = new TolerantFormatter
        {
            JsonSerializerOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        };
        // The streams are those of the process, and not the connection's to close.
        using var handler = new HeaderDelimitedMessageHandler(PipeWriter.Create(output, new(leaveOpen: true)), PipeReader.Create(input, new(leaveOpen: true)), formatter);
        using var connection = new JsonRpc(handler);
        connection.AddLocalRpcTarget(session);
        client.Connect(connection);
        connection.StartListening();
        using CancellationTokenRegistration stop = cancellation.Register(connection.Dispose);
        await Task.WhenAny(session.End, connection.Completion).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return session.End.IsCompleted ? await session.End.ConfigureAwait(false) : ExitCode.Findings;
    }
}
