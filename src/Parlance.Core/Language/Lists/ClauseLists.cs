namespace Parlance.Language;

/// <summary>Finds the enumerations of one clause.</summary>
internal readonly ref struct ClauseLists
{
    /// <summary>How many pieces may lie between a conjunction inside a member and the one that closes the list.</summary>
    private const int LongestReach = 8;

    private readonly EnumerationReader _result;
    private readonly Clause _clause;
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Atom> _atoms;
    private readonly ReadOnlySpan<Piece> _pieces;
    private readonly bool _announced;

    public ClauseLists(EnumerationReader result, Clause clause, bool announced)
    {
        _result = result;
        _clause = clause;
        _text = clause.Text;
        _atoms = clause.Atoms;
        _pieces = clause.Pieces;
        _announced = announced;
    }

    /// <summary>Adds the enumerations to the result.</summary>
    public void Read()
    {
        int groups = 1;
        for (int i = 1; i < _pieces.Length; i++)
        {
            groups += _pieces[i].Before == AtomKind.Semicolon ? 1 : 0;
        }

        if (groups > 1)
        {
            AddSemicolonList(groups);
        }

        for (int start = 0; start < _pieces.Length;)
        {
            int end = start + 1;
            while (end < _pieces.Length && _pieces[end].Before != AtomKind.Semicolon)
            {
                end++;
            }

            ReadGroup(start, end, groups > 1 ? ListTraits.Nested : ListTraits.None);
            start = end;
        }
    }

    private void AddSemicolonList(int groups)
    {
        int first = 0;
        for (int i = 1; i <= _pieces.Length; i++)
        {
            if (i < _pieces.Length && _pieces[i].Before != AtomKind.Semicolon)
            {
                continue;
            }

            _result.AddMember(_clause.MemberOf(first, i));
            first = i < _pieces.Length ? i : first;
        }

        Piece last = _pieces[first];
        Add(groups, last.Opening, ListSeparator.Semicolon, last.Opening != Conjunction.None || groups > 2 ? ListTraits.Sure : ListTraits.None, 0, first, -1);
    }

    /// <summary>
    /// Pieces between semicolons. Each list ends at the first piece that a conjunction opens, or that has one inside
    /// while none follows; what is left starts anew.
    /// </summary>
    private void ReadGroup(int from, int to, ListTraits traits)
    {
        for (int start = from; start < to;)
        {
            int end = start + 1;
            int inner = -1;
            int close = -1;
            for (; end < to && close < 0; end++)
            {
                Piece piece = _pieces[end];
                if (piece.Opening is not Conjunction.None)
                {
                    close = end;
                }
                else if (inner >= 0 && piece.Before != AtomKind.Additive && (piece.SignalsClause || end - inner > LongestReach))
                {
                    break;
                }
                else if (StartsAnew(start, end))
                {
                    break;
                }
                else if (inner < 0 && piece.Inner >= 0)
                {
                    inner = end;
                }
            }

            if (close >= 0 && inner >= 0)
            {
                AddSplitList(start, inner, inner + 1, to, traits | ListTraits.Alternative);
            }

            start = close >= 0 ? AddOpenedList(start, close, to, traits)
                : inner >= 0 ? AddSplitList(start, inner, inner + 1, to, traits)
                : AddBareList(start, end, traits);
        }
    }

    /// <summary>Where a list does not go on: at a clause of its own, and after words that announce another list.</summary>
    private bool StartsAnew(int start, int end)
    {
        Piece piece = _pieces[end];
        ReadOnlySpan<char> first = _clause.WordAt(piece.FirstAtom);
        return (piece.SignalsClause && piece.Inner < 0)
            || (ListLeads.Announces(first) && !Folding.Equal(first, _clause.WordAt(_pieces[start].FirstAtom)))
            || (end == start + 1 && piece.Before == AtomKind.Comma && _result.MayCount && StatedNumbers.EndsWithCount(_text, _atoms, _pieces[start]));
    }

    /// <summary>A, B, and C: the conjunctions inside A and B belong to their members.</summary>
    private int AddOpenedList(int start, int close, int to, ListTraits traits)
    {
        for (int i = start; i <= close; i++)
        {
            _result.AddMember(_clause.MemberOf(i, i + 1));
        }

        int count = close - start + 1;
        Piece last = _pieces[close];
        ListTraits serial = last.Before == AtomKind.Comma && count > 2 ? ListTraits.SerialComma : ListTraits.None;
        int next = AddAdditives(close + 1, to, ref count);
        Conjunction conjunction = next > close + 1 ? Conjunction.Additive : last.Opening;
        ListTraits sure = ListJudge.Judge(_clause, start, close, opened: true, next < to && _pieces[next].Before == AtomKind.Comma);
        Add(count, conjunction, ListSeparator.Comma, traits | serial | sure, start, close, count > 2 ? last.Comma : -1);
        AddNested(start, next);
        return next;
    }

    /// <summary>A, B and C: the last piece is parted at its first conjunction.</summary>
    private int AddSplitList(int start, int close, int rest, int to, ListTraits traits)
    {
        for (int i = start; i < close; i++)
        {
            _result.AddMember(_clause.MemberOf(i, i + 1));
        }

        Piece piece = _pieces[close];
        ListMember before = _clause.MemberOf(piece.FirstAtom, piece.Inner, piece);
        _result.AddMember(before);
        _result.AddMember(_clause.MemberOf(piece.Inner + 1, piece.EndAtom, piece));
        int count = close - start + 2;
        bool isAlternative = (traits & ListTraits.Alternative) != 0;
        int next = isAlternative ? rest : AddAdditives(rest, to, ref count);
        Conjunction conjunction = next > rest ? Conjunction.Additive : _atoms[piece.Inner].Conjunction;
        ListTraits sure = isAlternative ? ListTraits.None : ListJudge.Judge(_clause, start, close, opened: false, next < to && _pieces[next].Before == AtomKind.Comma);
        Add(count, conjunction, ListSeparator.Comma, traits | sure, start, close, before.End);
        if (!isAlternative)
        {
            AddNested(start, close);
            AddPairs(piece.Inner + 1, piece.EndAtom, piece, ListTraits.Nested, start);
            AddNested(rest, next);
        }

        return next;
    }

    /// <summary>No conjunction after a comma: a list without one, or one piece with conjunctions inside.</summary>
    private int AddBareList(int start, int end, ListTraits traits)
    {
        int count = end - start;
        bool additive = count > 1 && _pieces[end - 1].Before == AtomKind.Additive;
        if (count > 2 || (count == 2 && (_announced || additive)))
        {
            for (int i = start; i < end; i++)
            {
                _result.AddMember(_clause.MemberOf(i, i + 1));
            }

            Add(count, additive ? Conjunction.Additive : Conjunction.None, count == 2 && additive ? ListSeparator.Conjunction : ListSeparator.Comma, traits, start, end - 1, -1);
            AddNested(start, end);
            return end;
        }

        for (int i = start; i < end; i++)
        {
            AddPairs(_pieces[i].FirstAtom, _pieces[i].EndAtom, _pieces[i], traits, i);
        }

        return end;
    }

    private int AddAdditives(int from, int to, ref int count)
    {
        int i = from;
        for (; i < to && _pieces[i].Before == AtomKind.Additive; i++)
        {
            _result.AddMember(_clause.MemberOf(i, i + 1));
            count++;
        }

        return i;
    }

    private void AddNested(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            AddPairs(_pieces[i].FirstAtom, _pieces[i].EndAtom, _pieces[i], ListTraits.Nested, i);
        }
    }

    /// <summary>X and Y and Z, within one piece.</summary>
    private void AddPairs(int from, int to, in Piece piece, ListTraits traits, int lead)
    {
        if (piece.Inner < 0)
        {
            return;
        }

        if (_clause.ParticipleIn(from, to) is >= 0 and var participle)
        {
            AddPairs(from, participle, piece, traits, lead);
            AddPairs(participle + 2, to, piece, traits | ListTraits.Nested, lead);
            return;
        }

        int count = 0;
        Conjunction conjunction = Conjunction.None;
        int first = from;
        for (int i = from; i <= to; i++)
        {
            if (i < to && _atoms[i].Kind == AtomKind.Open && _atoms[i].Partner > i && _atoms[i].Partner < to)
            {
                i = _atoms[i].Partner;
                continue;
            }

            if (i < to && _atoms[i].Kind != AtomKind.Conjunction)
            {
                continue;
            }

            ListMember member = _clause.MemberOf(first, i, piece);
            if (member.WordCount > 0)
            {
                if (i == to && count == 0)
                {
                    return;
                }

                _result.AddMember(member);
                count++;
            }

            conjunction = i < to ? _atoms[i].Conjunction : conjunction;
            first = i + 1;
        }

        if (count > 1)
        {
            Add(count, conjunction, ListSeparator.Conjunction, traits, lead, lead, -1);
        }
        else
        {
            _result.DropMembers(count);
        }
    }

    private void Add(int count, Conjunction conjunction, ListSeparator separator, ListTraits traits, int start, int close, int serialComma)
    {
        bool mayState = _result.MayCount && (traits & (ListTraits.Nested | ListTraits.Alternative)) == 0;
        (int Count, TextRange At) stated = mayState ? StatedNumbers.Before(_text, _atoms, _pieces[start]) : default;
        bool isPartial = ListLeads.IsPartial(_text, _atoms, _pieces[start], _pieces[close]);
        _result.AddList(count, new Enumeration
        {
            Conjunction = conjunction,
            Separator = separator,
            Traits = traits | (isPartial ? ListTraits.Partial : ListTraits.None),
            SerialComma = count > 2 && conjunction != Conjunction.Additive ? serialComma : -1,
            StatedCount = stated.Count,
            StatedAt = stated.At,
        });
    }
}
