using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Rules.Numbers;

/// <summary>Tells numbers in brackets that do not repeat the one before: <c>article six (2)</c>, <c>about thirty (28)</c>, marks of notes and of items.</summary>
internal sealed class OtherNumbers
{
    private static readonly WordSet s_labels = WordData.Set("numbers.txt", "labels");

    private static readonly WordSet s_hedges = WordData.Set("numbers.txt", "hedges", "bounds");

    private static readonly WordSet s_more = new("greater higher larger more");

    private static readonly WordSet s_less = new("fewer less lower smaller");

    private static readonly WordSet s_negations = new("neither no nor not");

    /// <summary>Before a number that stands for things and counts none.</summary>
    private static readonly WordSet s_pronouns = WordData.Set("numbers.txt", "before-pronouns");

    private readonly NamedText _text;

    private HashSet<long>? _marksInLine, _marksAtLine;

    /// <summary>Of a text.</summary>
    public OtherNumbers(NamedText text) => _text = text;

    /// <summary>Whether a pair may be two numbers of two things.</summary>
    public bool MayBe(AmountPair pair)
    {
        (int next, ImmutableArray<Word> words) = (Placed.FirstStartingAt(_text.Words.AsSpan(), pair.Range.End), _text.Words);
        int first = Placed.FirstEndingAt(words.AsSpan(), pair.First.Span.Start + 1);
        bool isBeforeNoun = next < words.Length && words[next].Gap is Gap.Punctuation && IsBlankBetween(pair.Range.End, words[next].Start) && IsNoun(words[next]);
        return IsPartOfMore(pair, first, next)
            || IsCounted(pair, first)
            || IsHedged(pair, first, next)
            || (pair.First.IsBare && (IsLabel(pair, first, next, isBeforeNoun) || IsPronoun(pair, first, isBeforeNoun)))
            || IsMark(pair, isBeforeNoun);
    }

    private ReadOnlySpan<char> WordAt(int index) => (uint)index < (uint)_text.Words.Length ? _text.Words[index].In(_text.Text.AsSpan()) : default;

    private char At(int offset) => (uint)offset < (uint)_text.Text.Length ? _text.Text[offset] : ' ';

    private bool IsNoun(Word word) => Characters.ClassOf(_text.Text[word.Start]) == CharacterClass.Lower && !FunctionWords.Contains(word.In(_text.Text.AsSpan()));

    private bool IsBlankBetween(int start, int end) => end - start <= 2 && string.IsNullOrWhiteSpace(_text.Text.Substring(start, end - start));

    private bool IsNumber(int index) => WordAt(index) is { Length: > 0 } word && (Characters.IsDigit(word[0]) || NumberWords.Find(word).Kind != NumberWordKind.None);

    /// <summary>Whether no bracket parts a word from the one before.</summary>
    private bool IsJoined(int index) =>
        (uint)index < (uint)_text.Words.Length && index > 0 && _text.Words[index].Gap is not (Gap.Paragraph or Gap.Hole)
        && _text.Text.IndexOf(')', _text.Words[index - 1].End, _text.Words[index].Start - _text.Words[index - 1].End) < 0;

    /// <summary>Whether more of a number, a range or a citation stands beside the pair: <c>1.5 (5)</c>, <c>(2)(a)</c>, <c>nineteen seventy-eight (1978)</c>.</summary>
    private bool IsPartOfMore(AmountPair pair, int first, int next)
    {
        char before = At(pair.Range.Start - 1), after = At(pair.Range.End);
        bool isFree = Characters.IsSpace(before) || before is '(' or '[' or '"' or '\u201C' or '\u2018' or '\'' or '*' or '_' or '\u2014';
        bool isEnded = Characters.IsSpace(after) || after is ',' or '.' or ';' or ':' or ')' or ']' or '"' or '\u201D' or '\u2019' or '\'' or '!' or '?' or '*' or '_' or '\u2014' or '|'
            || Characters.ClassOf(after) == CharacterClass.Hyphen;
        bool isNumberNext = IsNumber(next) && IsBlankBetween(pair.Range.End, _text.Words[next].Start);
        return !isFree || !isEnded || isNumberNext || Characters.IsDigit(At(pair.Range.End + 1)) || (first > 0 && _text.Words[first].Is(WordTraits.BesideHole));
    }

    /// <summary><c>two to three (5)</c>, <c>six point six (6.6)</c>, <c>one-half of one percent (0.5%)</c>, <c>two (2) and a half (2.5)</c>, <c>two dozen (22)</c>.</summary>
    private bool IsCounted(AmountPair pair, int first)
    {
        ReadOnlySpan<char> before = WordAt(first - 1);
        bool isPart = !pair.Words.Number.IsWhole && pair.Words.Number.Value < pair.Words.Number.Divisor;
        int last = Placed.FirstEndingAt(_text.Words.AsSpan(), pair.Words.Number.Span.End);
        return (IsNumber(first - 1) && IsJoined(first))
            || Folding.IsOneOf(before, "point", "minus")
            || (Folding.Equal(before, "of") && NumberWords.Find(WordAt(first - 2)).Kind is NumberWordKind.Part or NumberWordKind.Parts or NumberWordKind.Ordinal)
            || (Folding.Equal(before, "and") && (isPart || NumberWords.Find(WordAt(first - 2)).Kind == NumberWordKind.Multiplier))
            || (Folding.IsOneOf(before, "to", "or", "and") || Folding.IsOneOf(before, "through", "nor")) && IsNumber(first - 2) && IsJoined(first - 1)
            || NumberWords.Find(WordAt(last)).Kind is NumberWordKind.Group or NumberWordKind.Pair;
    }

    /// <summary><c>about thirty (28)</c>, <c>more than thirty (32)</c>, <c>thirty (28) or so</c>; not <c>no more than thirty (32)</c>.</summary>
    private bool IsHedged(AmountPair pair, int first, int next)
    {
        ReadOnlySpan<char> before = WordAt(first - 1), comparison = WordAt(first - 2);
        if (s_hedges.Contains(before) || (Folding.Equal(before, "to") && Folding.Equal(comparison, "close")) || _text.At(next).Then("or").Then("so").Found)
        {
            return true;
        }

        bool isMore = s_more.Contains(comparison);
        return Folding.Equal(before, "than") && (isMore || s_less.Contains(comparison)) && !s_negations.Contains(WordAt(first - 3))
            && IsMore(pair) == isMore;
    }

    /// <summary>Whether the amount in the bracket is the larger one.</summary>
    private static bool IsMore(AmountPair pair) =>
        (decimal)pair.Second.Number.Value / pair.Second.Number.Divisor * (pair.IsPartAndShare ? 0.01m : 1) > (decimal)pair.First.Number.Value / pair.First.Number.Divisor;

    private static bool IsCapitalised(Word word) => word.Is(WordTraits.Capitalised) && !word.Is(WordTraits.AllCapitals);

    private bool IsPlural(int word) => WordAt(word) is [.., 's'];

    /// <summary><c>article six (2)</c>, <c>Channel Four (2)</c>, <c>Group of Seven (20)</c>: which one, not how many; <c>sessions 5 (three)</c>.</summary>
    private bool IsLabel(AmountPair pair, int first, int next, bool isBeforeNoun)
    {
        if (first <= 0 || !IsJoined(first))
        {
            return false;
        }

        Word number = _text.Words[first], before = _text.Words[first - 1];
        return s_labels.Contains(before.In(_text.Text.AsSpan()))
            || (!pair.First.Number.InWords && !isBeforeNoun && (!FunctionWords.Contains(before.In(_text.Text.AsSpan())) || FunctionWords.IsAndOr(before.In(_text.Text.AsSpan()))))
            || (pair.First.Number.InWords && IsCapitalised(number) && !number.Is(WordTraits.SentenceStart) && !(isBeforeNoun && IsPlural(next))
                && (IsCapitalised(before) || (first > 1 && Folding.Equal(before.In(_text.Text.AsSpan()), "of") && IsCapitalised(_text.Words[first - 2]))));
    }

    /// <summary><c>the first one (3)</c>, <c>one (3) of them</c>, <c>two of the five (3) are</c>.</summary>
    private bool IsPronoun(AmountPair pair, int first, bool isBeforeNoun)
    {
        bool isOne = pair.First.Number is { Value: 1, IsWhole: true };
        ReadOnlySpan<char> before = WordAt(first - 1);
        return pair.First.Number.InWords && (isOne
            ? !isBeforeNoun || s_pronouns.Contains(before) || NumberWords.Find(before).Kind == NumberWordKind.Ordinal
            : !isBeforeNoun && s_pronouns.Contains(before));
    }

    /// <summary>Whether the bracket is one of several that count notes or items: <c>the parties (1) and the two (2)</c>.</summary>
    private bool IsMark(AmountPair pair, bool isBeforeNoun)
    {
        if (!pair.Second.IsBare || !pair.First.Number.InWords || !pair.Second.Number.IsWhole)
        {
            return false;
        }

        int gap = pair.Open - pair.First.Span.End;
        bool isAtLine = gap > 0 && _text.Text.IndexOf('\n', pair.First.Span.End, gap) >= 0;
        long value = pair.Second.Number.Value;
        ReadMarks();
        return (isAtLine && !isBeforeNoun)
            || _marksInLine!.Contains(value - 1) || _marksInLine.Contains(value + 1)
            || (!isBeforeNoun && (_marksAtLine!.Contains(value - 1) || _marksAtLine.Contains(value + 1)));
    }

    /// <summary>Whether a word may be the end of a number in words, and of this one if it is the whole of it.</summary>
    private bool MayRepeat(int word, long value)
    {
        NumberWord number = NumberWords.Find(WordAt(word));
        return number.Kind != NumberWordKind.None
            && (number.Kind != NumberWordKind.Cardinal || number.Value == value || NumberWords.Find(WordAt(word - 1)).Kind != NumberWordKind.None || Folding.Equal(WordAt(word - 1), "and"));
    }

    /// <summary>Finds the numbers in brackets that do not repeat the word before: <c>the parties (1)</c>, <c>One (0), Two (1)</c>.</summary>
    private void ReadMarks()
    {
        if (_marksInLine is not null)
        {
            return;
        }

        (_marksInLine, _marksAtLine) = ([], []);
        ReadOnlySpan<Word> words = _text.Words.AsSpan();
        ReadOnlySpan<char> text = _text.Text.AsSpan();
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Is(WordTraits.Number) && At(words[i].Start - 1) == '(' && At(words[i].End) == ')'
                && new NumberReader(text).TryRead(words[i].Start, out NumberReading mark) && !MayRepeat(i - 1, mark.Value))
            {
                int before = words[i].Start - 2;
                while (before >= 0 && Characters.ClassOf(text[before]) == CharacterClass.Space)
                {
                    before--;
                }

                (before < 0 || text[before] == '\n' ? _marksAtLine : _marksInLine).Add(mark.Value);
            }
        }
    }
}
