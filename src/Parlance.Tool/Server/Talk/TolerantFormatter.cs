using System.Buffers;
using System.Text;
using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace Parlance.Tool.Server;

/// <summary>
/// Reads messages; one that is no JSON, or half a letter of UTF-8, is taken for a call of a method that there is not, so that the client
/// is told and the connection goes on.
/// </summary>
internal sealed class TolerantFormatter : SystemTextJsonFormatter, IJsonRpcMessageTextFormatter
{
    /// <summary>What a message that cannot be read counts as.</summary>
    public const string Unreadable = "parlance/unreadable";

    JsonRpcMessage IJsonRpcMessageFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer) => Tolerate(() => Deserialize(contentBuffer));

    JsonRpcMessage IJsonRpcMessageTextFormatter.Deserialize(ReadOnlySequence<byte> contentBuffer, Encoding encoding) => Tolerate(() => Deserialize(contentBuffer, encoding));

    private static JsonRpcMessage Tolerate(Func<JsonRpcMessage> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or NotSupportedException)
        {
            return new JsonRpcRequest { Method = Unreadable, RequestId = RequestId.Null, ArgumentsList = [] };
        }
    }
}
