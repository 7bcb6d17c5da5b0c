using System.Reflection;

namespace Parlance.Analyzers.Reporting;

/// <summary>Where a rule's page is; nowhere as long as the build names no repository.</summary>
internal static class HelpLink
{
    private static readonly string? s_repository = typeof(HelpLink).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static a => a.Key == "RepositoryUrl")?.Value?.TrimEnd('/');

    /// <summary>The address of a rule's page, or null.</summary>
    public static string? For(string id) => string.IsNullOrEmpty(s_repository) ? null : $"{s_repository}/blob/main/docs/rules/{id}.md";
}
