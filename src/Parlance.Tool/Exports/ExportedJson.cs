using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parlance.Tool.Exports;

/// <summary>JSON as people read it: indented, letters of all languages as they are, nothing for what is missing.</summary>
internal static class ExportedJson
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file.</summary>
    public static byte[] Write(JsonObject root) => [.. JsonSerializer.SerializeToUtf8Bytes(root, s_options), (byte)'\n'];

    /// <summary>Adds a value that is there.</summary>
    public static void AddIfAny(this JsonObject json, string name, JsonNode? value)
    {
        if (value is not null and not JsonArray { Count: 0 })
        {
            json.Add(name, value);
        }
    }

    /// <summary>A list.</summary>
    public static JsonArray ArrayOf(IEnumerable<string> values) => [.. values.Select(static value => (JsonNode)value)];
}
