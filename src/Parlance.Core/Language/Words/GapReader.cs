using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>Reads what is written between two words.</summary>
internal ref struct GapReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Word _previous;
    private readonly int _start;
    private readonly bool _previousOpensLine;
    private int _lineBreaks;
    private char _terminator;
    private bool _space;
    private bool _sign;
    private bool _hole;
    private bool _spaceAfterTerminator;
    private bool _signAfterLineBreak;
    private bool _closesListMarker;

    public GapReader(ReadOnlySpan<char> text, Word previous, int start, bool previousOpensLine)
        : this()
    {
        _text = text;
        _previous = previous;
        _start = start;
        _previousOpensLine = previousOpensLine;
    }

    /// <summary>Where the next word starts.</summary>
    public int End { get; private set; }

    /// <summary>What the gap is.</summary>
    public Gap Kind { get; private set; }

    /// <summary>Traits that the gap gives to the word after it.</summary>
    public WordTraits Traits { get; private set; }

    private readonly bool IsFirst => _previous.Length == 0;

    /// <summary>Whether the next word is the first of its line.</summary>
    public readonly bool StartsBlockLine => IsFirst || _lineBreaks > 0;

    /// <summary>Reads up to the next word.</summary>
    /// <param name="inSingleQuotes">Whether single quotation marks are open; kept up to date.</param>
    /// <returns>Whether there is a next word.</returns>
    [MethodImpl(HotLoop.Option)]
    public bool Read(ref bool inSingleQuotes)
    {
        bool colon = false;
        int i = _start;
        for (; i < _text.Length; i++)
        {
            char c = _text[i];
            CharacterClass characterClass = Characters.ClassOf(c);
            if (Characters.StartsWord(characterClass) || (characterClass == CharacterClass.Other && WrittenName.StartsWithSign(_text, i)))
            {
                End = i;
                Traits |= colon ? WordTraits.AfterColon : WordTraits.None;
                Traits |= i > _start && Characters.IsOpeningMark(_text[i - 1]) ? WordTraits.OpensQuotation : WordTraits.None;
                Kind = Classify();
                if (Kind == Gap.Paragraph)
                {
                    inSingleQuotes = false;
                }

                return true;
            }

            switch (characterClass)
            {
                case CharacterClass.Space:
                    _space = true;
                    _spaceAfterTerminator |= _terminator != '\0';
                    break;
                case CharacterClass.NewLine:
                    _lineBreaks += c == '\u2029' ? 2 : c == '\n' && i > 0 && _text[i - 1] == '\r' ? 0 : 1;
                    _spaceAfterTerminator |= _terminator != '\0';
                    break;
                case CharacterClass.Invisible:
                    break;
                case CharacterClass.Hole:
                    _hole = true;
                    break;
                default:
                    ReadSign(c, i);
                    if (characterClass == CharacterClass.Apostrophe)
                    {
                        inSingleQuotes = OpensQuotation(c, i);
                    }

                    break;
            }

            colon = c == ':' || (colon && (characterClass is CharacterClass.Space or CharacterClass.NewLine || Characters.IsOpeningMark(c)));
        }

        End = i;
        return false;
    }

    /// <summary>Whether the next word starts a sentence, or a block of its own.</summary>
    /// <param name="next">The next word.</param>
    /// <param name="nextTraits">Its traits.</param>
    public readonly bool StartsSentence(ReadOnlySpan<char> next, WordTraits nextTraits)
    {
        if (IsFirst || Kind == Gap.Paragraph || _signAfterLineBreak || _closesListMarker)
        {
            return true;
        }

        ReadOnlySpan<char> previous = _previous.StemIn(_text);
        if (_terminator == '\0' && _previous.Is(WordTraits.Abbreviation) && (_space || _lineBreaks > 0) && !_sign)
        {
            return SentenceEnds.Between(previous, _previous.Traits, next, nextTraits);
        }

        if (!_spaceAfterTerminator)
        {
            return false;
        }

        return _terminator == '.'
            ? SentenceEnds.Between(previous, _previous.Traits, next, nextTraits)
            : Characters.ClassOf(next[0]) != CharacterClass.Lower;
    }

    private readonly bool OpensQuotation(char c, int i)
    {
        bool apart = i == 0 || (i > _start && _text[i - 1] != '.') || (i == _start && IsFirst);
        return apart && c is '\'' or '\u2018' or '\u201B' && i + 1 < _text.Length && Characters.IsLetter(_text[i + 1]);
    }

    private void ReadSign(char c, int i)
    {
        _sign = true;
        _signAfterLineBreak |= _lineBreaks > 0 && c is '-' or '*' or '\u2022' or '\u2023' or '\u25E6' or '\u2043' or '\u2013' or '\u2014' or '#' or '>' or '|'
            && i + 1 < _text.Length && Characters.IsSpace(_text[i + 1]);
        _signAfterLineBreak |= c == '|' || (_lineBreaks > 0 && c == '(' && ClosesAfterMarker(i + 1));
        if (Characters.IsTerminator(c))
        {
            _terminator = c;
            _spaceAfterTerminator = false;
        }

        // "1." and "1)" at the start of a line, "(a)" anywhere: the mark of a list item, whatever case follows.
        bool atStart = i == _start && !IsFirst;
        _closesListMarker |= atStart && c is '.' or ')' && _previousOpensLine && _previous.Length <= 4
            && (_previous.Is(WordTraits.Number) || (_previous.Length == 1 && c == ')'))
            && i + 1 < _text.Length && Characters.IsSpace(_text[i + 1]);
    }

    /// <summary>The rest of "(a)", "(12)" or "(iii)".</summary>
    private readonly bool ClosesAfterMarker(int i)
    {
        int end = i;
        while (end < _text.Length && end - i < 4 && Characters.StartsWord(_text[end]))
        {
            end++;
        }

        return end > i && end < _text.Length && _text[end] == ')';
    }

    private readonly Gap Classify()
    {
        if (_hole)
        {
            return Gap.Hole;
        }

        if (IsFirst)
        {
            return Gap.Start;
        }

        if (_lineBreaks > 1)
        {
            return Gap.Paragraph;
        }

        if (_sign)
        {
            return End - _start != 1 ? Gap.Punctuation : JointOf(_text[_start]);
        }

        return _lineBreaks == 1 ? Gap.Line : _space ? Gap.Space : Gap.Punctuation;
    }

    private static Gap JointOf(char c) => Characters.ClassOf(c) switch
    {
        CharacterClass.Hyphen => Gap.Hyphen,
        CharacterClass.Dash => Gap.Dash,
        _ => c == '/' ? Gap.Slash : Gap.Punctuation,
    };
}
