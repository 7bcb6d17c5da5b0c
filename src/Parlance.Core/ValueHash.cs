namespace Parlance;

/// <summary>Combines hash codes for values that are compared often and built seldom (netstandard2.0 has no <c>HashCode</c>).</summary>
internal static class ValueHash
{
    public static int Add(int hash, int value) => unchecked((hash * 31) + value);

    public static int Add(int hash, string? value) => Add(hash, value?.GetHashCode() ?? 0);

    public static int Add(int hash, string? first, string? second, string? third) => Add(Add(Add(hash, first), second), third);
}
