using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Numbers;

/// <summary>
/// Finds the clauses that state a fact: <em>the notice period is 30 days</em>, <em>a notice period of 30 days</em>, <em>notice
/// period: 30 days</em>, <em>the notice period (30 days)</em>, <em>the 46 participants</em>.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="names">The same text held against the names of facts.</param>
internal sealed class FactStatements(NamedText text, NamedText names)
{
    /// <summary>The most words between an article and the name: a bound and a number.</summary>
    private const int Reach = 10;

    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly WordSet s_verbs = new("is are was were equals totals");

    private static readonly WordSet s_exact = new("currently exactly just now only still therefore thus");

    /// <summary>Verbs with a preposition: <em>amounts to</em>.</summary>
    private static readonly WordSet s_amounts = new("amounts amounted comes came stands stood set fixed");

    /// <summary>Before a name that has no other word of its own: <em>the number of</em> participants.</summary>
    private static readonly WordSet s_counts = new("number total count");

    /// <summary>Behind a name or a value these tell of a part: <em>30 days for leases</em>.</summary>
    private static readonly WordSet s_narrowing = new("for per where when if unless except among within under with who whose");

    private readonly string _text = text.Text;
    private readonly ImmutableArray<Word> _words = text.Words;

    /// <summary>The statements, in order.</summary>
    public IEnumerable<FactStatement> All()
    {
        foreach (VocabularyMatch match in names.Matches)
        {
            if (!text.IsInName(match.Range) && (Behind(match) ?? Before(match)) is { } stated && text.IsAuthors(stated.Value))
            {
                yield return stated;
            }
        }
    }

    /// <summary>The statement of a row: the text before is a name alone, and this a value alone.</summary>
    /// <param name="row">The text of the first cell, held against the names of facts.</param>
    public FactStatement? OfRow(NamedText row)
    {
        if (row.Matches is not [var match] || row.Words.Length == 0 || match.Start != row.Words[0].Start || match.End != row.Words[row.Words.Length - 1].StemEnd)
        {
            return null;
        }

        FactStatement? value = ValueAt(0, match.Concept, default, '\0');
        return value is { } found && _words[_words.Length - 1].End <= found.Clause.End ? found : null;
    }

    /// <summary>The value behind a name.</summary>
    private FactStatement? Behind(VocabularyMatch match)
    {
        (int first, int next) = text.WordsIn(match.Range);
        if (first >= next || !MayBegin(first) || next >= _words.Length)
        {
            return null;
        }

        int end = _words[next - 1].End, start = StartOf(next);
        string gap = _text.Substring(end, Math.Max(0, start - end));
        if (gap.IndexOf('\n') >= 0 && gap.Trim().Length > 0)
        {
            // "Follow these steps:", and a line that is numbered.
            return null;
        }

        switch (gap.Trim())
        {
            case ":" or "=":
                return ValueAt(next, match.Concept, match.Range, '\0');
            case "(":
                return ValueAt(next, match.Concept, match.Range, ')');
            case ",":
                return ValueAt(next, match.Concept, match.Range, ',');
            case "":
                break;
            default:
                return null;
        }

        if (_words[next].Gap is not (Gap.Space or Gap.Line))
        {
            return null;
        }

        WordCursor at = text.At(next);
        if (at.Then("of").Found)
        {
            return ValueAt(next + 1, match.Concept, match.Range, '\0');
        }

        WordCursor verb = at.Then("shall", "must").Then("be").Or(at.Then(s_verbs));
        verb = verb.Found && verb.Then("set", "fixed").Then("at") is { Found: true } set ? set : verb;
        verb = verb.Or(at.Then(s_amounts).Then("to", "at"));
        if (!verb.Found)
        {
            return null;
        }

        int value = verb.Then(s_exact) is { Found: true } only ? only.Next : verb.Next;
        return ValueAt(value, match.Concept, match.Range, '\0');
    }

    /// <summary>The number between an article and a name: <em>the 46 participants</em>, <em>our 30-day notice period</em>.</summary>
    private FactStatement? Before(VocabularyMatch match)
    {
        (int name, int next) = text.WordsIn(match.Range);
        if (name >= next || IsNarrowed(next) || match.IsInflected)
        {
            // "The three authenticator levels" are levels.
            return null;
        }

        for (int article = name - 2; article >= Math.Max(0, name - Reach); article--)
        {
            if (_words[article + 1].Gap is Gap.Punctuation or Gap.Paragraph or Gap.Hole)
            {
                return null;
            }

            if (!Folding.IsOneOf(WordAt(article), "the", "its") && !Folding.IsOneOf(WordAt(article), "our", "their", "these"))
            {
                continue;
            }

            int number = article + 1;
            NumberBound bound = NumberBounds.Read(_words.AsSpan(), _text.AsSpan(), ref number);
            if (number < name && Measure.TryRead(_text.AsSpan(), StartOf(number), out Measure measure)
                && measure.End < _words[name].Start && _text.Substring(measure.End, _words[name].Start - measure.End).Trim(' ', '-', '\n', '\r').Length == 0
                && MayBeValue(measure))
            {
                return new FactStatement(match.Concept, TextRange.FromBounds(_words[article].Start, match.End), measure.Amount.Span) { Measure = measure, Bound = bound };
            }
        }

        return null;
    }

    /// <summary>The value that begins at a word, where what follows does not make it another's.</summary>
    /// <param name="first">The word.</param>
    /// <param name="concept">The concept of the name.</param>
    /// <param name="name">The name.</param>
    /// <param name="closing">The sign that must follow; 0 for any end.</param>
    private FactStatement? ValueAt(int first, int concept, TextRange name, char closing)
    {
        int number = first;
        NumberBound bound = NumberBounds.Read(_words.AsSpan(), _text.AsSpan(), ref number);
        if (number >= _words.Length)
        {
            return null;
        }

        int start = StartOf(number);
        bool isJoined = closing == 0 || _text.IndexOf(Model.Passage.Hole, name.End, start - name.End) < 0;
        foreach (DateMention date in text.Times.Dates)
        {
            int word = Folding.Equal(WordAt(number), "on") && number + 1 < _words.Length ? _words[number + 1].Start : start;
            if (date.Span.Start == word && date.HasYear)
            {
                return IsEnd(date.Span.End, closing) ? Stated(date.Span, date.Span.End) with { Date = date } : null;
            }
        }

        bool isBehindSign = number > 0 && (number != first || closing == '\0') && _text.Substring(_words[number - 1].End, start - _words[number - 1].End).Trim() is not ("" or ":" or "=");
        if (!isJoined || isBehindSign || !Measure.TryRead(_text.AsSpan(), start, out Measure measure) || !MayBeValue(measure))
        {
            return null;
        }

        int end = measure.End;
        string noun = "";
        int next = Placed.FirstStartingAt(_words.AsSpan(), end);
        if (measure is { Unit: null, Amount.IsBare: true } && next < _words.Length && _words[next].Gap is Gap.Space or Gap.Line && FunctionWords.IsContentWord(WordAt(next)))
        {
            noun = _words[next].StemIn(_text.AsSpan()).ToString();
            end = _words[next].End;
        }

        return IsEnd(end, closing) ? Stated(measure.Amount.Span, end) with { Measure = measure, Bound = bound, Noun = noun } : null;

        FactStatement Stated(TextRange value, int until) => new(concept, TextRange.FromBounds(Math.Min(name.Length == 0 ? 0 : name.Start, value.Start), until), value);
    }

    /// <summary>Not <em>both</em>, an ordinal, or what looks like a year: <em>the 2019 version</em>.</summary>
    private bool MayBeValue(Measure measure)
    {
        NumberReading number = measure.Amount.Number;
        bool isYear = number is { Kind: NumberKind.Cardinal, InWords: false, Span.Length: 4, Value: >= FirstYear and <= LastYear } && measure is { Unit: null, Amount.IsBare: true };
        return number.Kind != NumberKind.Ordinal && !isYear && !Folding.Equal(number.Span.In(_text.AsSpan()), "both");
    }

    /// <summary>Where the amount of a word begins, its currency included.</summary>
    private int StartOf(int word)
    {
        int start = _words[word].Start;
        return start > 0 && _text[start - 1] is '$' or '\u20AC' or '\u00A3' or '\u00A5' ? new AmountReader(_text.AsSpan()).StartOf(start) : start;
    }

    /// <summary>Whether a value ends at an offset: no range, no second number, nothing that it holds for alone.</summary>
    private bool IsEnd(int end, char closing)
    {
        int at = end;
        while (at < _text.Length && Characters.IsSpace(_text[at]))
        {
            at++;
        }

        char sign = at < _text.Length ? _text[at] : '\0';
        if (closing != 0)
        {
            return sign == closing || (closing == ',' && sign is '.' or ';' or '\0');
        }

        int next = Placed.FirstStartingAt(_words.AsSpan(), end);
        if (sign is '(' or '/' or '+' or '\u2013' or '\u2014' || (sign == '-' && at == end))
        {
            return false;
        }

        return next >= _words.Length || _words[next].Gap is Gap.Punctuation or Gap.Paragraph || !IsNarrowed(next);
    }

    /// <summary>Whether the words from one on make a part or a range of what stands before.</summary>
    private bool IsNarrowed(int word)
    {
        if (word >= _words.Length || _words[word].Gap is not (Gap.Space or Gap.Line))
        {
            return word < _words.Length && _words[word].IsJoined;
        }

        ReadOnlySpan<char> next = WordAt(word);
        return s_narrowing.Contains(next)
            || (Folding.IsOneOf(next, "that", "which") && _words[word].Gap == Gap.Space)
            || (Folding.IsOneOf(next, "in", "from") && !text.Times.Dates.Any(date => date.Span.Start == StartOf(Math.Min(word + 1, _words.Length - 1))) && !text.At(word).Then("in").Then("total", "all").Found)
            || Folding.IsOneOf(next, "of", "not") || Folding.Equal(next, "or")
            || ((Folding.Equal(next, "and") || Folding.IsOneOf(next, "to", "plus")) && word + 1 < _words.Length && IsNumber(word + 1))
            || (Folding.IsOneOf(next, "applies", "apply") && text.At(word + 1).Then("to", "for").Found)
            || (word + 1 < _words.Length && WordClass.MayBeParticiple(next) && FunctionWords.IsPreposition(WordAt(word + 1)));
    }

    private bool IsNumber(int word)
    {
        int number = word;
        NumberBounds.Read(_words.AsSpan(), _text.AsSpan(), ref number);
        return number < _words.Length && new AmountReader(_text.AsSpan()).TryRead(StartOf(number), out _);
    }

    /// <summary>Whether a name begins at a word, with no word before that makes it another's: <em>the lease notice period</em>, <em>the minimum notice period</em>.</summary>
    private bool MayBegin(int first)
    {
        if (first == 0 || _words[first].Gap is Gap.Punctuation or Gap.Paragraph or Gap.Start || _words[first].Is(WordTraits.SentenceStart))
        {
            return first == 0 || !_words[first].IsJoined;
        }

        if (_words[first].IsJoined || _words[first].Gap == Gap.Hole)
        {
            return false;
        }

        int before = first - 1;
        before -= before > 0 && Folding.Equal(WordAt(before), "the") ? 1 : 0;
        if (Folding.Equal(WordAt(before), "of"))
        {
            int count = before - 1;
            return count >= 0 && s_counts.Contains(WordAt(count)) && (count == 0 || !FunctionWords.IsContentWord(WordAt(count - 1)) || Folding.Equal(WordAt(count - 1), "total"));
        }

        return FunctionWords.Contains(WordAt(first - 1)) && !Folding.IsOneOf(WordAt(first - 1), "another", "other") && !Folding.IsOneOf(WordAt(first - 1), "no", "each")
            && !Folding.IsOneOf(WordAt(first - 1), "any", "every") && !IsNumber(first - 1);
    }

    private ReadOnlySpan<char> WordAt(int word) => _words[word].In(_text.AsSpan());
}
