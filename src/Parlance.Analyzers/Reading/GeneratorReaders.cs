using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// The reader of each compilation that a generator sees. It is the analyzer's, with a cache of its own: a generator sees the
/// compilation without what generators add, so each tree has other surroundings there.
/// </summary>
internal static class GeneratorReaders
{
    private static readonly ConditionalWeakTable<Compilation, ModelReader> s_readers = new();
    private static readonly ReadingCache s_cache = new();

    /// <summary>The reader of a compilation.</summary>
    public static ModelReader Of(Compilation compilation, CancellationToken cancellation)
    {
        if (!s_readers.TryGetValue(compilation, out ModelReader? reader))
        {
            reader = new ModelReader(compilation, Surface.Of(compilation, cancellation), AdditionalFiles.None, s_cache);
            reader = s_readers.GetValue(compilation, _ => reader);
        }

        return reader;
    }
}
