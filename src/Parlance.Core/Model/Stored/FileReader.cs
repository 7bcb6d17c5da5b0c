using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>Reads what <see cref="FileWriter"/> wrote of a file: a file that is elsewhere.</summary>
internal sealed class FileReader
{
    private readonly ByteReader _from;
    private readonly SourceFile _file;
    private readonly Func<string, SourceFile> _fileAt;
    private ImmutableArray<Passage> _texts = ImmutableArray<Passage>.Empty;
    private int _last;

    private FileReader(ByteReader from, SourceFile file, Func<string, SourceFile> fileAt)
    {
        _from = from;
        _file = file;
        _fileAt = fileAt;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="from">The bytes.</param>
    /// <param name="file">The file.</param>
    /// <param name="fileAt">The file of a path, in which parts of texts may be written.</param>
    /// <exception cref="InvalidDataException">These are not the bytes of a file.</exception>
    public static ModelFile Read(ByteReader from, SourceFile file, Func<string, SourceFile> fileAt)
    {
        var reader = new FileReader(from, file, fileAt);
        ImmutableArray<Passage> passages = reader.ReadTexts();
        var read = new ModelFile
        {
            File = file,
            IsElsewhere = true,
            Passages = passages,
            Items = reader.ReadAll(reader.ReadItem),
            Groups = reader.ReadAll(reader.ReadGroup),
            Stated = reader.ReadAll(reader.ReadStated),
            TermbaseNames = reader.ReadAll(reader.ReadTermbaseName),
            Facts = reader.ReadAll(reader.ReadFact),
            Document = reader.ReadDocument(),
        };
        from.End();
        return read;
    }

    private ImmutableArray<T> ReadAll<T>(Func<T> read)
    {
        int count = _from.Count();
        if (count == 0)
        {
            return ImmutableArray<T>.Empty;
        }

        ImmutableArray<T>.Builder all = ImmutableArray.CreateBuilder<T>();
        for (int i = 0; i < count; i++)
        {
            all.Add(read());
        }

        return all.ToImmutable();
    }

    /// <summary>Reads all texts, and gives those that the file has numbers for.</summary>
    private ImmutableArray<Passage> ReadTexts()
    {
        int count = _from.Count(), beside = _from.Count();
        ImmutableArray<Passage>.Builder texts = ImmutableArray.CreateBuilder<Passage>();
        for (int i = 0; i < count + beside; i++)
        {
            texts.Add(ReadText());
        }

        _texts = texts.ToImmutable();
        return ImmutableArray.Create(_texts, 0, count);
    }

    /// <summary>Reads a text; one that was not wanted is empty.</summary>
    private Passage ReadText()
    {
        int form = _from.Number((4 * ((int)PassageRole.Data + 1)) + 1) - 1;
        if (form < 0)
        {
            return Passage.Plain("", PassageRole.Data, _file);
        }

        string text = _from.Text();
        SourceSpan span = ReadSpan();
        ImmutableArray<LiteralPiece> pieces = ReadAll(ReadPiece);
        ImmutableArray<Segment>.Builder segments = ImmutableArray.CreateBuilder<Segment>();
        int end = 0, piece = 0;
        for (int left = _from.Count(); left > 0; left--)
        {
            var kind = (SegmentKind)_from.Number((int)SegmentKind.Hole + 1);
            int length = _from.Number(text.Length - end + 1);
            SourceSpan source = ReadSpan();
            piece += _from.Signed();
            ByteReader.Check(piece >= 0 && piece < pieces.Length && (kind != SegmentKind.Direct || source.Length == length));
            segments.Add(new Segment(kind, new TextRange(end, length), source, piece));
            end += length;
        }

        ByteReader.Check(end == text.Length);
        return new Passage(text, (PassageRole)(form / 4), span, segments.ToImmutable(), pieces) { IsParagraph = (form & 1) != 0, HeadingLevel = (form & 2) != 0 ? 1 : 0 };
    }

    private LiteralPiece ReadPiece()
    {
        int form = _from.Number(((int)LiteralKind.Markdown + 1) << 2);
        var kind = (LiteralKind)(form >> 2);
        LiteralStyle style = (form & 1) == 0 ? new LiteralStyle(kind) : new LiteralStyle(kind, _from.Number(), _from.Number(), _from.Flag());
        return new LiteralPiece(style, (form & 2) != 0);
    }

    private PolicyItem ReadItem()
    {
        var kind = (ItemKind)_from.Number((int)ItemKind.Actor + 1);
        SourceSpan span = ReadSpan();
        string typeName = _from.Text();
        string? groupKey = _from.TextOrNull();
        return new PolicyItem(kind, span, ReadAll(ReadPart)) { TypeName = typeName, GroupKey = groupKey };
    }

    private ItemPart ReadPart() => new((PartKind)_from.Number(Parts.All.Length), (PartState)_from.Number((int)PartState.Computed + 1))
    {
        Place = ReadPlace(),
        Texts = ReadAll(ReadTextOfNumber),
        Date = WrittenDate.Of(_from.TextOrNull()),
        References = ReadAll(() => new ItemReference("", ReadSpan())),
    };

    private ItemGroup ReadGroup() => new()
    {
        Key = _from.Text(),
        Identifier = _from.Text(),
        Name = ReadTextOrNone(),
        Valid = ReadTextOrNone(),
        Chronological = _from.Flag(),
    };

    private Passage ReadTextOfNumber() => _texts[_from.Number(_texts.Length)];

    private Passage? ReadTextOrNone() => _from.Number(_texts.Length + 1) is > 0 and var number ? _texts[number - 1] : null;

    private (Concept Concept, SourceSpan? Place) ReadStated()
    {
        var kind = (ConceptKind)_from.Number((int)ConceptKind.Set + 1);
        ImmutableArray<TermName> names = ReadAll(() => new TermName(_from.Text(), (TermStatus)_from.Number((int)TermStatus.Deprecated + 1)));
        var concept = new Concept(kind, names, _from.TextOrNull(), WrittenDate.Of(_from.TextOrNull()), _from.TextOrNull())
        {
            FamilyName = _from.TextOrNull(),
            Offices = ReadAll(_from.Text),
        };
        return (concept, ReadPlace());
    }

    private DeclaredFact ReadFact()
    {
        (Concept names, SourceSpan? place) = ReadStated();
        var fact = new Fact(names, _from.Text()) { Counted = _from.Text(), AsOf = WrittenDate.Of(_from.TextOrNull()), Item = _from.TextOrNull(), IsDate = _from.Flag() };
        return new DeclaredFact(fact, place, _from.Flag());
    }

    /// <summary>Of a name in a termbase elsewhere only the place is asked; what it says is among the facts.</summary>
    private PlacedName ReadTermbaseName() => new(new Concept(ConceptKind.Term, ImmutableArray<TermName>.Empty), new TermName("", TermStatus.Preferred), "", ReadSpan());

    private RecordDocument? ReadDocument()
    {
        if (!_from.Flag())
        {
            return null;
        }

        string? title = _from.TextOrNull();
        ImmutableArray<Passage> passages = ReadAll(ReadTextOfNumber);
        var lines = new List<int>();
        for (int left = _from.Count(); left > 0; left--)
        {
            lines.Add(_from.Number(int.MaxValue - (lines.Count == 0 ? 0 : lines[lines.Count - 1])) + (lines.Count == 0 ? 0 : lines[lines.Count - 1]));
        }

        return new RecordDocument(_file, title, passages, ImmutableArray<FileFault>.Empty, lines.ToArray());
    }

    private SourceSpan? ReadPlace() => _from.Flag() ? ReadSpan() : null;

    private SourceSpan ReadSpan()
    {
        SourceFile file = _from.Number(3) switch
        {
            0 => _file,
            1 => SourceSpan.Nowhere.File,
            _ => _fileAt(_from.Text()),
        };
        int start = unchecked(_last + _from.Signed()), length = _from.Number();
        ByteReader.Check(start >= 0 && length <= int.MaxValue - start);
        _last = start;
        return new SourceSpan(file, start, length);
    }
}
