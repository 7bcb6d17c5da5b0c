using Parlance.Model;

namespace Parlance.Documents;

/// <summary>The settings that many tools keep above the text: YAML between lines of hyphens, TOML between lines of plus signs.</summary>
internal static class FrontMatter
{
    /// <summary>Where the text begins; the start where there are no such settings.</summary>
    /// <param name="text">The document.</param>
    /// <param name="title">The title that they give; null when they give none.</param>
    public static int EndOf(string text, out string? title)
    {
        title = null;
        if (text.Length < 4 || text[0] is not ('-' or '+'))
        {
            return 0;
        }

        var first = TextLine.At(text, 0);
        if (!IsFence(text, first, text[0]))
        {
            return 0;
        }

        string? found = null;
        for (int position = first.Next; position < text.Length;)
        {
            var line = TextLine.At(text, position);
            if (IsFence(text, line, text[0]) || (text[0] == '-' && IsFence(text, line, '.')))
            {
                title = found;
                return line.Next;
            }

            found ??= TitleIn(text, line);
            position = line.Next;
        }

        return 0;
    }

    private static bool IsFence(string text, TextLine line, char mark) =>
        LineSlice.TrimEnd(text, line.Start, line.End) == line.Start + 3
        && text[line.Start] == mark && text[line.Start + 1] == mark && text[line.Start + 2] == mark;

    private static string? TitleIn(string text, TextLine line)
    {
        const string Key = "title";
        int i = line.Start + Key.Length;
        if (i >= line.End || string.Compare(text, line.Start, Key, 0, Key.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return null;
        }

        while (i < line.End && text[i] == ' ')
        {
            i++;
        }

        if (i >= line.End || text[i] is not (':' or '='))
        {
            return null;
        }

        string value = text.Substring(i + 1, line.End - i - 1).Trim().Trim('"', '\'').Trim();
        return value.Length == 0 ? null : value;
    }
}
