using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// Lays the boundaries between words of a text beside those of a name with the same letters. Where one has a boundary that the
/// other lacks, the words between two boundaries that both have are joined or split; where it is both, they are other words
/// (<em>superb owl</em> is no <em>super bowl</em>).
/// </summary>
internal ref struct SeparationReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Word> _words;
    private bool _hyphenForSpace;
    private bool _spaceForHyphen;
    private bool _spaceForSpace;
    private bool _joinsHere;
    private bool _splitsHere;

    public SeparationReader(ReadOnlySpan<char> text, ReadOnlySpan<Word> words)
        : this()
    {
        _text = text;
        _words = words;
    }

    /// <summary>Whether the text writes as one what the name parts.</summary>
    public bool Joins { get; private set; }

    /// <summary>Whether the text writes as several words what the name writes as one.</summary>
    public bool IsSplit { get; private set; }

    /// <summary>Whether a space replaces a hyphen beside a function word, as in <em>by product</em> for <em>by-product</em>.</summary>
    public bool LoosensFunctionWord { get; private set; }

    /// <summary>Whether the separation is not the name's.</summary>
    public readonly bool Differs => Joins || IsSplit || _spaceForHyphen || _hyphenForSpace;

    /// <summary>Whether hyphens replace all spaces of the name, and nothing else differs.</summary>
    public readonly bool IsHyphenated => _hyphenForSpace && !(Joins || IsSplit || _spaceForHyphen || _spaceForSpace);

    /// <summary>Compares the boundaries.</summary>
    /// <param name="boundaries">Those of the name's key.</param>
    /// <param name="first">Index of the first word.</param>
    /// <param name="last">Index of the last word.</param>
    /// <param name="end">Offset at which the last word ends for this purpose.</param>
    /// <returns>False if these are other words.</returns>
    public bool Read(ReadOnlySpan<int> boundaries, int first, int last, int end)
    {
        int offset = 0;
        int next = 0;
        for (int i = first; i <= last; i++)
        {
            int wordEnd = offset + CountLetters(_words[i].Start, i == last ? end : _words[i].End);
            int pieceStart = offset;
            for (; next < boundaries.Length && Boundaries.OffsetOf(boundaries[next]) < wordEnd; next++)
            {
                _joinsHere = true;
                int pieceEnd = Boundaries.OffsetOf(boundaries[next]);
                bool isAmongSigns = pieceEnd <= offset;
                if (isAmongSigns
                    || (Boundaries.KindOf(boundaries[next]) == Boundary.Space && IsFunctionWord(i, pieceStart - offset, pieceEnd - offset)))
                {
                    return false;
                }

                pieceStart = pieceEnd;
            }

            offset = wordEnd;
            if (i < last && !ReadBoundary(boundaries, ref next, i, ref offset))
            {
                return false;
            }
        }

        return CloseSegment();
    }

    /// <summary>The boundary after a word of the text.</summary>
    private bool ReadBoundary(ReadOnlySpan<int> boundaries, ref int next, int word, ref int offset)
    {
        Boundary found = Boundaries.Of(_words[word + 1].Gap);
        if (next < boundaries.Length && Boundaries.OffsetOf(boundaries[next]) == offset)
        {
            Boundary declared = Boundaries.KindOf(boundaries[next++]);
            _hyphenForSpace |= found == Boundary.Hyphen && declared == Boundary.Space;
            bool loosens = found == Boundary.Space && declared == Boundary.Hyphen;
            _spaceForHyphen |= loosens;
            LoosensFunctionWord |= loosens && (IsFunctionWord(word) || IsFunctionWord(word + 1));
            _spaceForSpace |= found == Boundary.Space && declared == Boundary.Space;
            if (!CloseSegment())
            {
                return false;
            }
        }
        else
        {
            // "in equality" is no "inequality", "over sight" no "oversight"; with a hyphen it is meant to be one word.
            _splitsHere = true;
            if (found == Boundary.Space && (IsFunctionWord(word) || IsFunctionWord(word + 1)))
            {
                return false;
            }
        }

        offset += CountSigns(word);
        return true;
    }

    private bool CloseSegment()
    {
        Joins |= _joinsHere;
        IsSplit |= _splitsHere;
        bool areOtherWords = _joinsHere && _splitsHere;
        _joinsHere = _splitsHere = false;
        return !areOtherWords;
    }

    private readonly int CountLetters(int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            count += KeyLetters.Fold(_text[i]) == KeyLetters.None ? 0 : 1;
        }

        return count;
    }

    private readonly int CountSigns(int word)
    {
        int count = 0;
        if (!KeyLetters.IsSilent(_words[word + 1].Gap))
        {
            for (int i = _words[word].End; i < _words[word + 1].Start; i++)
            {
                count += KeyLetters.FoldSign(_text[i]) == KeyLetters.None ? 0 : 1;
            }
        }

        return count;
    }

    private readonly bool IsFunctionWord(int word) => FunctionWords.Contains(_words[word].In(_text));

    /// <summary>A piece of a word, by letters; words with characters that are no letters of the key are not worth the trouble.</summary>
    private readonly bool IsFunctionWord(int word, int start, int end) =>
        end <= _words[word].Length && FunctionWords.Contains(_text.Slice(_words[word].Start + start, end - start));
}
