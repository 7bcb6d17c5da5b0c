using Parlance.Model;

namespace Parlance.Documents;

/// <summary>The settings that many tools keep above the text: YAML between lines of hyphens, TOML between lines of plus signs.</summary>
/// <param name="End">Where the text begins; the start of the document where there are no such settings.</param>
/// <param name="Title">The title that they give; null when they give none.</param>
/// <param name="Date">The date that they give, <c>2024-05-01</c>; null when they give none.</param>
/// <param name="Texts">The fields that are prose, in order.</param>
internal sealed record FrontMatter(int End, string? Title, string? Date, IReadOnlyList<Passage> Texts)
{
    private const string TitleKey = "title", DateKey = "date";

    /// <summary><c>2024-05-01 10:00:00 +0200</c> has a time behind its day.</summary>
    private const int DayLength = 10;

    private static readonly FrontMatter s_none = new(0, null, null, []);

    private static readonly string[] s_prose = [TitleKey, "description", "summary", "lead", "abstract"];

    /// <summary>Reads the settings of a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="file">Its file.</param>
    /// <param name="isOthers">Whether the words are somebody else's.</param>
    public static FrontMatter Read(string text, SourceFile file, bool isOthers)
    {
        if (text.Length < 4 || text[0] is not ('-' or '+') || !IsFence(text, TextLine.At(text, 0), text[0]))
        {
            return s_none;
        }

        int start = TextLine.At(text, 0).Next;
        for (int position = start; position < text.Length;)
        {
            var line = TextLine.At(text, position);
            if (IsFence(text, line, text[0]) || (text[0] == '-' && IsFence(text, line, '.')))
            {
                return Fields(text, start, position, file, isOthers) with { End = line.Next };
            }

            position = line.Next;
        }

        return s_none;
    }

    private static FrontMatter Fields(string text, int start, int end, SourceFile file, bool isOthers)
    {
        string? title = null, date = null;
        var texts = new List<Passage>();
        for (int position = start; position < end; position = TextLine.At(text, position).Next)
        {
            var line = TextLine.At(text, position);
            if (text[0] == '+')
            {
                title ??= ValueOf(text, line, TitleKey, '=');
            }
            else if (s_prose.FirstOrDefault(key => ValueStart(text, line, key, ':') >= 0) is { } prose)
            {
                bool isTitle = prose == TitleKey;
                Passage? passage = YamlScalar.Read(text, file, ValueStart(text, line, prose, ':'), end, isOthers ? PassageRole.Record : PassageRole.Prose, isTitle ? 1 : 0);
                if (passage is not null && !TemplateTag.IsIn(passage.Text))
                {
                    texts.Add(passage);
                }

                title ??= isTitle ? passage?.Text ?? ValueOf(text, line, TitleKey, ':') : null;
            }
            else if (ValueOf(text, line, DateKey, ':') is { } value)
            {
                date ??= value.Length > DayLength && value[DayLength] is 'T' or ' ' ? value.Substring(0, DayLength) : value;
            }
        }

        return new FrontMatter(0, title, date, texts);
    }

    private static bool IsFence(string text, TextLine line, char mark) =>
        LineSlice.TrimEnd(text, line.Start, line.End) == line.Start + 3
        && text[line.Start] == mark && text[line.Start + 1] == mark && text[line.Start + 2] == mark;

    /// <summary>Where the value of a key begins, behind its sign; -1 where a line begins with another key.</summary>
    private static int ValueStart(string text, TextLine line, string key, char sign)
    {
        int i = line.Start + key.Length;
        if (i >= line.End || string.Compare(text, line.Start, key, 0, key.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return -1;
        }

        while (i < line.End && text[i] == ' ')
        {
            i++;
        }

        return i < line.End && text[i] == sign ? i + 1 : -1;
    }

    private static string? ValueOf(string text, TextLine line, string key, char sign)
    {
        int start = ValueStart(text, line, key, sign);
        string value = start < 0 ? "" : text.Substring(start, line.End - start).Trim().Trim('"', '\'').Trim();
        return value.Length == 0 ? null : value;
    }
}
