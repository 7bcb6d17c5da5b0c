using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>What is written between two words of a name or text.</summary>
internal enum Boundary
{
    /// <summary>White space, or signs that are part of the key.</summary>
    Space,

    /// <summary>A hyphen, or an en dash in the place of one: <em>China–Africa</em>.</summary>
    Hyphen,
}

/// <summary>Boundaries as they are kept: an offset into a key, and what is there.</summary>
internal static class Boundaries
{
    public static Boundary Of(Gap gap) => gap is Gap.Hyphen or Gap.Dash ? Boundary.Hyphen : Boundary.Space;

    public static int Pack(int offset, Boundary boundary) => (offset << 1) | (int)boundary;

    public static int OffsetOf(int packed) => packed >> 1;

    public static Boundary KindOf(int packed) => (Boundary)(packed & 1);
}
