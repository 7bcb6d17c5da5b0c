using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>Reads one word from its first character: where it ends, and what its letters tell.</summary>
internal ref struct WordShape
{
    private readonly ReadOnlySpan<char> _text;
    private int _upper;
    private int _lower;
    private int _letters;
    private int _digits;
    private int _segment;
    private int _apostrophe;

    public WordShape(ReadOnlySpan<char> text, int start)
        : this()
    {
        _text = text;
        Start = start;
        End = start;
        _apostrophe = -1;
    }

    /// <summary>Where the word starts.</summary>
    public int Start { get; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>Where it ends without its possessive ending.</summary>
    public int StemEnd { get; private set; }

    /// <summary>What its letters tell.</summary>
    public WordTraits Traits { get; private set; }

    /// <summary>Reads the word.</summary>
    /// <param name="inSingleQuotes">Whether an apostrophe at its end may close a quotation.</param>
    [MethodImpl(HotLoop.Option)]
    public void Read(bool inSingleQuotes)
    {
        int i = Start;
        while (i < _text.Length && (i > Start || IsWordAt(i)) && Advance(ref i))
        {
        }

        End = i;
        StemEnd = i;
        if (ReadWrittenName())
        {
            return;
        }

        ReadPossessive(inSingleQuotes);
        Traits |= LetterTraits();
        if (Start > 0 && _text[Start - 1] == Characters.Hole)
        {
            Traits |= WordTraits.BesideHole;
        }
    }

    private bool Advance(ref int i)
    {
        switch (Characters.ClassOf(_text[i]))
        {
            case CharacterClass.Lower:
                _lower++;
                _letters++;
                _segment++;
                break;
            case CharacterClass.Upper:
                Traits |= _lower > 0 ? WordTraits.InnerCapital : WordTraits.None;
                _upper++;
                _letters++;
                _segment++;
                break;
            case CharacterClass.Letter:
                _letters++;
                _segment++;
                break;
            case CharacterClass.Digit:
                _digits++;
                _segment++;
                break;
            case CharacterClass.Mark:
                break;
            case CharacterClass.Apostrophe:
                if (!IsWordAt(i + 1))
                {
                    return false;
                }

                _apostrophe = i;
                break;
            case CharacterClass.Invisible:
                return AdvanceOverInvisible(ref i);
            default:
                return AdvanceOverSign(ref i);
        }

        i++;
        return true;
    }

    private bool AdvanceOverInvisible(ref int i)
    {
        int next = i + 1;
        while (next < _text.Length && Characters.ClassOf(_text[next]) == CharacterClass.Invisible)
        {
            next++;
        }

        if (!IsWordAt(next))
        {
            return false;
        }

        i = next;
        return true;
    }

    /// <summary>Full stops of abbreviations and decimals, commas between thousands.</summary>
    private bool AdvanceOverSign(ref int i)
    {
        char c = _text[i];
        if (c is '.' or ',' && Characters.IsDigit(_text[i - 1]) && i + 1 < _text.Length && Characters.IsDigit(_text[i + 1]) && _letters == 0
            && (c == '.' || IsGroupOfThree(i + 1)))
        {
            i++;
            return true;
        }

        if (c != '.' || _digits > 0 || _segment is 0 or > 2)
        {
            return false;
        }

        bool dotted = (Traits & WordTraits.Abbreviation) != 0;
        if (IsLetterAt(i + 1) && !IsWordAt(i + 2))
        {
            Traits |= WordTraits.Abbreviation;
            _segment = 0;
            i++;
            return true;
        }

        if (dotted)
        {
            i++;
            _segment = 0;
            return i < _text.Length && Characters.ClassOf(_text[i]) == CharacterClass.Apostrophe;
        }

        return false;
    }

    private void ReadPossessive(bool inSingleQuotes)
    {
        if (_apostrophe > Start && _apostrophe == End - 2 && _text[End - 1] is 's' or 'S')
        {
            if (!IsContraction(_text.Slice(Start, _apostrophe - Start)))
            {
                StemEnd = _apostrophe;
                Traits |= WordTraits.Possessive;
            }

            return;
        }

        if (!inSingleQuotes && _letters > 2 && End < _text.Length && _text[End] is '\'' or '\u2019' or '\u02BC'
            && _text[End - 1] is 's' or 'S' or 'x' or 'z')
        {
            End++;
            Traits |= WordTraits.Possessive;
        }
    }

    /// <summary>Takes in the rest of an address, path, file or handle, so that its parts are not words.</summary>
    private bool ReadWrittenName()
    {
        int end = WrittenName.EndOf(_text, Start, End);
        if (end == 0)
        {
            return false;
        }

        End = end;
        StemEnd = end;
        Traits = WordTraits.WrittenName | (Characters.ClassOf(_text[Start]) == CharacterClass.Upper ? WordTraits.Capitalised : WordTraits.None);
        if (end + 1 < _text.Length && _text[end] is '\'' or '\u2019' && _text[end + 1] is 's' && !IsWordAt(end + 2))
        {
            End += 2;
            Traits |= WordTraits.Possessive;
        }

        return true;
    }

    private readonly WordTraits LetterTraits()
    {
        WordTraits traits = WordTraits.None;
        if (_upper > 0 && Characters.ClassOf(_text[Start]) == CharacterClass.Upper)
        {
            traits |= WordTraits.Capitalised;
        }

        int stemUpper = _upper - (StemEnd < End && StemEnd < End - 1 && _text[End - 1] == 'S' ? 1 : 0);
        int stemLower = _lower - (StemEnd < End - 1 && _text[End - 1] == 's' ? 1 : 0);
        if (stemUpper > 1 && stemLower == 0)
        {
            traits |= WordTraits.AllCapitals;
        }

        if (_digits > 0)
        {
            traits |= _letters == 0 ? WordTraits.Number | WordTraits.HasDigit : WordTraits.HasDigit;
        }

        return traits;
    }

    private static bool IsContraction(ReadOnlySpan<char> stem) =>
        stem.Length <= 5 && FunctionWords.IsContractedPronoun(stem);

    private readonly bool IsGroupOfThree(int i) =>
        i + 2 < _text.Length && Characters.IsDigit(_text[i + 1]) && Characters.IsDigit(_text[i + 2]) && !(i + 3 < _text.Length && Characters.IsDigit(_text[i + 3]));

    private readonly bool IsWordAt(int i) => i < _text.Length && Characters.StartsWord(_text[i]);

    private readonly bool IsLetterAt(int i) => i < _text.Length && Characters.IsLetter(_text[i]);
}
