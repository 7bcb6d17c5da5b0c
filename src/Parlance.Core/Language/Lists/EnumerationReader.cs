using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>
/// Finds the enumerations of a text: coordinated phrases in sentences, and lists of lines. One instance can read many
/// texts, one after the other, and allocates only while it grows. Time is proportional to the text.
/// <code>
/// reader.Read(text, words);
/// for (var i = 0; i &lt; reader.Count; i++)
/// {
///     foreach (var member in reader.Members(reader[i])) { ... member.In(text) ... }
/// }
/// </code>
/// </summary>
/// <remarks>
/// Grammar is guessed, not parsed: the first member of a list in a sentence takes in the words of the clause before it,
/// and the last one those after it. A reader who looks for a name finds it at the end of the first member, at the
/// beginning of the last, and elsewhere as the whole member. Pieces that a comma sets off before a list (<c>In 2002,</c>)
/// count as its first members.
/// </remarks>
internal sealed class EnumerationReader
{
    private readonly AtomReader _atoms = new();
    private readonly PieceReader _pieces = new();
    private readonly List<(int From, int To)> _scopes = [];
    private Enumeration[] _lists = new Enumeration[16];
    private ListMember[] _members = new ListMember[32];
    private int _memberCount;

    /// <summary>How many enumerations the text has.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a number before a list of the text may state how many members it has.</summary>
    internal bool MayCount { get; private set; }

    /// <summary>An enumeration of the text read last.</summary>
    /// <param name="index">From 0 to <see cref="Count"/>, less one.</param>
    public Enumeration this[int index] => index < Count ? _lists[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The members of an enumeration of the text read last, in order.</summary>
    /// <param name="enumeration">The enumeration.</param>
    public ReadOnlySpan<ListMember> Members(Enumeration enumeration) => _members.AsSpan(enumeration.FirstMember, enumeration.Count);

    /// <summary>Reads a text, and forgets the one before.</summary>
    /// <param name="text">The text; offsets count from its start.</param>
    /// <param name="words">All its words, as <see cref="WordScanner"/> gives them.</param>
    [MethodImpl(HotLoop.Option)]
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Word> words)
    {
        var kinds = new WordKinds[words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            kinds[i] = WordKind.Of(words[i].StemIn(text));
        }

        Read(text, words, kinds, mayCount: true);
    }

    /// <summary>Reads a text, and forgets the one before.</summary>
    /// <param name="text">The text; offsets count from its start.</param>
    /// <param name="words">All its words, as <see cref="WordScanner"/> gives them.</param>
    /// <param name="kinds">Their kinds.</param>
    /// <param name="mayCount">Whether there is a number in the text, in digits or words.</param>
    [MethodImpl(HotLoop.Option)]
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, ReadOnlySpan<WordKinds> kinds, bool mayCount)
    {
        Count = 0;
        _memberCount = 0;
        MayCount = mayCount;
        _atoms.Read(text, words, kinds);
        _scopes.Clear();
        _scopes.Add((0, _atoms.Count));
        while (_scopes.Count > 0)
        {
            (int from, int to) = _scopes[_scopes.Count - 1];
            _scopes.RemoveAt(_scopes.Count - 1);
            ReadScope(text, from, to);
        }

        new LineLists(this, _atoms).Read(text);
    }

    /// <summary>Adds a member to the list being built.</summary>
    internal void AddMember(ListMember member)
    {
        if (_memberCount == _members.Length)
        {
            Array.Resize(ref _members, _memberCount * 2);
        }

        _members[_memberCount++] = member;
    }

    /// <summary>Takes back the members added last.</summary>
    internal void DropMembers(int count) => _memberCount -= count;

    /// <summary>Closes the list being built, of which the last <paramref name="count"/> members were added.</summary>
    internal void AddList(int count, Enumeration list)
    {
        if (Count == _lists.Length)
        {
            Array.Resize(ref _lists, Count * 2);
        }

        _lists[Count++] = list with { FirstMember = _memberCount - count, Count = count };
    }

    /// <summary>A scope is the text, or the inside of a pair of brackets.</summary>
    private void ReadScope(ReadOnlySpan<char> text, int from, int to)
    {
        ReadOnlySpan<Atom> atoms = _atoms.Atoms;
        bool announced = from > 0;
        int start = from;
        for (int i = from; i < to; i++)
        {
            if (atoms[i].Kind == AtomKind.Open && atoms[i].Partner >= 0)
            {
                _scopes.Add((i + 1, atoms[i].Partner));
                i = atoms[i].Partner;
            }
            else if (atoms[i].Kind is AtomKind.Break or AtomKind.Colon or AtomKind.Open)
            {
                ReadClauses(text, start, i, announced);
                announced = atoms[i].Kind == AtomKind.Colon;
                start = i + 1;
            }
        }

        ReadClauses(text, start, to, announced);
    }

    private void ReadClauses(ReadOnlySpan<char> text, int from, int to, bool announced)
    {
        while (from < to)
        {
            from = _pieces.Read(_atoms.Atoms, from, to);
            if (_pieces.Count > 0)
            {
                new ClauseLists(this, new Clause(text, _atoms.Atoms, _pieces.Pieces), announced).Read();
            }

            announced = false;
        }
    }
}
