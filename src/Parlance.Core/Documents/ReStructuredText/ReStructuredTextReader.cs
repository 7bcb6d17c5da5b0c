using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Documents;

/// <summary>Reads reStructuredText (docutils) into passages, of it only what is surely prose.</summary>
internal static class ReStructuredTextReader
{
    private static readonly string[] s_endings = [".rst", ".rest"];

    /// <summary>How far into a file its notation is looked for.</summary>
    private const int Reach = 1 << 16;

    /// <summary>Whether a file is reStructuredText: by its name, or a text file by its directives, targets and roles.</summary>
    public static bool IsMeant(string text, string path) =>
        s_endings.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase)) || HasDirective(text);

    /// <summary>Reads a document.</summary>
    public static RecordDocument Read(string text, SourceFile file, bool isOthers, CancellationToken cancellation)
    {
        var exceptions = new ExceptionReader(text, file);
        var blocks = new RestBlockReader(text, exceptions);
        blocks.Read(cancellation);
        var writer = new BlockWriter(text, file, LiteralKind.Plain, static (_, words) => RestInlineReader.Read(words)) { IsOthers = isOthers };
        writer.Write(blocks.Blocks, cancellation);
        return new RecordDocument(file, writer.Title, writer.Passages, ImmutableArray<FileFault>.Empty, text)
        {
            Notation = DocumentNotation.ReStructuredText,
            IsOthers = isOthers,
            Exceptions = exceptions.Read(blocks.Blocks),
        };
    }

    /// <summary><c>.. note::</c>, <c>.. _target:</c> at the start of a line, or a title with a line of signs under it and <c>``code``</c>.</summary>
    private static bool HasDirective(string text)
    {
        bool hasTitle = false, hasCode = false;
        int length = 0;
        for (int position = 0; position < Math.Min(text.Length, Reach);)
        {
            var line = TextLine.At(text, position);
            int ink = line.FirstInk(text), end = line.InkEnd(text, ink);
            if (RestLines.IsExplicitMarkup(text, ink, end) && RestLines.IsDirectiveOrTarget(text, ink, end))
            {
                return true;
            }

            hasTitle |= length > 0 && RestLines.IsUnderline(text, line.Start, end, length);
            hasCode |= ink < end && (text.IndexOf("``", ink, end - ink, StringComparison.Ordinal) >= 0 || text.IndexOf("`_", ink, end - ink, StringComparison.Ordinal) >= 0);
            if (hasTitle && hasCode)
            {
                return true;
            }

            length = ink == line.Start ? end - ink : 0;
            position = line.Next;
        }

        return false;
    }
}
