using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>
/// Whether the act that a sentence dates is that of the item: <c>the law was passed on 1 October 2002</c> is not the act of
/// <c>Port law in force</c>, and <c>the first round was held</c> is another round than <c>Second harbour round</c>.
/// </summary>
internal readonly ref struct OwnAct
{
    /// <summary>How many words an object may have.</summary>
    private const int LongestObject = 12;

    private static readonly WordSet s_pronouns = new("it they this these");
    private static readonly WordSet s_persons = new("he she they we");
    private static readonly WordSet s_articles = new("the this these a an");
    private static readonly WordSet s_parties = WordData.Set("dates.txt", "parties");
    private static readonly WordSet s_ofAnother = WordData.Set("dates.txt", "of-another");
    private static readonly WordSet s_ofTheSame = WordData.Set("dates.txt", "of-the-same");
    private static readonly WordSet s_joints = new("and but");

    private readonly NamedText _text;
    private readonly ImmutableArray<Word> _words;
    private readonly ItemTitle _title;
    private readonly DateMention _mention;
    private readonly TextRange _sentence;
    private readonly int _start;
    private readonly int _date;
    private readonly int _behind;
    private readonly int _end;

    private OwnAct(NamedText text, DateMention mention, ItemTitle title)
    {
        _text = text;
        _words = text.Words;
        _title = title;
        _mention = mention;
        _sentence = text.SentenceAt(mention.Span.Start);
        (int first, _end) = text.WordsIn(_sentence);
        _date = Placed.FirstStartingAt(_words.AsSpan(), mention.Span.Start);
        _behind = Placed.FirstStartingAt(_words.AsSpan(), mention.Span.End);
        _end = Math.Max(_end, _behind);
        _start = ClauseStart(first);
    }

    /// <summary>How sure it is that a date that a text may give for its item is that of the item's own act; null where it is not.</summary>
    public static OwnDateConfidence? Judge(NamedText text, OwnDateCandidate candidate, ItemTitle title)
    {
        var act = new OwnAct(text, candidate.Mention, title);
        return candidate.Confidence == OwnDateConfidence.Certain ? (act.IsBefore() ? OwnDateConfidence.Certain : null)
            : act.IsBehind(out bool isNamed) ? (isNamed && candidate.Mention.First.Day != 0 ? OwnDateConfidence.Certain : OwnDateConfidence.Likely)
            : null;
    }

    /// <summary>The act stands before the date: <c>it was adopted on 3 May 1999</c>.</summary>
    private bool IsBefore()
    {
        int act = LastAct(_start, _date);
        if (act < 0 || Has("had", _start, _date) || !_title.MayBeAct(At(act), Key(act)))
        {
            return false;
        }

        // First draft, dated 29 June 2009.
        bool isLabel = Is(act, "dated") && act > _start && IsComma(act) && !FunctionWords.IsDeterminer(At(_start)) && FirstVerb(_start, act) < 0 && _behind == _end;
        if (isLabel)
        {
            return true;
        }

        int verb = VerbOf(act);
        bool isPassive = verb < act;
        (int start, int end) = Subject(verb, act, isPassive);
        if (start == end)
        {
            // Tabled in August 2002, it names trust.
            return start == _start && start == act && IsMainSubject();
        }

        return start >= 0 && IsSubject(start, end, act, isPassive);
    }

    /// <summary>The date opens the text, and the act follows: <c>On 3 May 1999 the accord was signed</c>.</summary>
    /// <param name="isNamed">Whether that act, done to that thing, is what the title names: <c>Accord signed</c>.</param>
    private bool IsBehind(out bool isNamed)
    {
        isNamed = false;
        int verb = _behind;
        while (verb < _end && !IsVerb(verb))
        {
            verb++;
        }

        if (verb == _end)
        {
            // 7 September 2007: a call for dialogue.
            return _behind < _words.Length && _words[_behind].Is(WordTraits.AfterColon);
        }

        int act = verb;
        while (act < _end && (IsBe(act) || WordClass.IsFormOfHave(At(act)) || WordClass.MayBeAdverb(At(act))))
        {
            act++;
        }

        if (act == _end || Has("had", _behind, act) || Has("not", _behind, act))
        {
            return false;
        }

        bool isPassive = act > verb;
        bool isOwn = _title.MayBeAct(At(act), Key(act)) || (_title.HasWord(Key(act)) && _title.HasAct);
        bool isOfGathering = _title.IsGathering && !isPassive && verb > _behind && s_parties.Contains(At(verb - 1));
        isNamed = IsActOfTitle(act) && (isPassive ? IsNoun(_behind, verb) : IsObject(act));
        return isOfGathering || (isOwn && IsSubject(_behind, verb, act, isPassive));
    }

    /// <summary>Where the main part of the sentence before the date begins: behind a semicolon or a colon.</summary>
    private int ClauseStart(int first)
    {
        for (int i = _date; i > first; i--)
        {
            if (i < _words.Length && (_words[i].Is(WordTraits.AfterColon) || _text.Text.IndexOf(';', _words[i - 1].End, _words[i].Start - _words[i - 1].End) >= 0))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>The last word that tells of an act and is no noun.</summary>
    private int LastAct(int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            bool isVerb = Acts.Of(At(i)) != ActKind.None || OwnDateWords.IsActive(At(i))
                || OwnDateWords.IsPresent(At(i), new TimeCursor(_text.Text.AsSpan()), _words[i].End);
            if (isVerb && !(i > first && FunctionWords.IsDeterminer(At(i - 1))))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first word of the verb: <c>has been formally adopted</c>.</summary>
    private int VerbOf(int act)
    {
        int verb = act;
        for (int i = act - 1; i >= _start; i--)
        {
            if (IsBe(i) || WordClass.IsFormOfHave(At(i)))
            {
                verb = i;
            }
            else if (!WordClass.MayBeAdverb(At(i)) && !Is(i, "first") && !Is(i, "then"))
            {
                break;
            }
        }

        return verb;
    }

    /// <summary>The words of the subject of a verb; none where the sentence begins with the act, -1 where they cannot be told.</summary>
    private (int Start, int End) Subject(int verb, int act, bool isPassive)
    {
        bool isAdded = verb > _start && s_joints.Contains(At(verb - 1));
        bool isReduced = !isPassive && verb > _start && IsComma(act);
        int first = FirstVerb(_start, verb);
        if (isAdded)
        {
            // It was drawn up in Geneva and adopted on 26 March 1999.
            return first < 0 ? (-1, -1) : (_start, first);
        }

        if (first >= 0)
        {
            // Ministers met and the accord was signed: the second clause has a subject of its own.
            for (int i = verb - 1; i > first && !isReduced; i--)
            {
                if (s_joints.Contains(At(i)))
                {
                    return (i + 1, verb);
                }
            }

            // Tabled by China, adopted in May 2001.
            return isReduced && first == _start ? (_start, _start) : (-1, -1);
        }

        int start = _start;
        for (int i = verb - 1; i > _start && FunctionWords.IsPreposition(At(_start)); i--)
        {
            // At the talks in Rome, the accord was signed.
            if (IsComma(i) || (FunctionWords.IsDeterminer(At(i)) && !FunctionWords.IsPreposition(At(i - 1))))
            {
                start = i;
                break;
            }
        }

        return start == _start && verb > _start && FunctionWords.IsPreposition(At(_start)) ? (-1, -1) : (start, verb);
    }

    /// <summary>What the sentence goes on to speak of, behind an act with no subject: <c>Signed in March 2001, the accord opens the port</c>.</summary>
    private bool IsMainSubject()
    {
        bool isNext = _behind < _end && IsComma(_behind) && !s_pronouns.Contains(At(_behind)) && (FunctionWords.IsDeterminer(At(_behind)) || IsCapitalised(_behind));
        if (!isNext)
        {
            return true;
        }

        for (int end = _behind + 1; end < _end && end <= _behind + LongestObject; end++)
        {
            bool isEnd = IsVerb(end) || WordClass.MayBeVerb(At(end)) || IsComma(end) || FunctionWords.IsPreposition(At(end)) || FunctionWords.Contains(At(end));
            if (isEnd && IsNoun(_behind, end))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSubject(int start, int end, int act, bool isPassive)
    {
        bool isPronoun = end == start + 1 && s_pronouns.Contains(At(start));
        if (isPronoun && !(Is(start, "they") && !isPassive))
        {
            return IsReferenceToItem();
        }

        if (IsNoun(start, end))
        {
            return true;
        }

        bool isHappening = Is(act, "took") || Is(act, "takes") || Is(act, "take");
        return !isPassive && !isHappening && IsAgent(start, end) && IsAbout(start, end, act);
    }

    /// <summary>Whether <c>it</c> may be the item: the sentence before, if there is one, has no other subject.</summary>
    private bool IsReferenceToItem()
    {
        if (_sentence.Start == 0 || _title.IsEmpty)
        {
            return true;
        }

        TextRange before = _text.SentenceAt(_sentence.Start - 1);
        (int first, int end) = _text.WordsIn(before);
        if (first >= end || s_pronouns.Contains(At(first)))
        {
            return true;
        }

        for (int i = first; i < end; i++)
        {
            if (IsVerb(i))
            {
                return i == first || IsNoun(first, i);
            }

            if (_title.IsHead(At(i), Key(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a noun phrase names the item, and not another of its kind: <c>the first round</c>, <c>the Quay act</c>.</summary>
    private bool IsNoun(int start, int end)
    {
        if (_title.IsEmpty)
        {
            return true;
        }

        int first = start, head = -1, behind = end;
        bool hasArticle = start < end && s_articles.Contains(At(start));
        if (start < end && FunctionWords.IsDeterminer(At(start)))
        {
            if (!hasArticle)
            {
                return false;
            }

            first++;
        }

        for (int i = first; i < end; i++)
        {
            bool ends = i > first && (FunctionWords.IsPreposition(At(i)) || _words[i].Gap is not (Gap.Space or Gap.Line or Gap.Hyphen));
            if (ends)
            {
                behind = i;
                break;
            }

            head = i;
        }

        if (head < 0 || !_title.IsHead(At(head), Key(head)))
        {
            return false;
        }

        for (int i = first; i < head; i++)
        {
            bool isOfAnother = s_ofAnother.Contains(At(i)) && !_title.HasWord(Key(i));
            bool isKnown = _title.HasWord(Key(i)) || s_ofTheSame.Contains(At(i)) || IsPartOfNumber(i) || Is(i, "and") || FunctionWords.IsPreposition(At(i));
            if (isOfAnother || !isKnown)
            {
                return false;
            }
        }

        return !HasForeignName(behind, end) && !IsOtherOfKind(head, behind, end);
    }

    /// <summary><c>the summit of Lima</c>: another name behind the noun makes it another thing.</summary>
    private bool HasForeignName(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsCapitalised(i) && !_title.HasWord(Key(i)) && !FunctionWords.IsPreposition(At(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>the adoption of the rules</c>: a noun that names an act is the item's act if it is done to what the item is about.</summary>
    private bool IsOtherOfKind(int head, int behind, int end)
    {
        bool isAct = (ActKinds.Of(At(head)) & ActKinds.Noun) != 0 && behind < end && Is(behind, "of");
        for (int i = behind; isAct && i < end; i++)
        {
            if (_title.HasWord(Key(i)) && !FunctionWords.Contains(At(i)))
            {
                return false;
            }
        }

        return isAct;
    }

    /// <summary>Whether somebody is named who acts: a person, a name, several parties.</summary>
    private bool IsAgent(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (s_ofAnother.Contains(At(i)) && !_title.HasWord(Key(i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether what somebody does is what the item is: <c>China tabled the paper</c>, <c>ministers met</c>.</summary>
    private bool IsAbout(int start, int end, int act)
    {
        int last = Math.Min(_behind > act ? _date : _end, act + 1 + LongestObject);
        int from = act + 1;
        while (from < last && (FunctionWords.IsPreposition(At(from)) || Is(from, "forward")) && from < act + 2)
        {
            from++;
        }

        int to = from;
        while (to < last && !(to > from && FunctionWords.IsPreposition(At(to)) && !Is(to, "of")))
        {
            to++;
        }

        bool isObject = from < to && FunctionWords.IsDeterminer(At(from)) && (IsNoun(from, to) || IsObject(act));
        bool isParty = s_persons.Contains(At(start)) || HasPlural(start, end);
        bool isNamed = false;
        for (int i = start; i < end; i++)
        {
            isNamed |= _title.IsHead(At(i), Key(i)) || (_title.HasWord(Key(i)) && IsCapitalised(i) && i > start);
        }

        bool isOwnAct = _title.HasAct || _title.IsGathering;
        return isObject || (isOwnAct && (isParty || isNamed) && !(from < to && from == act + 1 && FunctionWords.IsDeterminer(At(from)) && !SharesWord(from, to)));
    }

    private bool IsActOfTitle(int i) => _title.HasAct && _title.MayBeAct(At(i), Key(i));

    /// <summary>Whether what an act of the title is done to is what the title names: <c>declares a climate emergency</c>, of <c>Emergency declared</c>.</summary>
    private bool IsObject(int act)
    {
        int head = act + 1;
        if (!IsActOfTitle(act) || !FunctionWords.IsDeterminer(At(head)))
        {
            return false;
        }

        while (head + 1 < _end && _words[head + 1].Gap is Gap.Space or Gap.Line or Gap.Hyphen && !FunctionWords.Contains(At(head + 1)) && !s_ofAnother.Contains(At(head)))
        {
            head++;
        }

        return _title.IsHead(At(head), Key(head));
    }

    private bool SharesWord(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_title.HasWord(Key(i)) && !FunctionWords.Contains(At(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasPlural(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (s_parties.Contains(At(i)))
            {
                return true;
            }
        }

        return false;
    }

    private int FirstVerb(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool isAct = Acts.Of(At(i)) != ActKind.None && (i == start || !FunctionWords.IsDeterminer(At(i - 1)));
            if (IsBe(i) || WordClass.IsFormOfHave(At(i)) || isAct || OwnDateWords.IsActive(At(i)))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsVerb(int i) =>
        IsBe(i) || WordClass.IsFormOfHave(At(i)) || WordClass.FollowsSubject(At(i)) || OwnDateWords.IsActive(At(i)) || Acts.Of(At(i)) != ActKind.None
        || OwnDateWords.IsPresent(At(i), new TimeCursor(_text.Text.AsSpan()), _words[i].End) || (WordClass.MayBePast(At(i)) && !IsCapitalised(i))
        || IsVerbOfTitle(i);

    /// <summary>The council declares, of <c>Emergency declared</c>.</summary>
    private bool IsVerbOfTitle(int i) => IsActOfTitle(i) && WordClass.MayBeVerb(At(i)) && i > 0 && !FunctionWords.IsDeterminer(At(i - 1));

    /// <summary><c>two-day</c>.</summary>
    private bool IsPartOfNumber(int i) => _words[i].IsJoined || (i + 1 < _words.Length && _words[i + 1].IsJoined && char.IsLower(At(i)[0]));

    private bool IsComma(int i) => i > 0 && _text.Text.IndexOf(',', _words[i - 1].End, _words[i].Start - _words[i - 1].End) >= 0;

    private bool IsCapitalised(int i) => _words[i].Is(WordTraits.Capitalised);

    private bool IsBe(int i) => WordClass.IsFormOfBe(At(i));

    private bool Has(string word, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(int i, string word) => Folding.EqualLatin(At(i), word);

    private ReadOnlySpan<char> At(int i) => (uint)i < (uint)_words.Length ? _words[i].StemIn(_text.Text.AsSpan()) : default;

    private ulong Key(int i) => _text.Keys[i];
}
