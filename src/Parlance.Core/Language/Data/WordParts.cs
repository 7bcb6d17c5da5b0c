namespace Parlance.Language;

/// <summary>Beginnings or endings of words that a data file lists, in its order: read when first asked.</summary>
/// <param name="file">The file's name in <c>Language/Data</c>.</param>
/// <param name="section">Its section.</param>
internal sealed class WordParts(string file, string section)
{
    private string[]? _all;

    /// <summary>The data file.</summary>
    public string File { get; } = file;

    /// <summary>The section of the file.</summary>
    public string Section { get; } = section;

    /// <summary>All of them, in the order of the file.</summary>
    public string[] All => _all ?? Fill();

    /// <summary>Whether a word begins with one of them, ignoring case.</summary>
    public bool Begin(ReadOnlySpan<char> word)
    {
        foreach (string part in All)
        {
            if (Folding.StartsWith(word, part))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word ends with one of them, ignoring case.</summary>
    public bool End(ReadOnlySpan<char> word)
    {
        foreach (string part in All)
        {
            if (Folding.EndsWith(word, part))
            {
                return true;
            }
        }

        return false;
    }

    private string[] Fill()
    {
        string[] parts = WordData.Entries(File, Section);
        Volatile.Write(ref _all, parts);
        return parts;
    }
}
