namespace Parlance.Model;

/// <summary>An uninterrupted piece of literal text.</summary>
/// <param name="Style">Its notation.</param>
/// <param name="Foreign">Whether it belongs to a constant declared elsewhere.</param>
internal readonly record struct LiteralPiece(LiteralStyle Style, bool Foreign);
