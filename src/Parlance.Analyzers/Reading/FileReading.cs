using System.Collections.Immutable;
using Parlance.Documents;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Reading;

/// <summary>What was read from one termbase or document of record.</summary>
internal sealed class FileReading
{
    private FileReading(FileRole role, string? partOf, string language, ModelFile file)
    {
        Role = role;
        PartOf = partOf;
        Language = language;
        File = file;
    }

    /// <summary>How the file was read.</summary>
    public FileRole Role { get; }

    /// <summary>The name of the document that the file is a part of; null where it is one by itself.</summary>
    public string? PartOf { get; }

    /// <summary>The language of the model for which it was read.</summary>
    public string Language { get; }

    /// <summary>What the file says.</summary>
    public ModelFile File { get; }

    /// <summary>Reads a file.</summary>
    public static FileReading Of(AdditionalFile file, FileRole role, string? partOf, string language, CancellationToken cancellation)
    {
        if (FileEncoding.FaultIn(file) is { } fault)
        {
            return new FileReading(role, partOf, language, new ModelFile { File = file, FileFaults = ImmutableArray.Create(fault) });
        }

        if (role is FileRole.Document or FileRole.Record)
        {
            // A file that is too long is not made one string of.
            RecordDocument document = file.Text.Length > DocumentReader.MostCharacters
                ? DocumentReader.TooLong(file)
                : DocumentReader.Read(file.Text.ToString(), file, role == FileRole.Record, cancellation);
            document.PartOf = partOf;
            return new FileReading(role, partOf, language, new ModelFile
            {
                File = file,
                Passages = document.Passages.Sort(static (a, b) => a.Span.CompareTo(b.Span)),
                FileFaults = document.Faults,
                Document = document,
            });
        }

        Termbase termbase = role == FileRole.Tbx
            ? TbxReader.Read(new SourceTextReader(file.Text), language, cancellation)
            : CsvTermbaseReader.Read(file.Text.ToString(), language, cancellation);
        string origin = Path.GetFileName(file.Path);
        ImmutableArray<(Concept, SourceSpan?)>.Builder concepts = ImmutableArray.CreateBuilder<(Concept, SourceSpan?)>(termbase.Entries.Length);
        ImmutableArray<PlacedName>.Builder names = ImmutableArray.CreateBuilder<PlacedName>();
        foreach (TermbaseEntry entry in termbase.Entries)
        {
            var concept = entry.ToConcept(origin);
            concepts.Add((concept, SpanOf(file, entry.Names[0].Place)));
            names.AddRange(entry.Names.Select((n, i) => new PlacedName(concept, n.Name, n.Language, SpanOf(file, n.Place)) { Definition = i == 0 ? entry.Definition : null }));
        }

        var faults = termbase.Faults.Select(f => new FileFault(SpanOf(file, f.Place), f.Message)).ToImmutableArray();
        return new FileReading(role, partOf, language, new ModelFile
        {
            File = file,
            Stated = concepts.MoveToImmutable(),
            TermbaseNames = names.ToImmutable().Sort(static (a, b) => a.Span.CompareTo(b.Span)),
            FileFaults = faults,
        });
    }

    private static SourceSpan SpanOf(AdditionalFile file, TextRange place) => new(file, place.Start, place.Length);
}
