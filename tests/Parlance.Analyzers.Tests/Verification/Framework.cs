using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Parlance.Analyzers.Tests.Verification;

/// <summary>The framework that test sources are compiled against: the one that runs the tests, so that nothing is fetched.</summary>
internal static class Framework
{
    /// <summary>The running framework's assemblies, and NodaTime.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "NodaTime.dll" or "netstandard.dll")
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The same for Microsoft.CodeAnalysis.Testing, which adds its own references to none.</summary>
    public static ReferenceAssemblies None { get; } = new("net10.0");
}
