using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Parlance.Language;

/// <summary>An abbreviation next to the words that it stands for.</summary>
/// <param name="Key">Its letters, without full stops and the <c>s</c> of a plural.</param>
/// <param name="Short">Where it is; a word that is repeated from the long form belongs to it: <c>(CoC Team)</c>.</param>
/// <param name="Long">Where the words are; another abbreviation in brackets may be among them.</param>
/// <param name="Expansion">The words that the key stands for, without those.</param>
/// <param name="IsPlural">Whether both are in the plural.</param>
/// <param name="Sign">What says that they belong together.</param>
/// <param name="IsPlain">Whether it is an abbreviation wherever it stands; others (<c>eID</c>, <c>CC-BY</c>) are none without their long form.</param>
internal readonly record struct AbbreviationPair(string Key, TextRange Short, TextRange Long, string Expansion, bool IsPlural, PairSign Sign, bool IsPlain);

/// <summary>What says that a short and a long form belong together.</summary>
internal enum PairSign : byte
{
    /// <summary>A comma or a dash: <c>long form, or ABC,</c>. Words may have the letters by chance.</summary>
    Comma,

    /// <summary>A square bracket: <c>long form [ABC]</c>, a label of a reference as often as not.</summary>
    Square,

    /// <summary>A bracket of its own: <c>long form (ABC)</c>, <c>ABC (long form)</c>.</summary>
    Bracket,

    /// <summary>A sign or verb of definition: <c>ABC = long form</c>, <c>"ABC" means long form</c>, a line or a row of a list.</summary>
    Definition,
}

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

    /// <summary>It can be read as a word, as names are, <c>WHOIS</c>, or is part of one, <c>MIT License</c>.</summary>
    Name,

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

    /// <summary>One letter is short for a word of so many: <em>diopters (D)</em>.</summary>
    private const int ShortestForLetter = 4;

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
    [MethodImpl(HotLoop.Option)]
    public static Abbreviations Read(string text, ImmutableArray<Word> words)
    {
        Abbreviations? found = null;
        ReadOnlySpan<Word> all = words.AsSpan();
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Gap != Gap.Space && OpensBracket(text, all[i]) && (found ??= new Abbreviations(text, words)).AddBracket(i) is var end and > 0)
            {
                i = end - 1;
            }
            else if (all[i].Is(WordTraits.Capitalised) && AbbreviationShape.TryRead(text.AsSpan(), all[i], out AbbreviationShape shape))
            {
                (found ??= new Abbreviations(text, words)).Add(i, shape);
            }
        }

        if (found is null || (found._pairs.Count == 0 && found._uses.Count == 0))
        {
            return s_none;
        }

        found.Pairs = found._pairs.ToImmutable();
        found.Uses = found._uses.ToImmutable();
        return found;
    }

    /// <summary>Reads a bracket that may hold a short form: <c>long form (ABC)</c>, <c>(hereinafter the "ABC")</c>.</summary>
    /// <returns>The word behind the short form; 0 where there is none.</returns>
    private int AddBracket(int first)
    {
        int i = first;
        while (i - first < LongestLead && i + 1 < _words.Length && _words[i + 1].Gap is Gap.Space or Gap.Line or Gap.Punctuation && !HasBracket(i + 1) && s_leads.Contains(_words[i].In(_text.AsSpan())))
        {
            i++;
        }

        if (BracketedForm.TryRead(_text, _words[i], out BracketedForm form) && (form.IsPlain || (i == first && IsAfterSpace(first))) && TryPairBefore(form, first, isBracket: true))
        {
            while (i < _words.Length && _words[i].Start < form.Range.End)
            {
                i++;
            }

            return i;
        }

        return 0;
    }

    private void Add(int i, AbbreviationShape shape)
    {
        if (TryDefined(i, shape, out bool isDefined) || TryPairAfter(i, shape) || TrySetOff(i, shape))
        {
            return;
        }

        int lead = LeadOf(i);
        bool isIntroduced = isDefined || (lead > 0 && OpensBracket(_text, _words[lead]) && IsAlone(_words[i].End));
        _uses.Add(new AbbreviationUse(i, shape, isIntroduced, AbbreviationContext.DoubtOf(_text, _words, i, shape)));
    }

    private bool IsAfterSpace(int first)
    {
        int bracket = BracketBefore(_text, _words[first]);
        return bracket > 0 && Characters.IsSpace(_text[bracket - 1]);
    }

    /// <summary>The first of the words that lead up to a word: <em>hereinafter referred to as the</em>.</summary>
    private int LeadOf(int i)
    {
        int lead = i;
        while (lead > 0 && i - lead < LongestLead && _words[lead].Gap is Gap.Space or Gap.Line or Gap.Punctuation && !HasBracket(lead) && s_leads.Contains(_words[lead - 1].In(_text.AsSpan())))
        {
            lead--;
        }

        return lead;
    }

    /// <summary>The long form before a comma: <c>long form, or ABC,</c>, <c>(long form, ABC)</c>.</summary>
    private bool TrySetOff(int i, AbbreviationShape shape)
    {
        int lead = LeadOf(i), end = SkipMarks(_words[i].End);
        bool isSemicolon = lead == i && i > 0 && string.CompareOrdinal(_text, _words[i - 1].End, "; ", 0, _words[i].Start - _words[i - 1].End) == 0;
        if (lead < 1 || _words[lead].Gap != Gap.Punctuation || !(isSemicolon || IsCommaOrDash(_words[lead - 1].End, _words[lead].Start)) || (end < _text.Length && _text[end] is not (')' or ']' or ',' or ';' or '.' or '\u2013' or '\u2014')))
        {
            return false;
        }

        bool closes = end < _text.Length && _text[end] is ')' or ']';
        if (closes)
        {
            // All words from the bracket on, or those before it: "long form (since 2001; ABC)".
            int first = lead - 1;
            for (int most = AbbreviationAlignment.Reach(shape.Key.Length); first > 0 && lead - first < most && !OpensBracket(_text, _words[first]) && _words[first].Gap is not (Gap.Paragraph or Gap.Hole);)
            {
                first--;
            }

            if (isSemicolon)
            {
                return OpensBracket(_text, _words[first]) && TryPairBefore(BracketedForm.Of(_words[i].StemRange, shape), first, isBracket: true);
            }

            int start = OpensBracket(_text, _words[first]) ? AbbreviationAlignment.StartOf(_text.AsSpan(), Slice(first, lead), shape.Key.AsSpan(), strict: false) : -1;
            if (start >= 0 && WithFigures(first + start) == first)
            {
                return AddPair(BracketedForm.Of(_words[i].StemRange, shape), first, lead, -1, PairSign.Bracket);
            }
        }

        return !isSemicolon && (lead < i || closes) && TryPairBefore(BracketedForm.Of(_words[i].StemRange, shape), lead, isBracket: false);
    }

    /// <summary>The long form before: <c>long form (ABC)</c>, <c>long form, or ABC,</c>.</summary>
    private bool TryPairBefore(BracketedForm form, int end, bool isBracket)
    {
        int last = end;
        if (form.After.Length > 0)
        {
            // "Code of Conduct Team (CoC Team)"
            last--;
            if (last < 1 || !IsSame(_words[last], form.After))
            {
                return false;
            }
        }

        int start = last, most = form.IsLetter ? 1 : AbbreviationAlignment.Reach(form.Letters.Length), nested = -1;
        while (start > 0 && last - start < most)
        {
            Word word = _words[start];
            if (start < last && (word.Is(WordTraits.SentenceStart) || word.Gap is Gap.Paragraph or Gap.Hole || nested == start || (word.Gap == Gap.Punctuation && !Continues(start, ref nested))))
            {
                break;
            }

            start--;
        }

        int first = AbbreviationAlignment.StartOf(_text.AsSpan(), Slice(start, last), form.Letters.AsSpan(), strict: !isBracket || form.IsDoubtful);
        if (first < 0)
        {
            return false;
        }

        first += start;
        if (form.IsLetter && (_words[first].Length < ShortestForLetter || !Characters.IsSpace(_text[_words[first].End])))
        {
            return false;
        }

        if (form.Before.Length > 0)
        {
            // "Angiotensin II (Ang II)" has its word before.
            first--;
            if (first < start || !IsSame(_words[first], form.Before))
            {
                return false;
            }
        }

        return AddPair(form, first, end, first == nested ? first : -1, isBracket ? PairSign.Bracket : PairSign.Comma);
    }

    private ReadOnlySpan<Word> Slice(int start, int end) => _words.AsSpan().Slice(start, end - start);

    private bool IsSame(Word word, TextRange other)
    {
        ReadOnlySpan<char> a = word.StemIn(_text.AsSpan()), b = other.In(_text.AsSpan());
        return Folding.Equal(a, b) || (a.Length > 3 && b.Length == a.Length + 1 && Folding.StartsWith(b, a.ToString()) && b[a.Length] == 's');
    }

    /// <summary>The long form behind a sign of definition: <c>ABC = long form</c>, <c>"ABC" shall mean a long form</c>.</summary>
    private bool TryDefined(int i, AbbreviationShape shape, out bool isSure)
    {
        int first = DefinitionSigns.After(_text, _words, i, out isSure);
        if (first < 0)
        {
            return false;
        }

        int end = first + 1;
        while (end < _words.Length && end - first < AbbreviationAlignment.Reach(shape.Key.Length) && _words[end].Gap is not (Gap.Paragraph or Gap.Hole)
            && !_words[end].Is(WordTraits.SentenceStart) && (_words[end].Gap != Gap.Punctuation || IsComma(end) || IsGlued(end)))
        {
            end++;
        }

        int count = AbbreviationAlignment.CountOf(_text.AsSpan(), Slice(first, end), shape.Key.AsSpan(), strict: false);
        return count > 0 && AddPair(BracketedForm.Of(_words[i].StemRange, shape), first, first + count, -1, PairSign.Definition);
    }

    /// <summary>The long form after: <c>ABC (long form)</c>, <c>ABC, the long form,</c>.</summary>
    private bool TryPairAfter(int i, AbbreviationShape shape)
    {
        if (i + 2 >= _words.Length || _words[i + 1].Gap != Gap.Punctuation)
        {
            return false;
        }

        bool bracket = OpensBracket(_text, _words[i + 1]);
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
        while (end < _words.Length && end - first < AbbreviationAlignment.Reach(shape.Key.Length) && _words[end].Gap is not (Gap.Paragraph or Gap.Hole)
            && (_words[end].Gap != Gap.Punctuation || IsGlued(end) || (bracket && IsComma(end))))
        {
            end++;
        }

        return (end - first > 1 || (bracket && IsAlone(_words[first].End) && _words[first].Length > 2 * shape.Key.Length)) && AbbreviationAlignment.IsAll(_text.AsSpan(), Slice(first, end), shape.Key.AsSpan(), strict: !bracket)
            && AddPair(BracketedForm.Of(_words[i].StemRange, shape), first, end, -1, bracket ? PairSign.Bracket : PairSign.Comma);
    }

    private bool AddPair(BracketedForm form, int first, int end, int nested, PairSign sign)
    {
        if (Contains(first, end, form.Key))
        {
            return false;
        }

        first = WithFigures(first);
        int from = _words[first].Start, to = EndOf(first, end), keyEnd = form.After.Length > 0 ? _words[end - 2].StemEnd : to;
        string expansion = _text.Substring(from, keyEnd - from);
        if (nested >= 0)
        {
            expansion = _text.Substring(from, _words[first].StemLength) + " " + _text.Substring(_words[first + 1].Start, keyEnd - _words[first + 1].Start);
            AbbreviationPair? last = _pairs.Count > 0 ? _pairs[_pairs.Count - 1] : null;
            from = last is { } pair && pair.Short.Start == from ? pair.Long.Start : from;
        }

        if (sign == PairSign.Bracket)
        {
            (int after, int before) = form.Range.Start >= to ? (to, form.Range.Start) : (form.Range.End, from);
            sign = _text.IndexOf('[', after, before - after) >= 0 ? PairSign.Square : sign;
        }

        _pairs.Add(new AbbreviationPair(form.Key, form.Range, TextRange.FromBounds(from, to), expansion, form.IsPlural, sign, form.IsPlain));
        return true;
    }

    /// <summary>Figures and single letters that are joined to the first word belong to it: <em>2,4-dinitrophenyl</em>, <em>Delta-9-</em>.</summary>
    private int WithFigures(int first)
    {
        while (first > 0 && IsGlued(first) && (_words[first - 1].Is(WordTraits.Number) || _words[first - 1].Length == 1 || _words[first].Is(WordTraits.Number)))
        {
            first--;
        }

        return first;
    }

    /// <summary>The end of the last word, with a bracket that closes one inside the words.</summary>
    private int EndOf(int first, int end)
    {
        int to = _words[end - 1].StemEnd;
        if (to + 2 < _text.Length && _text[to] == '.' && _text[to + 1] == ' ' && _text[to + 2] is '(' or '[')
        {
            // "British Aircraft Corp. (BAC)"
            return to + 1;
        }

        if (to < _text.Length && _text[to] is ')' or ']')
        {
            int depth = 0;
            for (int i = _words[first].Start; i < to; i++)
            {
                depth += _text[i] is '(' or '[' ? 1 : _text[i] is ')' or ']' ? -1 : 0;
            }

            return depth > 0 ? to + 1 : to;
        }

        return to;
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

    /// <summary>Whether nothing between two words is white space: <em>2,4-dinitrophenyl</em>, <em>GABA(A)/benzodiazepine</em>.</summary>
    private bool IsGlued(int index)
    {
        for (int i = _words[index - 1].End; i < _words[index].Start; i++)
        {
            if (Characters.IsSpace(_text[i]) || _text[i] is '"' or '\u201C' or '\u201D' or '\u2014' or '|')
            {
                return false;
            }
        }

        return _words[index].Gap is not (Gap.Space or Gap.Line);
    }

    /// <summary>An initial: <em>J. Smith Foundation</em>.</summary>
    private bool IsInitial(int index)
    {
        Word before = _words[index - 1];
        return before.Length == 1 && before.Is(WordTraits.Capitalised) && string.CompareOrdinal(_text, before.End, ". ", 0, _words[index].Start - before.End) == 0;
    }

    /// <summary>Whether the signs before a word may be inside a long form: a comma, an ampersand, the full stop of an initial, or an abbreviation in brackets of its own.</summary>
    private bool Continues(int index, ref int nested)
    {
        if (IsComma(index) || IsGlued(index) || IsInitial(index))
        {
            return true;
        }

        int close = _words[index - 1].End;
        if (close < _text.Length && _text[close] == ')' && OpensBracket(_text, _words[index - 1]) && AbbreviationShape.TryRead(_text.AsSpan(), _words[index - 1], out _) && nested < 0)
        {
            nested = index - 1;
            return true;
        }

        return false;
    }

    private bool IsComma(int index)
    {
        int at = _words[index - 1].End;
        return (at + 3 == _words[index].Start && string.CompareOrdinal(_text, at, " & ", 0, 3) == 0) || (at + 1 < _text.Length && _text[at] == ','
            && (at + 2 == _words[index].Start || (at + 4 == _words[index].Start && string.CompareOrdinal(_text, at, ", & ", 0, 4) == 0)));
    }

    private bool IsCommaOrDash(int start, int end)
    {
        bool mark = false;
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

    /// <summary>Whether an opening bracket, and marks at most, are just before a word, white space or a word before the bracket.</summary>
    private static bool OpensBracket(string text, Word word)
    {
        int i = BracketBefore(text, word);
        return i > 0 && (Characters.IsSpace(text[i - 1]) || Characters.StartsWord(text[i - 1]) || text[i - 1] is '"' or '\u201D' or '\u2019' or ')');
    }

    /// <summary>The bracket that opens before a word; -1 where none does.</summary>
    private static int BracketBefore(string text, Word word)
    {
        int i = word.Start - 1;
        i -= i > 1 && text[i] == ' ' && text[i - 1] is '(' or '[' ? 1 : 0;
        while (i > 0 && text[i] is '"' or '\'' or '\u201C' or '\u2018')
        {
            i--;
        }

        return i >= 0 && text[i] is '(' or '[' ? i : -1;
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
