using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>
/// All words of a document, sorted by themselves and the words after them, so that a quotation is found in time that does not
/// grow with the document. Built in time that grows with the number of words alone: by doubling the length that is compared,
/// three times, with a counting sort each time (after Manber and Myers, "Suffix arrays", stopped early).
/// </summary>
internal sealed class QuotationIndex
{
    /// <summary>How many words the order looks at.</summary>
    public const int Depth = 8;

    /// <summary>How many places that agree in so many words are looked at; more are not compared.</summary>
    private const int MostCandidates = 256;

    private static readonly char[] s_markers = ['-', '*', '+', '\u2022'];

    private readonly RecordDocument _document;
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<QuotedWord> _words = [];
    private readonly List<int> _passageStarts = [];
    private readonly int[] _word;
    private readonly int[] _order;

    /// <summary>Where in the order the places of each word start.</summary>
    private readonly int[] _starts;

    /// <summary>Indexes a document.</summary>
    public QuotationIndex(RecordDocument document)
    {
        _document = document;
        var ids = new List<int>();
        foreach (Passage passage in document.Passages)
        {
            int first = _words.Count;
            _passageStarts.Add(first);
            QuotedWords.Add(passage.Text, 0, passage.Text.Length, _words);
            for (int i = first; i < _words.Count; i++)
            {
                string word = QuotedWords.Of(passage.Text, _words[i]);
                if (!_ids.TryGetValue(word, out int id))
                {
                    // 0 is the end of the document.
                    _ids.Add(word, id = _ids.Count + 1);
                }

                ids.Add(id);
            }
        }

        _word = ids.ToArray();
        _order = Sort(_word, _ids.Count + 1);
        _starts = new int[_ids.Count + 2];
        foreach (int id in _word)
        {
            _starts[id + 1]++;
        }

        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }
    }

    /// <summary>The index of a document, made when its first quotation is looked up and kept with it.</summary>
    public static QuotationIndex Of(RecordDocument document)
    {
        if (document.Index is not QuotationIndex index)
        {
            document.Index = index = new QuotationIndex(document);
        }

        return index;
    }

    /// <summary>Number of words in the document.</summary>
    public int Count => _word.Length;

    /// <summary>The number by which the document knows a word; -1 for a word that it has not.</summary>
    public int IdOf(string word) => _ids.TryGetValue(word, out int id) ? id : -1;

    /// <summary>The number of the word at a place.</summary>
    public int At(int place) => _word[place];

    /// <summary>The first place, from one on, at which words are; -1 when there is none.</summary>
    public int Find(ReadOnlySpan<int> words, int from)
    {
        (int low, int high) = Range(words.Slice(0, Math.Min(words.Length, Depth)));
        if (words.Length < Depth)
        {
            return FirstOfShort(low, high, from);
        }

        int index = from == 0 ? low : FirstFrom(low, high, from);
        for (int tried = 0; index < high; index++, tried++)
        {
            if (tried == MostCandidates || StandsAt(_order[index], words))
            {
                return _order[index];
            }
        }

        return -1;
    }

    /// <summary>Few words are at many places; these are ordered by what comes after, and looked at one by one.</summary>
    private int FirstOfShort(int low, int high, int from)
    {
        int first = -1;
        for (int i = low; i < Math.Min(high, low + MostCandidates); i++)
        {
            if (_order[i] >= from && (first < 0 || _order[i] < first))
            {
                first = _order[i];
            }
        }

        return first < 0 && high - low > MostCandidates ? from : first;
    }

    /// <summary>The stretch of the sorted order in which places begin with words, at most <see cref="Depth"/> of them.</summary>
    public (int Low, int High) Range(ReadOnlySpan<int> words) => (Bound(words, orEqual: false), Bound(words, orEqual: true));

    /// <summary>The place at an index of the sorted order.</summary>
    public int PlaceAt(int index) => _order[index];

    /// <summary>Whether the words from one up to another run from one item of a list into the next, which no quotation can say in one line.</summary>
    public bool IsOverItems(int first, int end)
    {
        for (int i = Math.Max(first, 1); i < end; i++)
        {
            int passage = PassageOf(i);
            if (_passageStarts[passage] == i)
            {
                continue;
            }

            string text = _document.Passages[passage].Text;
            int line = text.LastIndexOf('\n', _words[i].Start - 1, _words[i].Start - _words[i - 1].End);
            if (line >= 0 && text.IndexOfAny(s_markers, line, _words[i].Start - line) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The document's own characters from one word up to another, white space reduced to single spaces.</summary>
    public string TextOf(int first, int end)
    {
        var text = new System.Text.StringBuilder();
        for (int passage = PassageOf(first); passage < _passageStarts.Count && _passageStarts[passage] < end; passage++)
        {
            int from = Math.Max(first, _passageStarts[passage]);
            int to = Math.Min(end, passage + 1 < _passageStarts.Count ? _passageStarts[passage + 1] : Count);
            if (from < to)
            {
                Append(text, _document.Passages[passage].Text, _words[from].Start, _words[to - 1].End);
            }
        }

        return text.ToString();
    }

    /// <summary>Whether white space, or the end of a text, is before a word.</summary>
    public bool HasSpaceBefore(int place)
    {
        if (place >= Count)
        {
            return true;
        }

        int passage = PassageOf(place);
        return _passageStarts[passage] == place || HasSpaceBefore(_document.Passages[passage].Text, _words[place]);
    }

    /// <summary>Whether white space, or the end of the text, is before a word of a text.</summary>
    public static bool HasSpaceBefore(string text, QuotedWord word) => word.Start == 0 || char.IsWhiteSpace(text[word.Start - 1]);

    /// <summary>Where a word is in the document's file.</summary>
    public SourceSpan Locate(int place) => _document.Passages[PassageOf(place)].Locate(new TextRange(_words[place].Start, _words[place].Length));

    private static void Append(System.Text.StringBuilder text, string from, int start, int end)
    {
        if (text.Length > 0)
        {
            text.Append(' ');
        }

        for (int i = start; i < end; i++)
        {
            bool isSpace = char.IsWhiteSpace(from[i]);
            if (from[i] != Passage.Hole && (!isSpace || text[text.Length - 1] != ' '))
            {
                text.Append(isSpace ? ' ' : from[i]);
            }
        }
    }

    private int PassageOf(int place)
    {
        int passage = _passageStarts.BinarySearch(place);
        if (passage < 0)
        {
            return ~passage - 1;
        }

        // Of passages without words, which start where the next one does, the last is meant.
        while (passage + 1 < _passageStarts.Count && _passageStarts[passage + 1] == place)
        {
            passage++;
        }

        return passage;
    }

    private bool StandsAt(int place, ReadOnlySpan<int> words) => _word.AsSpan(place).StartsWith(words);

    /// <summary>Places that agree in <see cref="Depth"/> words are in their order.</summary>
    private int FirstFrom(int low, int high, int from)
    {
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_order[middle] < from)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Bound(ReadOnlySpan<int> words, bool orEqual)
    {
        if (words.IsEmpty || words[0] < 0)
        {
            return 0;
        }

        int low = _starts[words[0]], high = _starts[words[0] + 1];
        while (low < high)
        {
            int middle = (low + high) / 2;
            int compared = Compare(_order[middle], words);
            if (compared < 0 || (orEqual && compared == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Compare(int place, ReadOnlySpan<int> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            int word = place + i < _word.Length ? _word[place + i] : 0;
            if (word != words[i])
            {
                return word.CompareTo(words[i]);
            }
        }

        return 0;
    }

    /// <summary>The places sorted by the first words that are there; equal ones stay in their order.</summary>
    private static int[] Sort(int[] words, int ids)
    {
        int[] rank = (int[])words.Clone(), order = new int[words.Length], other = new int[words.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        int ranks = ids;
        for (int length = 1; length < Depth; length *= 2)
        {
            // By the second half, then, keeping that order, by the first.
            CountingSort(order, other, ranks, place => place + length < rank.Length ? rank[place + length] : 0);
            CountingSort(other, order, ranks, place => rank[place]);
            int[] next = new int[rank.Length];
            ranks = 1;
            for (int i = 0; i < order.Length; i++)
            {
                bool isNew = i == 0 || rank[order[i]] != rank[order[i - 1]] || Second(order[i]) != Second(order[i - 1]);
                ranks += isNew ? 1 : 0;
                next[order[i]] = ranks - 1;
            }

            rank = next;

            int Second(int place) => place + length < rank.Length ? rank[place + length] : 0;
        }

        // The doubling leaves equal beginnings in an order that the halves decided; equal ones are to be in the order of their places.
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        CountingSort(order, other, ranks, place => rank[place]);
        return other;
    }

    private static void CountingSort(int[] from, int[] to, int ranks, Func<int, int> rankOf)
    {
        int[] starts = new int[ranks + 1];
        foreach (int place in from)
        {
            starts[rankOf(place) + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        foreach (int place in from)
        {
            to[starts[rankOf(place)]++] = place;
        }
    }
}
