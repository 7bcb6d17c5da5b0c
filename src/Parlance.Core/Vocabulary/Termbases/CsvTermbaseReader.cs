using System.Collections.Immutable;
using Parlance.Dates;

namespace Parlance.Vocabularies;

/// <summary>
/// Reads termbases in CSV (RFC 4180, or parted by semicolons or tabs): a header with <c>preferred</c> and any of
/// <c>admitted</c>, <c>deprecated</c>, <c>abbreviation</c>, <c>definition</c>, <c>valid</c> and <c>language</c> in any order; lists of
/// names are split by <c>|</c>.
/// </summary>
internal sealed class CsvTermbaseReader
{
    private const string Columns = "preferred, admitted, deprecated, abbreviation, definition, valid and language";

    private readonly string _text;
    private readonly string _language;
    private readonly List<CsvField> _fields = new();
    private readonly List<CsvColumn> _columns = new();
    private readonly ImmutableArray<TermbaseEntry>.Builder _entries = ImmutableArray.CreateBuilder<TermbaseEntry>();
    private readonly ImmutableArray<TermbaseFault>.Builder _faults = ImmutableArray.CreateBuilder<TermbaseFault>();
    private readonly ImmutableArray<TermbaseName>.Builder _names = ImmutableArray.CreateBuilder<TermbaseName>();
    private readonly List<CsvField> _otherTags = new();
    private bool _hasMatchingRow;

    private CsvTermbaseReader(string text, string language)
    {
        _text = text;
        _language = language;
    }

    /// <summary>Reads a termbase; what cannot be read is in <see cref="Termbase.Faults"/>, never thrown.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="language">The model's language, such as <c>en</c>; rows that name no language are in it.</param>
    /// <param name="cancellationToken">Asked at each row.</param>
    public static Termbase Read(string text, string language, CancellationToken cancellationToken = default)
    {
        var reader = new CsvTermbaseReader(text, language);
        reader.ReadAll(cancellationToken);
        return new(reader._entries.ToImmutable(), reader._faults.ToImmutable(), reader._otherTags.Count);
    }

    private void ReadAll(CancellationToken cancellationToken)
    {
        var rows = new CsvRows(_text);
        bool canRead = true;
        while (canRead && rows.Read(_fields))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_fields.Count == 1 && !_fields[0].IsQuoted && ValueOf(_fields[0]).Length == 0)
            {
                continue;
            }

            if (rows.Fault is { } fault)
            {
                Report(fault, rows.FaultStart, rows.FaultStart + 1);
                canRead = _columns.Count > 0;
            }
            else if (_columns.Count == 0)
            {
                canRead = ReadHeader(rows);
            }
            else if (_fields.Count != _columns.Count)
            {
                Report($"a row of {_fields.Count} fields where the header has {_columns.Count}", rows.RowStart, rows.RowEnd);
            }
            else
            {
                ReadEntry(rows);
            }
        }

        CheckLanguages();
    }

    /// <summary>A row with <c>english</c> for a language declares nothing, and whoever wrote it hardly knows; nor do rows that are all in others.</summary>
    private void CheckLanguages()
    {
        // One cause, one fault, where no row is in the language.
        foreach (CsvField tag in _hasMatchingRow ? _otherTags.Where(tag => !LanguageTag.IsTag(ValueOf(tag))) : _otherTags.Take(1))
        {
            Report(
                LanguageTag.IsTag(ValueOf(tag))
                    ? $"no row is in the language of the model, '{_language}', so none declares a name"
                    : $"'{ValueOf(tag)}' is no language tag such as '{_language}', so the row declares no name",
                tag.Start,
                tag.End);
        }

        _faults.Sort(static (a, b) => a.Place.Start.CompareTo(b.Place.Start));
    }

    /// <summary>Takes the row for the header; false if the rows below cannot be read by it.</summary>
    private bool ReadHeader(CsvRows rows)
    {
        foreach (CsvField field in _fields)
        {
            string name = ValueOf(field);
            CsvColumn column = ColumnOf(name);
            if (column == CsvColumn.Unknown)
            {
                Report($"'{name}' is not a column of a termbase: {Columns} are", field.Start, field.End);
            }
            else if (_columns.Contains(column))
            {
                Report($"the column '{name}' is there already", field.Start, field.End);
                column = CsvColumn.Unknown;
            }

            _columns.Add(column);
        }

        if (_columns.Contains(CsvColumn.Preferred))
        {
            return true;
        }

        // One cause, one fault: not one for each field of what is no header at all.
        _faults.Clear();
        Report("the first row is not a header with the column 'preferred'", rows.RowStart, rows.RowEnd);
        return false;
    }

    private void ReadEntry(CsvRows rows)
    {
        string tag = ValueIn(CsvColumn.Language);
        if (tag.Length > 0 && !LanguageTag.IsWithin(tag, _language))
        {
            _otherTags.Add(_fields[_columns.IndexOf(CsvColumn.Language)]);
            return;
        }

        _hasMatchingRow = true;
        _names.Clear();
        int faultsBefore = _faults.Count;
        for (int i = 0; i < _columns.Count; i++)
        {
            if (StatusOf(_columns[i]) is { } status)
            {
                ReadNames(_fields[i], status, tag);
            }
        }

        if (_names.Count > 0)
        {
            _entries.Add(new(_names.ToImmutable(), NullIfEmpty(ValueIn(CsvColumn.Definition)), ReadValidity()));
        }
        else if (_faults.Count == faultsBefore)
        {
            Report("an entry without a term", rows.RowStart, rows.RowEnd);
        }
    }

    private WrittenDate? ReadValidity()
    {
        var valid = WrittenDate.Of(NullIfEmpty(ValueIn(CsvColumn.Valid)));
        if (valid is { Value: null })
        {
            CsvField field = _fields[_columns.IndexOf(CsvColumn.Valid)];
            Report($"'{valid}' is not a date or an interval in EDTF, such as 2002-08/..", field.Start, field.End);
            return null;
        }

        return valid;
    }

    private void ReadNames(CsvField field, TermStatus status, string tag)
    {
        int start = field.Start;
        while (start <= field.End)
        {
            int bar = _text.IndexOf('|', start, field.End - start);
            int end = bar < 0 ? field.End : bar;
            ReadName(new(start, end, field.IsQuoted), status, tag);
            start = end + 1;
        }
    }

    private void ReadName(CsvField part, TermStatus status, string tag)
    {
        (int start, int end) = (part.Start, part.End);
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (start < end && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        if (_text.IndexOf(TermbaseText.ReplacementCharacter, start, end - start) >= 0)
        {
            Report(TermbaseText.BadEncoding, start, end);
        }
        else if (start < end)
        {
            _names.Add(new(new(ValueOf(part), status), tag, TextRange.FromBounds(start, end)));
        }
    }

    private string ValueIn(CsvColumn column)
    {
        int index = _columns.IndexOf(column);
        return index < 0 ? "" : ValueOf(_fields[index]);
    }

    private string ValueOf(CsvField field)
    {
        string value = _text.Substring(field.Start, field.End - field.Start);
        return (field.IsQuoted ? value.Replace("\"\"", "\"") : value).Squeeze();
    }

    private void Report(string message, int start, int end) => _faults.Add(new(message, TextRange.FromBounds(start, end)));

    private static string? NullIfEmpty(string value) => value.Length == 0 ? null : value;

    private static CsvColumn ColumnOf(string name) => name.ToLowerInvariant() switch
    {
        "preferred" => CsvColumn.Preferred,
        "admitted" => CsvColumn.Admitted,
        "deprecated" => CsvColumn.Deprecated,
        "abbreviation" => CsvColumn.Abbreviation,
        "definition" => CsvColumn.Definition,
        "valid" => CsvColumn.Valid,
        "language" => CsvColumn.Language,
        _ => CsvColumn.Unknown,
    };

    private static TermStatus? StatusOf(CsvColumn column) => column switch
    {
        CsvColumn.Preferred => TermStatus.Preferred,
        CsvColumn.Admitted => TermStatus.Admitted,
        CsvColumn.Deprecated => TermStatus.Deprecated,
        CsvColumn.Abbreviation => TermStatus.Abbreviation,
        _ => null,
    };
}
