using System.Text;

namespace Parlance.Tool.Exports;

/// <summary>Makes the words by which concepts are known in files: <c>mutual-trust</c>, and <c>mutual-trust-2</c> for another of that name.</summary>
internal sealed class ExportedIds
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>A word for a name, of letters and digits of ASCII and hyphens, beginning with a letter.</summary>
    public string Next(string name)
    {
        var letters = new StringBuilder();
        foreach (char c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
            else if (letters.Length > 0 && letters[^1] != '-' && !char.IsLetterOrDigit(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                letters.Append('-');
            }
        }

        string word = letters.ToString().Trim('-');
        word = word.Length == 0 ? "concept" : char.IsAsciiDigit(word[0]) ? "n" + word : word;
        string id = word;
        for (int number = 2; !_used.Add(id); number++)
        {
            id = $"{word}-{number}";
        }

        return id;
    }
}
