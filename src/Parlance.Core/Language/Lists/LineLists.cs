namespace Parlance.Language;

/// <summary>Finds lists of lines: lines that start with a bullet, a number or a letter, one blank line between them at most. Items that are indented, or lettered below numbered ones, are a list of their own.</summary>
internal readonly ref struct LineLists
{
    private const char LineSeparator = '\u2028';

    private readonly EnumerationReader _result;
    private readonly AtomReader _atoms;

    public LineLists(EnumerationReader result, AtomReader atoms)
    {
        _result = result;
        _atoms = atoms;
    }

    /// <summary>Adds the lists of lines to the result.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('\n', LineSeparator) < 0)
        {
            return;
        }

        var open = new List<OpenList>();
        int blank = 0;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = EndOfLine(text, start);
            ReadOnlySpan<char> line = text.Slice(start, end - start);
            if (IsBlank(line))
            {
                if (++blank > 1)
                {
                    CloseTo(text, open, 0);
                }

                continue;
            }

            int indent = IndentOf(line);
            var marker = LineMarker.At(line, indent);
            if (marker.End > 0)
            {
                ListMember? member = MemberOf(text, start + marker.End, end);
                AddTo(text, open, indent, marker, start, member);
            }
            else if (blank > 0)
            {
                // After a blank line, what is not indented ends the list; a line right below goes on with its item.
                CloseTo(text, open, open.FindIndex(list => list.Indent >= indent) is var first && first < 0 ? open.Count : first);
            }

            blank = 0;
        }

        CloseTo(text, open, 0);
    }

    /// <summary>Adds an item to the list that it continues, or to one that begins with it, inside another or behind it.</summary>
    private void AddTo(ReadOnlySpan<char> text, List<OpenList> open, int indent, LineMarker marker, int line, ListMember? member)
    {
        int known = open.Count - 1;
        while (known >= 0 && !open[known].Continues(marker, indent))
        {
            known--;
        }

        if (known >= 0)
        {
            CloseTo(text, open, known + 1);
        }
        else
        {
            int outer = open.FindIndex(list => list.Indent > indent || (list.Indent == indent && !marker.MayBegin));
            CloseTo(text, open, outer < 0 ? open.Count : outer);

            // A bullet or a number at the same place as another sort of them begins another list; letters may be parts of an item.
            if (open.Count > 0 && open[open.Count - 1].Indent == indent && !marker.IsLettered)
            {
                CloseTo(text, open, open.Count - 1);
            }

            open.Add(new OpenList(indent, line));
        }

        open[open.Count - 1].Add(marker, member);
    }

    private void CloseTo(ReadOnlySpan<char> text, List<OpenList> open, int count)
    {
        while (open.Count > count)
        {
            OpenList list = open[open.Count - 1];
            open.RemoveAt(open.Count - 1);
            if (list.Members.Count > 1)
            {
                foreach (ListMember member in list.Members)
                {
                    _result.AddMember(member);
                }

                (int Count, TextRange At) stated = StatedBefore(text, list.Line);
                _result.AddList(list.Members.Count, new Enumeration
                {
                    Separator = ListSeparator.Line,
                    Traits = ListTraits.Sure,
                    SerialComma = -1,
                    StatedCount = stated.Count,
                    StatedAt = stated.At,
                });
            }
        }
    }

    private (int Count, TextRange At) StatedBefore(ReadOnlySpan<char> text, int line)
    {
        // The atoms are sorted by place: find the first one of the list.
        ReadOnlySpan<Atom> atoms = _atoms.Atoms;
        return StatedNumbers.BeforeLines(text, atoms, Placed.FirstStartingAt(atoms, line), line);
    }

    /// <summary>The head of an item: its words up to the first sign that ends a phrase; null where it has none.</summary>
    private static ListMember? MemberOf(ReadOnlySpan<char> text, int from, int to)
    {
        int start = -1;
        int end = -1;
        int words = 0;
        Word last = default, before = default;
        foreach (Word word in new WordScanner(text.Slice(from, to - from)))
        {
            if (words > 0 && EndsHead(text.Slice(from + last.End, word.Start - last.End)))
            {
                break;
            }

            start = words == 0 ? from + word.Start : start;
            end = from + word.End;
            words++;
            (before, last) = (last, word);
        }

        // "...; and" at the end of an item joins it to the next.
        if (words > 1 && Folding.Equal(text.Slice(from + last.Start, last.Length), "and"))
        {
            words--;
            end = from + before.End;
        }

        return words > 0 ? new ListMember(start, end, words) : null;
    }

    private static bool EndsHead(ReadOnlySpan<char> gap)
    {
        for (int i = 0; i < gap.Length; i++)
        {
            if (gap[i] is ':' or ';' or '.' or '(' or '[' or '\u2014' or '|' or '!' or '?' or ','
                || (gap[i] is '-' or '\u2013' && i > 0 && Characters.IsSpace(gap[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static int IndentOf(ReadOnlySpan<char> line)
    {
        int i = 0;
        while (i < line.Length && line[i] is ' ' or '\t' or '\u00A0')
        {
            i++;
        }

        return i;
    }

    private static bool IsBlank(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (!Characters.IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int start)
    {
        int length = text.Slice(start).IndexOfAny('\n', LineSeparator);
        return length < 0 ? text.Length : start + length;
    }

    /// <summary>A list whose items are being read.</summary>
    private sealed class OpenList(int indent, int line)
    {
        private LineMarker _last;

        /// <summary>How far its items are indented.</summary>
        public int Indent => indent;

        /// <summary>Where its first line starts.</summary>
        public int Line => line;

        /// <summary>Its members.</summary>
        public List<ListMember> Members { get; } = [];

        /// <summary>Whether an item with a marker is the next of the list.</summary>
        public bool Continues(LineMarker marker, int at) => Math.Abs(indent - at) <= 1 && marker.Follows(_last);

        /// <summary>Adds an item.</summary>
        public void Add(LineMarker marker, ListMember? member)
        {
            _last = marker;
            if (member is { } named)
            {
                Members.Add(named);
            }
        }
    }
}
