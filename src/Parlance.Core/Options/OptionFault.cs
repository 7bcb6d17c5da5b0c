namespace Parlance.Options;

/// <summary>An option that does not exist, or whose value is none of those it can have; its default holds.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value as it was written.</param>
/// <param name="Allowed">The values allowed, or the keys known, parted by <see cref="Parted"/>; a phrase where they cannot be listed.</param>
/// <param name="IsUnknownKey">Whether no option has the key.</param>
internal readonly record struct OptionFault(string Key, string Value, string Allowed, bool IsUnknownKey = false)
{
    /// <summary>What parts the values allowed.</summary>
    public const string Parted = ", ";

    /// <summary>How the empty value is shown among those allowed.</summary>
    public const string Empty = "(empty)";
}
