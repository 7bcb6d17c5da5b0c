using Parlance.Documents;
using Parlance.Model;

namespace Parlance.Core.Tests.Documents;

/// <summary>Reads texts as documents of record.</summary>
internal static class Document
{
    public static RecordDocument Markdown(string text) => Read(text, "document.md");

    public static RecordDocument Plain(string text) => Read(text, "document.txt");

    private static RecordDocument Read(string text, string path) =>
        DocumentReader.Read(text, new SourceFile(path), cancellation: TestContext.Current.CancellationToken);

    /// <summary>The texts of a document; holes show as <c>□</c>.</summary>
    public static string[] Texts(RecordDocument document) => [.. document.Passages.Select(p => p.Text.Replace(Passage.Hole, '□'))];

    /// <summary>The text with the first occurrence of some words replaced, by the edits that a fix would make.</summary>
    public static string Replace(string text, string words, string newWords)
    {
        Passage passage = Markdown(text).Passages.First(p => p.Text.Contains(words, StringComparison.Ordinal));
        System.Collections.Immutable.ImmutableArray<SourceEdit> edits = passage.Edit(new TextRange(passage.Text.IndexOf(words, StringComparison.Ordinal), words.Length), newWords);
        foreach (SourceEdit edit in edits.OrderByDescending(e => e.Span.Start))
        {
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
        }

        return text;
    }
}
