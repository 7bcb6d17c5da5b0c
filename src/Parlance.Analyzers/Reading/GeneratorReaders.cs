using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// The reader of each compilation that a generator sees. It is the analyzer's, and reads into the same cache.
/// </summary>
internal static class GeneratorReaders
{
    private static readonly ConditionalWeakTable<Compilation, ModelReader> s_readers = new();

    /// <summary>The reader of a compilation.</summary>
    public static ModelReader Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_readers.TryGetValue(compilation, out ModelReader? reader))
        {
            reader = new ModelReader(compilation, Surface.Of(compilation, cancellation), AdditionalFiles.None, ReadingCache.Shared);
            reader = s_readers.GetValue(compilation, _ => reader);
        }

        return reader;
    }
}
