using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Analyzers.Reading;

/// <summary>The termbases and documents of record of one compilation; each is opened when it is first needed.</summary>
internal sealed class AdditionalFiles
{
    private const string DocumentMetadata = "build_metadata.AdditionalFiles.ParlanceDocument";
    private const string TextMetadata = "build_metadata.AdditionalFiles.ParlanceText";

    private readonly ImmutableArray<ListedFile> _entries;

    private AdditionalFiles(ImmutableArray<ListedFile> entries, ImmutableArray<OptionFault> faults, SectionSeverities? severities)
    {
        Severities = severities;
        _entries = entries;
        Faults = faults;
    }

    /// <summary>No files.</summary>
    public static AdditionalFiles None { get; } = new(ImmutableArray<ListedFile>.Empty, ImmutableArray<OptionFault>.Empty, null);

    /// <summary>Files whose <c>ParlanceText</c> is none of its values, so that they are not read.</summary>
    public ImmutableArray<OptionFault> Faults { get; }

    /// <summary>The severities that rules have in some of the files; null where there are none.</summary>
    public SectionSeverities? Severities { get; }

    /// <summary>The files that the options of a compilation name; one that is named twice counts once.</summary>
    public static AdditionalFiles Of(AnalyzerOptions options)
    {
        ImmutableArray<ListedFile>.Builder entries = ImmutableArray.CreateBuilder<ListedFile>();
        ImmutableArray<OptionFault>.Builder faults = ImmutableArray.CreateBuilder<OptionFault>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (AdditionalText text in options.AdditionalFiles)
        {
            if (RoleOf(text, options.AnalyzerConfigOptionsProvider, faults) is { } role && paths.Add(text.Path))
            {
                entries.Add(new ListedFile(text, role, DocumentOf(text, options.AnalyzerConfigOptionsProvider)));
            }
        }

        return new AdditionalFiles(entries.ToImmutable(), faults.ToImmutable(), SectionSeverities.Of(options));
    }

    /// <summary>The file of an additional text; null for one that is none of Parlance's or cannot be opened.</summary>
    public AdditionalFile? Find(AdditionalText text, CancellationToken cancellation) =>
        _entries.FirstOrDefault(e => ReferenceEquals(e.Text, text))?.Open(cancellation);

    /// <summary>The additional text of a file of this compilation; null for any other file.</summary>
    public AdditionalText? TextOf(SourceFile file) => _entries.FirstOrDefault(e => ReferenceEquals(e.Opened, file))?.Text;

    /// <summary>How many files there are.</summary>
    public int Count => _entries.Length;

    /// <summary>What a file says; null for one that cannot be opened.</summary>
    public ModelFile? Read(int file, OptionsByFile options, CancellationToken cancellation) =>
        _entries[file].Open(cancellation) is { } opened ? opened.Read(_entries[file].Role, _entries[file].PartOf, options.Of(opened).Language, cancellation).File : null;

    private static string? DocumentOf(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(DocumentMetadata, out string? name) && name.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static FileRole? RoleOf(AdditionalText text, AnalyzerConfigOptionsProvider options, ImmutableArray<OptionFault>.Builder faults)
    {
        string isText = options.GetOptions(text).TryGetValue(TextMetadata, out string? written) ? written.Trim() : "";
        bool isDocument = isText.Equals("true", StringComparison.OrdinalIgnoreCase);
        bool isRecord = isText.Equals("record", StringComparison.OrdinalIgnoreCase);
        if (!isDocument && !isRecord && isText.Length > 0 && !isText.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(new OptionFault($"ParlanceText of {Path.GetFileName(text.Path)}", isText, "true, record, false"));
        }

        if (text.Path.EndsWith(".tbx", StringComparison.OrdinalIgnoreCase))
        {
            return FileRole.Tbx;
        }

        if (text.Path.EndsWith(".terms.csv", StringComparison.OrdinalIgnoreCase))
        {
            return FileRole.Csv;
        }

        return isDocument ? FileRole.Document : isRecord ? FileRole.Record : null;
    }

    private sealed class ListedFile(AdditionalText text, FileRole role, string? partOf)
    {
        private AdditionalFile? _opened;

        public AdditionalText Text => text;

        public FileRole Role => role;

        /// <summary>The name of the document that the file is a part of; null where it is one by itself.</summary>
        public string? PartOf => partOf;

        public AdditionalFile? Opened => _opened;

        /// <summary>Opens the file, once: a host may give out a text again as another object.</summary>
        public AdditionalFile? Open(CancellationToken cancellation)
        {
            if (_opened is null && text.GetText(cancellation) is { } content)
            {
                Interlocked.CompareExchange(ref _opened, AdditionalFile.Of(text.Path, content), null);
            }

            return _opened;
        }
    }
}
