using System.Collections.Immutable;

namespace Parlance.Language;

/// <summary>An abbreviation next to the words that it stands for.</summary>
/// <param name="Key">Its letters, without full stops and the <c>s</c> of a plural.</param>
/// <param name="Short">Where it is.</param>
/// <param name="Long">Where the words are; another abbreviation in brackets may be among them.</param>
/// <param name="Expansion">The words, without that.</param>
/// <param name="IsPlural">Whether both are in the plural.</param>
internal readonly record struct AbbreviationPair(string Key, TextRange Short, TextRange Long, string Expansion, bool IsPlural);

/// <summary>An abbreviation without the words that it stands for.</summary>
/// <param name="Word">Index of the word.</param>
/// <param name="Shape">Its letters.</param>
/// <param name="IsIntroduced">Whether it is in brackets of its own, as after words that it does not seem to shorten.</param>
/// <param name="Doubt">How sure it is that this is an abbreviation.</param>
internal readonly record struct AbbreviationUse(int Word, AbbreviationShape Shape, bool IsIntroduced, AbbreviationDoubt Doubt);

/// <summary>How sure it is that capitals are an abbreviation.</summary>
internal enum AbbreviationDoubt : byte
{
    /// <summary>Sure.</summary>
    None,

    /// <summary>One if the model expands it somewhere.</summary>
    UnlessKnown,

    /// <summary>A part of something else: shouted text, a code, a unit, a name with initials.</summary>
    Part,
}

/// <summary>The abbreviations of a text, with their expansions where these are beside them: before or after, in brackets or between commas.</summary>
internal sealed class Abbreviations
{
    private static readonly WordSet s_leads = WordData.Set("definitions.txt", "before-abbreviations");

    private const int LongestLead = 6;

    private static readonly Abbreviations s_none = new("", ImmutableArray<Word>.Empty)
    {
        Pairs = ImmutableArray<AbbreviationPair>.Empty,
        Uses = ImmutableArray<AbbreviationUse>.Empty,
    };

    private readonly string _text;
    private readonly ImmutableArray<Word> _words;
    private readonly ImmutableArray<AbbreviationPair>.Builder _pairs = ImmutableArray.CreateBuilder<AbbreviationPair>();
    private readonly ImmutableArray<AbbreviationUse>.Builder _uses = ImmutableArray.CreateBuilder<AbbreviationUse>();

    private Abbreviations(string text, ImmutableArray<Word> words)
    {
        _text = text;
        _words = words;
    }

    /// <summary>Abbreviations beside their expansions, in order.</summary>
    public ImmutableArray<AbbreviationPair> Pairs { get; private set; }

    /// <summary>All other abbreviations, in order.</summary>
    public ImmutableArray<AbbreviationUse> Uses { get; private set; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">All its words.</param>
    public static Abbreviations Read(string text, ImmutableArray<Word> words)
    {
        Abbreviations? found = null;
        ReadOnlySpan<Word> all = words.AsSpan();
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Is(WordTraits.Capitalised) && AbbreviationShape.TryRead(text.AsSpan(), all[i], out AbbreviationShape shape))
            {
                (found ??= new Abbreviations(text, words)).Add(i, shape);
            }
        }

        if (found is null)
        {
            return s_none;
        }

        found.Pairs = found._pairs.ToImmutable();
        found.Uses = found._uses.ToImmutable();
        return found;
    }

    private void Add(int i, AbbreviationShape shape)
    {
        int lead = i;
        while (lead > 0 && i - lead < LongestLead && _words[lead].Gap is Gap.Space or Gap.Line or Gap.Punctuation && !HasBracket(lead) && s_leads.Contains(_words[lead - 1].In(_text.AsSpan())))
        {
            lead--;
        }

        bool bracketed = lead > 0 && OpensBracket(lead) && EndsPhrase(_words[i].End);
        if (bracketed && TryPairBefore(i, lead, shape, strict: false))
        {
            return;
        }

        if (TryPairAfter(i, shape) || (!bracketed && IsSetOff(lead, i) && TryPairBefore(i, lead, shape, strict: true)))
        {
            return;
        }

        _uses.Add(new AbbreviationUse(i, shape, bracketed && IsAlone(_words[i].End), AbbreviationContext.DoubtOf(_text, _words, i, shape)));
    }

    /// <summary>The long form before: <c>long form (ABC)</c>, <c>long form, or ABC,</c>.</summary>
    private bool TryPairBefore(int i, int lead, AbbreviationShape shape, bool strict)
    {
        int end = lead, start = end, most = AbbreviationAlignment.Reach(shape.Key), nested = -1;
        while (start > 0 && end - start < most)
        {
            Word word = _words[start];
            if (start < end && (word.Is(WordTraits.SentenceStart) || word.Gap is Gap.Paragraph or Gap.Hole || nested == start || (word.Gap == Gap.Punctuation && !Continues(start, ref nested))))
            {
                break;
            }

            start--;
        }

        int first = AbbreviationAlignment.Align(_text.AsSpan(), _words.AsSpan().Slice(start, end - start), shape.Key, strict);
        if (first < 0)
        {
            return false;
        }

        first += start;
        return AddPair(i, shape, first, end, first == nested ? first : -1);
    }

    /// <summary>The long form after: <c>ABC (long form)</c>, <c>ABC, the long form,</c>.</summary>
    private bool TryPairAfter(int i, AbbreviationShape shape)
    {
        if (i + 2 >= _words.Length || _words[i + 1].Gap != Gap.Punctuation)
        {
            return false;
        }

        bool bracket = OpensBracket(i + 1);
        if (!bracket && !IsCommaOrDash(_words[i].End, _words[i + 1].Start))
        {
            return false;
        }

        int first = i + 1;
        while (first < i + 4 && first + 1 < _words.Length && s_leads.Contains(_words[first].In(_text.AsSpan())) && _words[first + 1].Gap is Gap.Space or Gap.Line)
        {
            first++;
        }

        int end = first + 1;
        while (end < _words.Length && end - first < AbbreviationAlignment.Reach(shape.Key) && _words[end].Gap is not (Gap.Paragraph or Gap.Hole)
            && (_words[end].Gap != Gap.Punctuation || (bracket && IsComma(end))))
        {
            end++;
        }

        // In brackets all words are the long form; between commas they end where the letters do.
        for (int last = end; last > first + 1; last = bracket ? first : last - 1)
        {
            if (AbbreviationAlignment.Align(_text.AsSpan(), _words.AsSpan().Slice(first, last - first), shape.Key, strict: !bracket) == 0)
            {
                return AddPair(i, shape, first, last, -1);
            }
        }

        return false;
    }

    private bool AddPair(int i, AbbreviationShape shape, int first, int end, int nested)
    {
        if (Contains(first, end, shape.Key))
        {
            return false;
        }

        int from = _words[first].Start, to = _words[end - 1].StemEnd;
        string expansion = _text.Substring(from, to - from);
        if (nested >= 0)
        {
            expansion = _text.Substring(from, _words[first].StemLength) + " " + _text.Substring(_words[first + 1].Start, to - _words[first + 1].Start);
            AbbreviationPair? last = _pairs.Count > 0 ? _pairs[_pairs.Count - 1] : null;
            from = last is { } pair && pair.Short.Start == from ? pair.Long.Start : from;
        }

        _pairs.Add(new AbbreviationPair(shape.Key, _words[i].StemRange, TextRange.FromBounds(from, to), expansion, shape.IsPlural));
        return true;
    }

    /// <summary>Whether words hold the abbreviation itself, so that they cannot be what it stands for: <em>Acme GmbH (ACME Germany)</em>.</summary>
    private bool Contains(int first, int end, string key)
    {
        for (int i = first; i < end; i++)
        {
            if (Folding.Equal(_words[i].StemIn(_text.AsSpan()), key.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the signs before a word may be inside a long form: a comma, or an abbreviation in brackets of its own.</summary>
    private bool Continues(int index, ref int nested)
    {
        if (IsComma(index))
        {
            return true;
        }

        int close = _words[index - 1].End;
        if (close < _text.Length && _text[close] == ')' && OpensBracket(index - 1) && AbbreviationShape.TryRead(_text.AsSpan(), _words[index - 1], out _) && nested < 0)
        {
            nested = index - 1;
            return true;
        }

        return false;
    }

    private bool IsComma(int index)
    {
        int at = _words[index - 1].End;
        return at + 1 < _text.Length && _text[at] == ','
            && (at + 2 == _words[index].Start || (at + 4 == _words[index].Start && string.CompareOrdinal(_text, at, ", & ", 0, 4) == 0));
    }

    private bool IsSetOff(int lead, int i) =>
        lead > 1 && _words[lead].Gap == Gap.Punctuation && IsCommaOrDash(_words[lead - 1].End, _words[lead].Start) && EndsPhrase(_words[i].End);

    private bool IsCommaOrDash(int start, int end)
    {
        // In glossaries a spaced hyphen or a colon does.
        bool mark = end - start == 3 && _text[start + 1] == '-' && _text[start] == ' ' && _text[end - 1] == ' ';
        if (mark || (end - start == 2 && _text[start] == ':' && _text[start + 1] == ' '))
        {
            return true;
        }

        for (int i = start; i < end; i++)
        {
            mark |= _text[i] is ',' or '\u2013' or '\u2014';
            if (!(Characters.IsSpace(_text[i]) || _text[i] is ',' or '\u2013' or '\u2014' or '"' or '\u201C' or '\u201D'))
            {
                return false;
            }
        }

        return mark;
    }

    private bool HasBracket(int index)
    {
        for (int i = _words[index - 1].End; i < _words[index].Start; i++)
        {
            if (_text[i] is '(' or '[' or ')' or ']' or '.' or ';')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an opening bracket, and marks at most, are just before a word, white space before the bracket.</summary>
    private bool OpensBracket(int index)
    {
        int i = _words[index].Start - 1;
        while (i > 0 && _text[i] is '"' or '\'' or '\u201C' or '\u2018')
        {
            i--;
        }

        return i > 0 && _text[i] is '(' or '[' && (Characters.IsSpace(_text[i - 1]) || Characters.StartsWord(_text[i - 1]) || _text[i - 1] is '"' or '\u201D' or '\u2019' or ')');
    }

    /// <summary>Whether a sign that ends a phrase follows.</summary>
    private bool EndsPhrase(int end)
    {
        int i = SkipMarks(end);
        return i >= _text.Length || _text[i] is ')' or ']' or ',' or ';' or ':' or '.' or '\u2013' or '\u2014' || Characters.IsSpace(_text[i]);
    }

    private bool IsAlone(int end)
    {
        int i = SkipMarks(end);
        return i < _text.Length && _text[i] is ')' or ']';
    }

    private int SkipMarks(int i)
    {
        while (i < _text.Length && _text[i] is '"' or '\'' or '\u201D' or '\u2019')
        {
            i++;
        }

        return i;
    }
}
