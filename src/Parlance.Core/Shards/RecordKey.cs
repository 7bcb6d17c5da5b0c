using Parlance.Model;

namespace Parlance.Shards;

/// <summary>What a record of a file holds. Each kind needs those before it, of all files.</summary>
internal enum RecordKind : byte
{
    /// <summary>What the file declares.</summary>
    Declared,

    /// <summary>All that the file says which others may point to.</summary>
    Said,

    /// <summary>Its facts that need nothing but the vocabulary to be known.</summary>
    Facts,

    /// <summary>Its facts that need facts of all files to be known.</summary>
    LaterFacts,
}

/// <summary>Which record of which file. Ordered by kind, then as files are read: what stands in no file first, then by path.</summary>
/// <param name="Kind">What the record holds.</param>
/// <param name="IsNowhere">Whether it is of what stands in no file.</param>
/// <param name="Path">The path of the file.</param>
internal readonly record struct RecordKey(RecordKind Kind, bool IsNowhere, string Path) : IComparable<RecordKey>
{
    /// <summary>The key of a record of a file.</summary>
    public static RecordKey Of(RecordKind kind, SourceFile file) => new(kind, ReferenceEquals(file, SourceSpan.Nowhere.File), file.Path);

    /// <inheritdoc/>
    public int CompareTo(RecordKey other) =>
        Kind != other.Kind ? Kind.CompareTo(other.Kind)
        : IsNowhere != other.IsNowhere ? other.IsNowhere.CompareTo(IsNowhere)
        : string.CompareOrdinal(Path, other.Path);
}
