using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>The words of a sentence before one date: whether they tie it to the act that the text is about.</summary>
internal ref struct OwnDateClause
{
    /// <summary>How far back the start of the sentence is looked for; a date farther on is not judged.</summary>
    private const int MaxLookBack = 240;

    private readonly ReadOnlySpan<char> _text;
    private readonly DateMention _mention;
    private readonly int _start;
    private readonly bool _isFirstSentence;
    private readonly bool _followsDate;
    private bool _hasAct;
    private bool _hasAuxiliary;
    private bool _isOpenedByPronoun;
    private bool _isPassive;

    public OwnDateClause(ReadOnlySpan<char> text, int previousEnd, DateMention mention)
    {
        _text = text;
        _mention = mention;
        _start = SentenceStart(text, mention.Span.Start);
        _isFirstSentence = _start == 0;
        _followsDate = previousEnd > _start && _start >= 0;
        _start = _followsDate ? previousEnd : _start;
    }

    public OwnDateConfidence? Judge()
    {
        if (_start < 0)
        {
            return null;
        }

        int words = 0;
        ReadOnlySpan<char> last = default;
        bool followsComma = false;
        for (int i = _start; i < _mention.Span.Start;)
        {
            if (!TimeCursor.IsLetter(_text[i]))
            {
                followsComma |= _text[i] == ',';
                i++;
                continue;
            }

            int end = i;
            while (end < _mention.Span.Start && TimeCursor.IsLetter(_text[end]))
            {
                end++;
            }

            ReadOnlySpan<char> word = _text.Slice(i, end - i);
            if (OwnDateWords.IsBarrier(word))
            {
                return null;
            }

            var text = new TimeCursor(_text);
            _hasAct |= OwnDateWords.IsPresent(word, text, end);
            Take(word, last, words, followsComma, OwnDateWords.IsParticiple(word) && OwnDateWords.IsFinite(word, text, end));
            last = word;
            words++;
            followsComma = false;
            i = end;
        }

        return Conclude(last, words);
    }

    private void Take(ReadOnlySpan<char> word, ReadOnlySpan<char> last, int index, bool followsComma, bool isFinite)
    {
        bool isParticiple = OwnDateWords.IsParticiple(word);
        if (index == 0)
        {
            _isOpenedByPronoun = OwnDateWords.IsPronoun(word);
        }

        if (OwnDateWords.IsAuxiliary(word))
        {
            _hasAuxiliary = true;
        }
        else if (OwnDateWords.IsActive(word))
        {
            _hasAct = true;
        }
        else if (isParticiple)
        {
            bool opens = index == 0 && !_followsDate;
            bool isAdded = Folding.EqualLatin(last, "and") && (_hasAct || _followsDate);
            _hasAct = opens || isAdded || _hasAuxiliary || isFinite || (followsComma && !_followsDate);
            _isPassive |= _hasAuxiliary;
            _hasAuxiliary = false;
        }
        else if (OwnDateWords.IsOtherVerb(word) || (followsComma && char.IsLower(word[0]) && !OwnDateWords.IsContinuing(word)))
        {
            _hasAct = false;
            _hasAuxiliary = false;
        }
    }

    private readonly OwnDateConfidence? Conclude(ReadOnlySpan<char> last, int words)
    {
        bool isRange = _mention.Kind != DateMentionKind.Date && OwnDateWords.IsRangePreposition(last);
        bool isTied = OwnDateWords.IsTied(last) && !IsArticleOfDay(last);
        bool isPlaced = isRange || OwnDateWords.IsPreposition(last) || (_mention.First.Day != 0 && !isTied && !OwnDateWords.IsRangePreposition(last));
        if (words == 0)
        {
            return _isFirstSentence && !_followsDate ? OwnDateConfidence.Likely : null;
        }

        if (!isPlaced)
        {
            return null;
        }

        if (words == 1 && (OwnDateWords.IsPreposition(last) || isRange))
        {
            return _isFirstSentence && !_followsDate ? OwnDateConfidence.Likely : null;
        }

        return _hasAct && (_isFirstSentence || _followsDate || (_isOpenedByPronoun && _isPassive)) ? OwnDateConfidence.Certain : null;
    }

    /// <summary><c>on the 7th of September</c>: the article belongs to the day.</summary>
    private readonly bool IsArticleOfDay(ReadOnlySpan<char> last) =>
        Folding.EqualLatin(last, "the") && _mention.First.Form == DateForm.DayMonth && (!_mention.First.OrdinalPiece.IsEmpty || _mention.First.HasOf);

    /// <summary>The start of the sentence or main part of one; -1 if it is too far back.</summary>
    private static int SentenceStart(ReadOnlySpan<char> text, int position)
    {
        for (int i = position - 1; i >= 0; i--)
        {
            if (position - i > MaxLookBack)
            {
                return -1;
            }

            bool ends = text[i] is ';' or '\uFFFC' || (text[i] is '.' or '!' or '?' or ':' && i + 1 < text.Length && TimeCursor.IsSpace(text[i + 1]));
            if (ends)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
