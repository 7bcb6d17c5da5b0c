using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>Divides a text into the words and signs that enumerations are made of. One instance can read many texts.</summary>
internal sealed class AtomReader
{
    private static readonly WordSet s_nameEndings = new("corp gmbh inc jr llc llp ltd plc s.a. sr");

    private readonly List<int> _open = [];
    private Atom[] _atoms = new Atom[64];

    /// <summary>How many atoms were read.</summary>
    public int Count { get; private set; }

    /// <summary>The atoms of the text read last.</summary>
    public ReadOnlySpan<Atom> Atoms => _atoms.AsSpan(0, Count);

    /// <summary>Reads a text and its words.</summary>
    [MethodImpl(HotLoop.Option)]
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<WordKinds> kinds)
    {
        Count = 0;
        _open.Clear();
        int position = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ref readonly Word word = ref words[i];
            if (word.Gap != Gap.Space)
            {
                ReadSigns(text, position, word.Start);
            }

            if (word.Is(WordTraits.SentenceStart) && Count > 0)
            {
                Add(AtomKind.Break, word.Start, word.Start);
            }

            AddWord(text, word, kinds[i]);
            position = word.End;
        }

        ReadSigns(text, position, text.Length);
    }

    private void ReadSigns(ReadOnlySpan<char> text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            switch (text[i])
            {
                case ' ':
                    break;
                case ',' or '\uFF0C' or '\u3001':
                    Add(AtomKind.Comma, i, i + 1);
                    break;
                case ';' or '\uFF1B':
                    Add(AtomKind.Semicolon, i, i + 1);
                    break;
                case ':' when i + 1 >= to || !Characters.IsDigit(text[i + 1]):
                    Add(AtomKind.Colon, i, i + 1);
                    break;
                case '&' or '+' when i > 0 && Characters.IsSpace(text[i - 1]):
                    AddConjunction(Conjunction.And, i, i + 1);
                    break;
                case '(' or '[':
                    _open.Add(Count);
                    Add(AtomKind.Open, i, i + 1);
                    break;
                case ')' or ']':
                    Close(text, i);
                    break;
                case '|' or '\u2014' or '\u2015' or '\u2022':
                    Add(AtomKind.Break, i, i + 1);
                    break;
                case '-' or '\u2013' or '\u2012' when i > 0 && i + 1 < text.Length && (Characters.IsSpace(text[i - 1]) || text[i - 1] == '-') && !Characters.StartsWord(text[i + 1]):
                    Add(AtomKind.Break, i, i + 1);
                    break;
            }
        }
    }

    /// <summary>Brackets around a list marker, "(a)" or "2)", are no brackets: the marker separates members.</summary>
    private void Close(ReadOnlySpan<char> text, int position)
    {
        int opened = _open.Count > 0 ? _open[_open.Count - 1] : -1;
        bool isMarker = Count > 0 && _atoms[Count - 1] is { Kind: AtomKind.Word } word && word.End == position
            && (opened < 0 || opened == Count - 2) && IsMarker(text.Slice(word.Start, word.End - word.Start));
        if (opened >= 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        if (isMarker)
        {
            Count -= opened >= 0 ? 2 : 1;
            if (Count > 0 && _atoms[Count - 1].Kind == AtomKind.Word)
            {
                Add(AtomKind.Comma, position, position + 1);
            }

            return;
        }

        if (opened < 0)
        {
            return;
        }

        _atoms[opened].Partner = Count;
        Add(AtomKind.Close, position, position + 1);
    }

    /// <summary>A letter, a number of two digits, a small Roman numeral.</summary>
    private static bool IsMarker(ReadOnlySpan<char> word) =>
        word.Length == 1 || (word.Length == 2 && Characters.IsDigit(word[0]) && Characters.IsDigit(word[1])) || (word.Length <= 5 && RomanNumeral.IsSmall(word));

    private void AddWord(ReadOnlySpan<char> text, in Word word, WordKinds kinds)
    {
        ReadOnlySpan<char> span = word.In(text);
        if ((kinds & WordKinds.Joining) != 0 && !word.IsJoined && !IsBeforeHyphen(text, word))
        {
            Conjunction conjunction = ConjunctionOf(span);
            if (conjunction != Conjunction.None)
            {
                AddConjunction(conjunction, word.Start, word.End);
                return;
            }

            int parts = PartsOfAdditive(text, span);
            if (parts > 0)
            {
                int start = parts > 1 ? _atoms[Count - parts + 1].Start : word.Start;
                Count -= parts - 1;
                Add(AtomKind.Additive, start, word.End);
                _atoms[Count - 1].Conjunction = Conjunction.Additive;
                return;
            }
        }

        if (Count > 1 && _atoms[Count - 1].Kind == AtomKind.Comma && _atoms[Count - 2].Kind == AtomKind.Word && BelongsBefore(text, word, _atoms[Count - 2]))
        {
            Count--;
        }

        Add(AtomKind.Word, word.Start, word.End);
        _atoms[Count - 1].SignalsClause = span.Length <= 8 && (word.Length == word.StemLength ? (kinds & WordKinds.OfClause) != 0 : WordKind.IsOfClause(span));
        UnlinkPrepositions(text, span);
    }

    /// <summary>"with or without notice", "to and from": the conjunction joins prepositions, not members of a list.</summary>
    private void UnlinkPrepositions(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (Count < 3 || _atoms[Count - 2].Kind != AtomKind.Conjunction || _atoms[Count - 3].Kind != AtomKind.Word)
        {
            return;
        }

        ReadOnlySpan<char> before = text.Slice(_atoms[Count - 3].Start, _atoms[Count - 3].End - _atoms[Count - 3].Start);
        if (FunctionWords.IsPreposition(before) && FunctionWords.IsPreposition(word))
        {
            _atoms[Count - 2].Kind = AtomKind.Word;
        }
    }

    /// <summary>A comma inside a date (July 27, 2012) or a name (GitHub, Inc.).</summary>
    private static bool BelongsBefore(ReadOnlySpan<char> text, Word word, in Atom before) =>
        word.Is(WordTraits.Number)
            ? word.Length == 4 && before.End - before.Start <= 2 && Characters.IsDigit(text[before.End - 1])
            : word.Length <= 4 && word.Is(WordTraits.Capitalised) && s_nameEndings.Contains(word.In(text));

    private static bool IsBeforeHyphen(ReadOnlySpan<char> text, Word word) =>
        word.End + 1 < text.Length && Characters.ClassOf(text[word.End]) == CharacterClass.Hyphen && Characters.StartsWord(text[word.End + 1]);

    private static Conjunction ConjunctionOf(ReadOnlySpan<char> word) => word.Length switch
    {
        2 when Folding.Equal(word, "or") => Conjunction.Or,
        3 when Folding.Equal(word, "and") => Conjunction.And,
        3 when Folding.Equal(word, "nor") => Conjunction.Nor,
        _ => Conjunction.None,
    };

    /// <summary>How many words, the last one included, make an additive conjunction; 0 if they do not.</summary>
    private int PartsOfAdditive(ReadOnlySpan<char> text, ReadOnlySpan<char> last)
    {
        switch (last.Length)
        {
            case 2 when Folding.Equal(last, "as") && Precedes(text, 1, "well") && Precedes(text, 2, "as"):
            case 2 when Folding.Equal(last, "to") && Precedes(text, 1, "addition") && Precedes(text, 2, "in"):
                return 3;
            case 4 when Folding.Equal(last, "with") && (Precedes(text, 1, "along") || Precedes(text, 1, "together")):
            case 4 when Folding.Equal(last, "also") && Precedes(text, 1, "but"):
                return 2;
            case 4 when Folding.Equal(last, "plus"):
                return 1;
            default:
                return 0;
        }
    }

    private bool Precedes(ReadOnlySpan<char> text, int back, string word)
    {
        int index = Count - back;
        return index >= 0 && _atoms[index].Kind == AtomKind.Word
            && Folding.Equal(text.Slice(_atoms[index].Start, _atoms[index].End - _atoms[index].Start), word.AsSpan());
    }

    /// <summary>"and/or" is one conjunction.</summary>
    private void AddConjunction(Conjunction conjunction, int start, int end)
    {
        if (Count > 0 && _atoms[Count - 1].Kind == AtomKind.Conjunction)
        {
            _atoms[Count - 1].Conjunction = conjunction;
            _atoms[Count - 1].End = end;
            return;
        }

        Add(AtomKind.Conjunction, start, end);
        _atoms[Count - 1].Conjunction = conjunction;
    }

    private void Add(AtomKind kind, int start, int end)
    {
        if (Count == _atoms.Length)
        {
            Array.Resize(ref _atoms, Count * 2);
        }

        _atoms[Count++] = new Atom { Kind = kind, Start = start, End = end, Partner = -1 };
    }
}
