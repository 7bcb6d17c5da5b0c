using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// A termbase or a document of record; one for each text and path, for as long as the text lives. What was read of it stays
/// with it, so that an edit elsewhere reads no file again.
/// </summary>
internal sealed class AdditionalFile : SourceFile
{
    private const int MostPaths = 1 << 12;

    private static readonly ConditionalWeakTable<SourceText, AdditionalFile> s_files = new();

    /// <summary>What was read last of each file: after an edit most of its texts are the same.</summary>
    private static readonly ConcurrentDictionary<string, WeakReference<FileReading>> s_byPath = new(StringComparer.Ordinal);

    private volatile FileReading? _reading;

    private AdditionalFile(string path, SourceText text)
        : base(path) => Text = text;

    /// <summary>The text that all places in the file count from.</summary>
    public SourceText Text { get; }

    /// <summary>The file of a text.</summary>
    public static AdditionalFile Of(string path, SourceText text)
    {
        AdditionalFile file = s_files.GetValue(text, t => new AdditionalFile(path, t));

        // Two paths may share one text object; the second is read for itself.
        return file.Path == path ? file : new AdditionalFile(path, text);
    }

    /// <summary>What the file says.</summary>
    /// <param name="role">How it is to be read.</param>
    /// <param name="partOf">The name of the document that it is a part of; null where it is one by itself.</param>
    /// <param name="language">The language of the model.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public FileReading Read(FileRole role, string? partOf, string language, CancellationToken cancellation)
    {
        if (_reading is not { } known || known.Role != role || known.PartOf != partOf || known.Language != language)
        {
            known = FileReading.Of(this, role, partOf, language, cancellation);
            TakeOver(known);
            _reading = known;
        }

        return known;
    }

    private void TakeOver(FileReading reading)
    {
        if (s_byPath.TryGetValue(Path, out WeakReference<FileReading>? weak) && weak.TryGetTarget(out FileReading? before))
        {
            reading.File.TakeOver(before.File);
        }

        if (s_byPath.Count > MostPaths)
        {
            s_byPath.Clear();
        }

        s_byPath[Path] = new WeakReference<FileReading>(reading);
    }

    /// <summary>The place of a stretch of the text in the file.</summary>
    public Location LocationOf(TextSpan span)
    {
        // A place outside the text would be an exception in the host; the file cannot be trusted to have stayed the same.
        span = TextSpan.FromBounds(Math.Min(span.Start, Text.Length), Math.Min(span.End, Text.Length));
        return Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));
    }
}

/// <summary>How an additional file is read.</summary>
internal enum FileRole
{
    /// <summary>A termbase in TBX (<c>*.tbx</c>).</summary>
    Tbx,

    /// <summary>A termbase in CSV (<c>*.terms.csv</c>).</summary>
    Csv,

    /// <summary>A document of record (<c>ParlanceText="true"</c>).</summary>
    Document,

    /// <summary>One that is somebody else's (<c>ParlanceText="record"</c>).</summary>
    Record,
}
