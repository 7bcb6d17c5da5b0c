using System.Text.Json;

namespace Parlance.Tool.Server;

/// <summary>What a client sets when it starts the server.</summary>
/// <param name="Project">The solution or project that is meant, from the folder on; null for the only one.</param>
internal sealed record Settings(string? Project)
{
    /// <summary>Nothing is set.</summary>
    public static Settings None { get; } = new((string?)null);

    /// <summary>Reads <c>{ "project": "src/Policy.csproj" }</c>. What is something else counts as not set.</summary>
    public static Settings Of(JsonElement? options) =>
        options is { ValueKind: JsonValueKind.Object } set && set.TryGetProperty("project", out JsonElement project) && project.ValueKind == JsonValueKind.String && project.GetString() is { Length: > 0 } path
            ? new Settings(path)
            : None;
}
