namespace Parlance.Language;

/// <summary>The words by which texts name the numbered parts of a document: <em>Section</em>, <em>Annex</em>, <em>§</em>.</summary>
internal static class PartWords
{
    /// <summary>The sign of a section.</summary>
    public const char Sign = '\u00A7';

    private const string File = "parts.txt";

    private static readonly Dictionary<string, string> s_names = WordData.Entries(File, "names")
        .ToDictionary(WordData.WordOf, static entry => entry.Substring(entry.IndexOf('=') + 1), StringComparer.OrdinalIgnoreCase);

    private static readonly WordSet s_plural = WordData.Set(File, "plural");
    private static readonly WordSet s_lettered = WordData.Set(File, "lettered");
    private static readonly WordSet s_captions = WordData.Set(File, "captions");
    private static readonly WordSet s_general = WordData.Set(File, "general");
    private static readonly WordSet s_documents = WordData.Set(File, "documents");

    /// <summary>The part that a word names, <c>section</c> for <em>Sections</em>; null where it names none.</summary>
    public static string? PartOf(string word) => s_names.TryGetValue(word, out string? part) ? part : null;

    /// <summary>Whether a word names several.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) => s_plural.Contains(word);

    /// <summary>Whether parts may have letters or Roman numerals for numbers: those of a section are figures, unless its own heading says otherwise.</summary>
    public static bool MayBeLettered(string part) => s_lettered.Contains(part.AsSpan());

    /// <summary>Whether parts are captions: of tables, figures, boxes.</summary>
    public static bool IsCaption(string part) => s_captions.Contains(part.AsSpan());

    /// <summary>Whether the word may name a numbered heading of whatever kind.</summary>
    public static bool IsGeneral(string part) => s_general.Contains(part.AsSpan());

    /// <summary>Whether a word names a kind of document that has numbered parts: <em>Act</em>, <em>Regulation</em>.</summary>
    public static bool IsDocument(ReadOnlySpan<char> word) => s_documents.Contains(word);
}
