using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>Finds anchors and the labels of notes in Markdown, wherever they stand: rendered pages have them all.</summary>
internal static class MarkdownMarks
{
    /// <summary>The marks of a document.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="file">Its file.</param>
    /// <param name="labels">The labels of links and where their addresses are.</param>
    public static DocumentMarks Read(string text, SourceFile file, Dictionary<string, TextRange> labels)
    {
        ImmutableArray<(string, int)>.Builder anchors = ImmutableArray.CreateBuilder<(string, int)>();
        AddTags(text, anchors);
        AddAttributes(text, anchors);
        return new DocumentMarks
        {
            Anchors = anchors.ToImmutable().Sort(static (a, b) => a.Item2.CompareTo(b.Item2)),
            HeadingLines = LinesOf(text, HeadingOf),
            ProjectAnchors = LinesOf(text, LabelOf),
            Notes = NotesOf(text),
            Definitions = labels.Select(label => DefinitionOf(label.Key, label.Value)).OrderBy(static d => d.Place.Start).ToImmutableArray(),
            LineNumbers = DocumentMarks.LineNumbersOf(text),
        };

        LinkDefinition DefinitionOf(string label, TextRange address) =>
            new(label, text.Substring(address.Start, address.Length), new SourceSpan(file, address.Start, address.Length));
    }

    /// <summary>The ids and names of tags.</summary>
    private static void AddTags(string text, ImmutableArray<(string, int)>.Builder anchors)
    {
        // Anchors in a row stand before the same words.
        int from = 0, target = -1;
        for (int i = text.IndexOf('<'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('<', i + 1))
        {
            if (InlineHtml.EndOfTag(text, i, text.Length) is var end and > 0)
            {
                Add(InlineHtml.AttributeOf(text, i, end, "", "id"), end);
                Add(InlineHtml.AttributeOf(text, i, end, "", "name"), end);
            }
        }

        void Add(TextRange value, int end)
        {
            if (value.Length > 0)
            {
                (from, target) = end >= from && end <= target ? (from, target) : (end, TargetOf(text, end));
                anchors.Add((text.Substring(value.Start, value.Length), target));
            }
        }
    }

    /// <summary>Where the words begin that an anchor stands before: other tags and the marks of a heading are none.</summary>
    private static int TargetOf(string text, int i)
    {
        while (i < text.Length)
        {
            if (text[i] is ' ' or '\t' or '\r' or '\n' or '#' or '*' or '_')
            {
                i++;
            }
            else if (text[i] == '<' && InlineHtml.EndOfTag(text, i, text.Length) is var end and > 0)
            {
                i = end;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>The ids and names of attribute lists: <c>{#aims}</c>, <c>{: #aims .note}</c>, <c>{:name="aims"}</c>.</summary>
    private static void AddAttributes(string text, ImmutableArray<(string, int)>.Builder anchors)
    {
        for (int i = text.IndexOf('{'); i >= 0; i = text.IndexOf('{', i + 1))
        {
            int end = AttributeList.EndOf(text, i);
            if (end > 0)
            {
                Add("#", i, end);
                Add("id=", i, end);
                Add("name=", i, end);
            }
        }

        void Add(string sign, int list, int end)
        {
            int at = text.IndexOf(sign, list, end - list, StringComparison.Ordinal), start = at + sign.Length;
            if (at < 0 || text[at - 1] is not ('{' or ' ' or ':'))
            {
                return;
            }

            start += start < end && text[start] is '"' or '\'' ? 1 : 0;
            int close = start;
            while (close < end && text[close] is not (' ' or '}' or '"' or '\''))
            {
                close++;
            }

            anchors.Add((text.Substring(start, close - start), list));
        }
    }

    private static ImmutableArray<string> LinesOf(string text, Func<string, TextLine, string?> read)
    {
        ImmutableArray<string>.Builder found = ImmutableArray.CreateBuilder<string>();
        for (int position = 0; position < text.Length;)
        {
            var line = TextLine.At(text, position);
            position = line.Next;
            if (read(text, line) is { Length: > 0 } anchor)
            {
                found.Add(anchor);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The anchor of a line that looks like a heading or the term of a definition list; addresses in it left out.</summary>
    private static string? HeadingOf(string text, TextLine line)
    {
        int i = line.Start;
        while (i < line.End && text[i] is '#' or ' ' or '>')
        {
            i++;
        }

        bool isTerm = line.Next + 1 < text.Length && text[line.Next] == ':' && text[line.Next + 1] == ' ';
        if ((i == line.Start || text[i - 1] != ' ' || text.IndexOf('#', line.Start, i - line.Start) < 0) && !isTerm)
        {
            return null;
        }

        string heading = text.Substring(i, line.End - i);
        for (int open = heading.IndexOf("](", StringComparison.Ordinal); open >= 0; open = heading.IndexOf("](", open, StringComparison.Ordinal))
        {
            int close = heading.IndexOf(')', open);
            heading = heading.Remove(open, (close < 0 ? heading.Length : close + 1) - open);
        }

        return Slugs.Of(heading.TrimEnd('#'));
    }

    /// <summary>The label of a line <c>(aims)=</c>.</summary>
    private static string? LabelOf(string text, TextLine line)
    {
        int end = line.InkEnd(text, line.Start);
        return end - line.Start > 3 && text[line.Start] == '(' && text[end - 1] == '=' && text[end - 2] == ')' ? text.Substring(line.Start + 1, end - line.Start - 3) : null;
    }

    private static ImmutableHashSet<string> NotesOf(string text)
    {
        ImmutableHashSet<string>.Builder notes = ImmutableHashSet.CreateBuilder<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = text.IndexOf("[^", StringComparison.Ordinal); i >= 0; i = text.IndexOf("[^", i + 2, StringComparison.Ordinal))
        {
            int close = LinkLabel.CloseOf(text, i, text.Length);
            if (close > 0 && close + 1 < text.Length && text[close + 1] == ':')
            {
                notes.Add(text.Substring(i, close + 1 - i));
            }
        }

        return notes.ToImmutable();
    }
}
