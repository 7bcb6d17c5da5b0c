namespace Parlance.Language;

/// <summary>
/// Abbreviations that nobody needs to have expanded: a few states and unions, bodies better known by their letters than by
/// their names, everyday words, legal forms of companies, currencies. Our own compilation, kept short:
/// <c>parlance_known_abbreviations</c> is for the rest.
/// </summary>
internal static class KnownAbbreviations
{
    /// <summary>The page about options lists the same.</summary>
    private static readonly WordSet s_known = WordData.Set("abbreviations.txt", "known");

    /// <summary>Whether an abbreviation is known to everyone.</summary>
    public static bool Contains(string key) => s_known.Contains(key.AsSpan());
}
