using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Server;

/// <summary>A document as an editor has it, saved or not.</summary>
/// <param name="Uri">Its address, as the editor writes it.</param>
/// <param name="Path">Its file.</param>
/// <param name="Version">Which of its states this is.</param>
/// <param name="Text">The text.</param>
internal sealed record OpenText(string Uri, string Path, int Version, SourceText Text)
{
    /// <summary>A document that was opened.</summary>
    public static OpenText Of(OpenDocument document, string path) => new(document.Uri, path, document.Version, TextOf(document.Text));

    /// <summary>The document after changes, which follow one another.</summary>
    public OpenText With(ContentChange[] changes, int version)
    {
        string text = Text.ToString();
        SourceText read = Text;
        foreach (ContentChange change in changes)
        {
            text = change.Range is { } range ? Replace(text, LineMap.Of(read).SpanOf(range), change.Text) : change.Text;
            read = TextOf(text);
        }

        return this with { Version = version, Text = read };
    }

    private static string Replace(string text, TextSpan span, string by) => string.Concat(text.AsSpan(0, span.Start), by, text.AsSpan(span.End));

    /// <summary>One string, since all who read it want one.</summary>
    private static SourceText TextOf(string text) => SourceText.From(text, Encoding.UTF8);
}
