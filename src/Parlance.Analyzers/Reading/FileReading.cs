using System.Collections.Immutable;
using Parlance.Documents;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Reading;

/// <summary>What was read from one termbase or document of record.</summary>
internal sealed class FileReading
{
    private readonly ImmutableArray<(Concept Concept, SourceSpan? Place)> _concepts;
    private readonly ImmutableArray<PlacedName> _names;
    private readonly ImmutableArray<FileFault> _faults;
    private readonly RecordDocument? _document;

    private FileReading(
        FileRole role,
        string language,
        ImmutableArray<(Concept, SourceSpan?)> concepts,
        ImmutableArray<PlacedName> names,
        ImmutableArray<FileFault> faults,
        RecordDocument? document)
    {
        Role = role;
        Language = language;
        _concepts = concepts;
        _names = names;
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
            // A file that is too long is not made one string of.
            RecordDocument document = file.Text.Length > DocumentReader.MostCharacters
                ? DocumentReader.TooLong(file)
                : DocumentReader.Read(file.Text.ToString(), file, cancellation);
            return new FileReading(role, language, ImmutableArray<(Concept, SourceSpan?)>.Empty, ImmutableArray<PlacedName>.Empty, document.Faults, document);
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
            names.AddRange(entry.Names.Select(n => new PlacedName(concept, n.Name, n.Language, SpanOf(file, n.Place))));
        }

        var faults = termbase.Faults.Select(f => new FileFault(SpanOf(file, f.Place), f.Message)).ToImmutableArray();
        return new FileReading(role, language, concepts.MoveToImmutable(), names.ToImmutable(), faults, null);
    }

    /// <summary>Adds all to the parts of a model.</summary>
    public void AddTo(ModelParts parts)
    {
        parts.DeclaredElsewhere.AddRange(_concepts);
        parts.TermbaseNames.AddRange(_names);
        parts.FileFaults.AddRange(_faults);
        if (_document is not null)
        {
            parts.Documents.Add(_document);
            parts.Passages.AddRange(_document.Passages);
        }
    }

    private static SourceSpan SpanOf(AdditionalFile file, TextRange place) => new(file, place.Start, place.Length);
}
