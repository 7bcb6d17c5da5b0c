using System.Collections.Immutable;
using System.IO;
using Parlance.Documents;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Reading;

/// <summary>What was read from one termbase or document of record.</summary>
internal sealed class FileReading
{
    private readonly ImmutableArray<(Concept Concept, SourceSpan? Place)> _concepts;
    private readonly ImmutableArray<FileFault> _faults;
    private readonly RecordDocument? _document;

    private FileReading(
        FileRole role, string language, ImmutableArray<(Concept, SourceSpan?)> concepts, ImmutableArray<FileFault> faults, RecordDocument? document)
    {
        Role = role;
        Language = language;
        _concepts = concepts;
        _faults = faults;
        _document = document;
    }

    /// <summary>How the file was read.</summary>
    public FileRole Role { get; }

    /// <summary>The language of the model for which it was read.</summary>
    public string Language { get; }

    /// <summary>Reads a file.</summary>
    public static FileReading Of(AdditionalFile file, FileRole role, string language, CancellationToken cancellation)
    {
        if (role == FileRole.Document)
        {
            RecordDocument document = DocumentReader.Read(file.Text.ToString(), file, cancellation);
            return new FileReading(role, language, ImmutableArray<(Concept, SourceSpan?)>.Empty, document.Faults, document);
        }

        Termbase termbase = role == FileRole.Tbx
            ? TbxReader.Read(new SourceTextReader(file.Text), language, cancellation)
            : CsvTermbaseReader.Read(file.Text.ToString(), language, cancellation);
        string origin = Path.GetFileName(file.Path);
        return new FileReading(
            role,
            language,
            termbase.Entries.Select(e => (e.ToConcept(origin), (SourceSpan?)SpanOf(file, e.Names[0].Place))).ToImmutableArray(),
            termbase.Faults.Select(f => new FileFault(SpanOf(file, f.Place), f.Message)).ToImmutableArray(),
            null);
    }

    /// <summary>Adds all to the parts of a model.</summary>
    public void AddTo(ModelParts parts)
    {
        parts.DeclaredElsewhere.AddRange(_concepts);
        parts.FileFaults.AddRange(_faults);
        if (_document is not null)
        {
            parts.Documents.Add(_document);
            parts.Passages.AddRange(_document.Passages);
        }
    }

    private static SourceSpan SpanOf(AdditionalFile file, TextPlace place) => new(file, place.Start, place.Length);
}
