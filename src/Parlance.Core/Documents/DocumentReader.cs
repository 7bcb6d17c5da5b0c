using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>Reads documents of record: Markdown and reStructuredText by their structure, anything else by paragraphs. Never throws for what a file holds.</summary>
internal static class DocumentReader
{
    /// <summary>About eight thousand pages; what is longer is not read, so that a build that lists a wrong file stays alive.</summary>
    public const int MostCharacters = 1 << 24;

    private static readonly string[] s_markdown = [".md", ".markdown", ".mdown", ".mkd"];
    private static readonly string[] s_otherTexts = [".rst", ".txt"];

    /// <summary>Reads a file; places in its passages are offsets into <paramref name="text"/>.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file; the end of its path tells how it is read.</param>
    /// <param name="isOthers">Whether it is somebody else's, so that nobody may change it.</param>
    /// <param name="cancellation">Asked at each block.</param>
    public static RecordDocument Read(string text, SourceFile file, bool isOthers = false, CancellationToken cancellation = default)
    {
        if (text.Length > MostCharacters)
        {
            return TooLong(file);
        }

        int nul = text.IndexOf('\0');
        if (nul >= 0)
        {
            return Unreadable(file, nul, "the character U+0000, so this is no text");
        }

        return IsMarkdown(file.Path) ? MarkdownReader.Read(text, file, isOthers, cancellation)
            : ReStructuredTextReader.IsMeant(text, file.Path) ? ReStructuredTextReader.Read(text, file, isOthers, cancellation)
            : PlainTextReader.Read(text, file, isOthers, cancellation);
    }

    /// <summary>What is made of a file with more than <see cref="MostCharacters"/>, without looking into it.</summary>
    public static RecordDocument TooLong(SourceFile file) => Unreadable(file, 0, "the document has more than 16 million characters; split it");

    /// <summary>Whether the end of a path is that of a text that is read: Markdown, reStructuredText, plain text.</summary>
    public static bool IsNameOfText(string path) => IsMarkdown(path) || s_otherTexts.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the end of a path is one of Markdown.</summary>
    public static bool IsMarkdown(string path) => s_markdown.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static RecordDocument Unreadable(SourceFile file, int place, string problem) => new(
        file,
        null,
        ImmutableArray<Passage>.Empty,
        ImmutableArray.Create(new FileFault(new SourceSpan(file, place, 1), problem)),
        "");
}
