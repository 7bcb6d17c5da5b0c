using Parlance.Language;

namespace Parlance.Tool.Imports;

/// <summary>Tells what may be the name of something, and cuts it out.</summary>
internal static class NameText
{
    /// <summary>How many words a name has at most.</summary>
    public const int MostWords = 8;

    private const int LongestAbbreviation = 12;

    private static readonly WordSet s_remarks = new("note notes example examples important warning caution tip source sources see rationale editor's todo");

    /// <summary>A name without the marks around it and the signs behind it; empty where it cannot be one.</summary>
    public static string Of(string text, int mostWords = MostWords)
    {
        string name = Trim(text);
        int words = 0;
        string last = "";
        foreach (Word word in new WordScanner(name.AsSpan()))
        {
            words++;
            last = word.In(name.AsSpan()).ToString();
        }

        return words > 0 && !FunctionWords.IsPreposition(last) && words <= mostWords && name.IndexOfAny(['\n', '?', '!', ';', '\uFFFC', '|', '=']) < 0 && !name.Contains("://", StringComparison.Ordinal) && !s_remarks.Contains(name) ? name : "";
    }

    /// <summary>Splits <c>Zero Trust Architecture (ZTA)</c> into a name and its short form.</summary>
    public static (string Name, string? Abbreviation) Split(string name)
    {
        int open = name.LastIndexOf(" (", StringComparison.Ordinal);
        if (open <= 0 || !name.EndsWith(')'))
        {
            return (name, null);
        }

        string inside = Trim(name[(open + 2)..^1]);
        return IsAbbreviation(inside) ? (name[..open].TrimEnd(), inside) : (name, null);
    }

    /// <summary>A name without what stands in brackets before or behind it: <c>(US Government) National Institute</c>.</summary>
    public static string WithoutAsides(string name)
    {
        string bare = name.Trim();
        bare = bare.StartsWith('(') && bare.IndexOf(')', StringComparison.Ordinal) is > 0 and var close ? bare[(close + 1)..].Trim() : bare;
        return bare.EndsWith(')') && bare.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? bare[..open] : bare;
    }

    /// <summary>Whether letters are a short form: <c>CA</c>, <c>VoIP</c>, <c>S/MIME</c>, <c>gTLD</c>.</summary>
    public static bool IsAbbreviation(string text) =>
        text.Length is >= 2 and <= LongestAbbreviation && text.Count(char.IsUpper) * 2 >= text.Count(char.IsLetter) && text.Count(char.IsUpper) > 1
        && text.All(static c => char.IsLetterOrDigit(c) || c is '/' or '&' or '-' or '.') && char.IsLetter(text[0]);

    /// <summary>The words of a text that a reader compares: no numbers of parts, no signs.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        var words = new List<string>();
        foreach (Word word in new WordScanner(text.AsSpan()))
        {
            if (!word.Is(WordTraits.HasDigit))
            {
                words.Add(word.StemIn(text.AsSpan()).ToString().ToLowerInvariant());
            }
        }

        return words;
    }

    /// <summary>Without white space, quotation marks, marks of emphasis, and a colon or full stop at the end.</summary>
    public static string Trim(string text)
    {
        string trimmed = text.Trim().TrimEnd(':', '.', ',').Trim();
        while (trimmed.Length > 1 && IsMark(trimmed[0]) && IsMark(trimmed[^1]))
        {
            trimmed = trimmed[1..^1].Trim().TrimEnd(':', ',').Trim();
        }

        return trimmed;
    }

    private static bool IsMark(char c) => c is '*' or '_' or '`' || QuotationShape.TryGetStyle(c, out _);
}
