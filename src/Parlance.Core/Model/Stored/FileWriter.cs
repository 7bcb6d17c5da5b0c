using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>
/// Writes of a file what somebody may have to know who holds other files against it: its texts, its items and their parts, its groups,
/// what a termbase states. What only a finding in the file itself needs is left out: slots, faults, identifiers.
/// <see cref="FileReader"/> reads it.
/// </summary>
internal sealed class FileWriter
{
    private readonly ByteWriter _to = new();
    private readonly ModelFile _file;
    private readonly Dictionary<Passage, int> _numbers = [];
    private readonly List<Passage> _beside = [];
    private int _last;

    private FileWriter(ModelFile file)
    {
        _file = file;
        for (int i = 0; i < file.Passages.Length; i++)
        {
            _numbers[file.Passages[i]] = i;
        }

        foreach (Passage passage in file.Items.SelectMany(static item => item.Parts).SelectMany(static part => part.Texts)
            .Concat(file.Groups.SelectMany(static group => new[] { group.Name, group.Valid }).OfType<Passage>())
            .Concat(file.Document?.Passages ?? ImmutableArray<Passage>.Empty))
        {
            if (!_numbers.ContainsKey(passage))
            {
                _numbers.Add(passage, file.Passages.Length + _beside.Count);
                _beside.Add(passage);
            }
        }
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="withTexts">Whether all texts are wanted; else those alone that are names, which is what the file declares.</param>
    public static ArraySegment<byte> Write(ModelFile file, bool withTexts)
    {
        var writer = new FileWriter(file);
        writer.WriteTexts(withTexts ? null : writer.Names());
        writer.WriteAll(file.Items, writer.Write);
        writer.WriteAll(file.Groups, writer.Write);
        writer.WriteAll(file.Stated, stated => writer.Write(stated.Concept, stated.Place));
        writer.WriteAll(file.TermbaseNames, name => writer.Write(name.Span));
        writer.WriteAll(file.Facts, writer.Write);
        writer.Write(file.Document);
        return writer._to.ToBytes();
    }

    private HashSet<Passage> Names() => new(_file.Items.SelectMany(static item => item.Parts).Where(static part => Parts.Of(part.Kind).IsDeclared).SelectMany(static part => part.Texts)
        .Concat(_file.Groups.SelectMany(static group => new[] { group.Name, group.Valid }).OfType<Passage>()));

    private void WriteAll<T>(ImmutableArray<T> all, Action<T> write)
    {
        _to.Number(all.Length);
        foreach (T one in all)
        {
            write(one);
        }
    }

    private void WriteTexts(HashSet<Passage>? wanted)
    {
        _to.Number(_file.Passages.Length);
        _to.Number(_beside.Count);
        foreach (Passage passage in _file.Passages.Concat(_beside))
        {
            bool isWanted = wanted is null || wanted.Contains(passage);
            _to.Byte((byte)(isWanted ? 1 + (4 * (int)passage.Role) + (passage.IsParagraph ? 1 : 0) + (passage.IsHeading ? 2 : 0) : 0));
            if (isWanted)
            {
                Write(passage);
            }
        }
    }

    private void Write(Passage passage)
    {
        _to.Text(passage.Text);
        Write(passage.Span);
        WriteAll(passage.Pieces, Write);
        int piece = 0;
        _to.Number(passage.Segments.Length);
        foreach (Segment segment in passage.Segments)
        {
            _to.Byte((byte)segment.Kind);
            _to.Number(segment.Text.Length);
            Write(segment.Source);
            _to.Signed(segment.Piece - piece);
            piece = segment.Piece;
        }
    }

    private void Write(LiteralPiece piece)
    {
        LiteralStyle style = piece.Style;
        bool isPlain = style is { Dollars: 0, Quotes: 0, MultiLine: false };
        _to.Byte((byte)(((int)style.Kind << 2) | (piece.Foreign ? 2 : 0) | (isPlain ? 0 : 1)));
        if (!isPlain)
        {
            _to.Number(style.Dollars);
            _to.Number(style.Quotes);
            _to.Flag(style.MultiLine);
        }
    }

    private void Write(PolicyItem item)
    {
        _to.Byte((byte)item.Kind);
        Write(item.Span);
        _to.Text(item.TypeName);
        _to.Text(item.GroupKey);
        WriteAll(item.Parts, Write);
    }

    private void Write(ItemPart part)
    {
        _to.Byte((byte)part.Kind);
        _to.Byte((byte)part.State);
        Write(part.Place);
        WriteAll(part.Texts, text => _to.Number(_numbers[text]));
        _to.Text(part.Date?.Text);
        WriteAll(part.References, reference => Write(reference.Span));
    }

    private void Write(ItemGroup group)
    {
        _to.Text(group.Key);
        _to.Text(group.Identifier);
        _to.Number(group.Name is { } name ? _numbers[name] + 1 : 0);
        _to.Number(group.Valid is { } valid ? _numbers[valid] + 1 : 0);
        _to.Flag(group.Chronological);
    }

    private void Write(DeclaredFact declared)
    {
        Fact fact = declared.Fact;
        Write(fact.Names, declared.Place);
        _to.Text(fact.Value);
        _to.Text(fact.Counted);
        _to.Text(fact.AsOf?.Text);
        _to.Text(fact.Item);
        _to.Flag(fact.IsDate);
        _to.Flag(declared.IsLiteral);
    }

    private void Write(Concept concept, SourceSpan? place)
    {
        _to.Byte((byte)concept.Kind);
        WriteAll(concept.Names, Write);
        _to.Text(concept.Set);
        _to.Text(concept.Valid?.Text);
        _to.Text(concept.Origin);
        _to.Text(concept.FamilyName);
        WriteAll(concept.Offices, office => _to.Text(office));
        Write(place);
    }

    private void Write(TermName name)
    {
        _to.Text(name.Text);
        _to.Byte((byte)name.Status);
    }

    private void Write(RecordDocument? document)
    {
        _to.Flag(document is not null);
        if (document is not null)
        {
            _to.Text(document.Title);
            WriteAll(document.Passages, passage => _to.Number(_numbers[passage]));
            _to.Number(document.LineStarts.Count);
            for (int i = 0; i < document.LineStarts.Count; i++)
            {
                _to.Number(document.LineStarts[i] - (i == 0 ? 0 : document.LineStarts[i - 1]));
            }
        }
    }

    private void Write(SourceSpan? place)
    {
        _to.Flag(place is not null);
        if (place is { } span)
        {
            Write(span);
        }
    }

    /// <summary>Most places are in the file itself, not far from the last one.</summary>
    private void Write(SourceSpan span)
    {
        bool isOwn = ReferenceEquals(span.File, _file.File), isNowhere = ReferenceEquals(span.File, SourceSpan.Nowhere.File);
        _to.Byte((byte)(isOwn ? 0 : isNowhere ? 1 : 2));
        if (!isOwn && !isNowhere)
        {
            _to.Text(span.File.Path);
        }

        _to.Signed(span.Start - _last);
        _to.Number(span.Length);
        _last = span.Start;
    }
}
