namespace Parlance.Language;

/// <summary>
/// A number and what it counts, before a list: <em>three aims:</em>, <em>all three of the following hold:</em>. Whether the list
/// is of what is counted depends on the words before the number and behind the noun.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="atoms">Its atoms.</param>
/// <param name="number">The atom of the number.</param>
internal readonly ref struct CountedNoun(ReadOnlySpan<char> text, ReadOnlySpan<Atom> atoms, int number)
{
    private const int Reach = 14;

    /// <summary>They announce: <em>are as follows</em>, <em>shall be</em>, <em>namely</em>.</summary>
    private static readonly WordSet s_announcements = WordData.Set("lists.txt", "announcements");

    /// <summary>What is listed is counted by the number though a verb follows: <em>these three apply</em>.</summary>
    private static readonly WordSet s_anaphors = new("following these those");

    /// <summary>They take some out of those that are listed: <em>the first three items are due</em>.</summary>
    private static readonly WordSet s_parts = new("first last next other another further additional only remaining least than most");

    /// <summary>A number behind these says how, where or when: <em>in two groups</em>.</summary>
    private static readonly WordSet s_quantifiers = new("another other each every");

    private static readonly WordSet s_collections = WordData.Set("lists.txt", "collections");

    /// <summary>Verbs without an object: what follows the colon is what holds.</summary>
    private static readonly WordSet s_intransitive = new("apply count exist follow govern hold matter remain stand");

    private static readonly WordSet s_relatives = new("that which who");

    private static readonly WordSet s_whole = new("each any all both none one either consists consist composed made up");

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Atom> _atoms = atoms;

    /// <summary>The atom behind the number, and behind the same number in brackets: <em>three (3) officers</em>.</summary>
    public int Next => number + 1 < _atoms.Length && _atoms[number + 1] is { Kind: AtomKind.Comma } comma && _text[comma.Start] == ')' ? number + 2 : number + 1;

    /// <summary>Whether the number is a part of a date, of a fraction, or of some only: <em>two-thirds</em>, <em>the first three</em>.</summary>
    public bool IsPartOfOther
    {
        get
        {
            int end = _atoms[number].End;
            ReadOnlySpan<char> before = WordBefore(number);
            return (end < _text.Length && _text[end] is '-' or '/' && end + 1 < _text.Length && Characters.StartsWord(_text[end + 1]))
                || CalendarWords.IsMonth(before) || CalendarWords.IsShortMonth(before) || s_parts.Contains(before)
                || (number + 1 < _atoms.Length && _atoms[number + 1].Kind == AtomKind.Word && CalendarWords.IsMonth(ListLeads.WordAt(_text, _atoms[number + 1])));
        }
    }

    /// <summary>Whether a list of lines behind an atom is of what the number counts.</summary>
    public bool AnnouncesLines(int before)
    {
        if (IsPartOfOther || !MayCountWhole(out bool isAnaphoric))
        {
            return false;
        }

        int noun = StatedNumbers.CountedAt(_text, _atoms, Next), next = noun + 1;
        if (noun < 0)
        {
            // "All three of the following hold", "the following four apply".
            bool ofFollowing = IsWord(Next, "of") && IsWord(Next + 1, "the") && IsWord(Next + 2, "following");
            if (!ofFollowing && !isAnaphoric)
            {
                return false;
            }

            isAnaphoric = true;
            next = ofFollowing ? Next + 3 : Next;
        }

        return EndsWell(next, before, isAnaphoric);
    }

    /// <summary>Whether the words before the number leave it the number of all that is listed.</summary>
    private bool MayCountWhole(out bool isAnaphoric)
    {
        int i = number - 1;
        isAnaphoric = i >= 0 && IsAnaphor(i);
        while (i >= 0 && _atoms[i].Kind == AtomKind.Word && (IsAnaphor(i) || FunctionWords.IsDeterminer(WordAt(i)) && !IsQuantifier(WordAt(i))))
        {
            isAnaphoric |= IsAnaphor(i);
            i--;
        }

        ReadOnlySpan<char> before = i >= 0 && _atoms[i].Kind == AtomKind.Word ? WordAt(i) : default;
        if (Folding.Equal(before, "of"))
        {
            // "Each of the three boards" counts the boards, "a panel of three judges" the members of a panel.
            ReadOnlySpan<char> whole = i > 0 && _atoms[i - 1].Kind == AtomKind.Word ? WordAt(i - 1) : default;
            return s_whole.Contains(whole) || s_collections.Contains(whole);
        }

        return !s_parts.Contains(before) && !HasEachBefore(number) && !(FunctionWords.IsPreposition(before) && !Folding.Equal(before, "into") && HasCountBefore(i));
    }

    /// <summary>Whether what stands between the noun and the list announces it, or modifies the noun.</summary>
    private bool EndsWell(int next, int before, bool isAnaphoric)
    {
        int last = before - 1;
        while (last >= next && (_atoms[last].Kind != AtomKind.Word || s_announcements.Contains(WordAt(last))))
        {
            last--;
        }

        if (last < next)
        {
            return true;
        }

        if (FunctionWords.IsPreposition(WordAt(last)))
        {
            return false;
        }

        bool hasBe = false;
        for (int i = next; i <= last; i++)
        {
            if (_atoms[i].Kind != AtomKind.Word)
            {
                continue;
            }

            if (IsAnaphor(i) && !isAnaphoric)
            {
                // "two parts on the following topics"
                return false;
            }

            hasBe |= WordClass.IsFormOfBe(WordAt(i)) || Folding.Equal(WordAt(i), "be");
        }

        ReadOnlySpan<char> first = _atoms[next].Kind == AtomKind.Word ? WordAt(next) : default;
        return isAnaphoric || hasBe || first.Length == 0 || FunctionWords.IsPreposition(first) || Folding.Equal(first, "of") || s_relatives.Contains(first) || s_intransitive.Contains(first);
    }

    private bool HasEachBefore(int atom)
    {
        for (int i = atom - 1; i >= 0 && atom - i < Reach && ListLeads.IsInSentence(_atoms[i]); i--)
        {
            if (_atoms[i].Kind == AtomKind.Word && Folding.IsOneOf(WordAt(i), "each", "every"))
            {
                return !IsWord(i + 1, "of");
            }
        }

        return false;
    }

    private bool HasCountBefore(int atom)
    {
        for (int i = atom - 1; i >= 0 && atom - i < Reach && ListLeads.IsInSentence(_atoms[i]); i--)
        {
            if (_atoms[i].Kind == AtomKind.Word && StatedNumbers.ValueOf(WordAt(i)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuantifier(ReadOnlySpan<char> word) => s_quantifiers.Contains(word);

    private bool IsAnaphor(int i) => _atoms[i].Kind == AtomKind.Word && s_anaphors.Contains(WordAt(i));

    private bool IsWord(int i, string word) => i < _atoms.Length && _atoms[i].Kind == AtomKind.Word && Folding.Equal(WordAt(i), word);

    private ReadOnlySpan<char> WordBefore(int i) => i > 0 && _atoms[i - 1].Kind == AtomKind.Word ? WordAt(i - 1) : default;

    private ReadOnlySpan<char> WordAt(int i) => ListLeads.WordAt(_text, _atoms[i]);
}
