namespace Parlance.Language;

/// <summary>Finds lists of lines: lines that start with a bullet, a number or a letter, one blank line between them at most.</summary>
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

        int count = 0;
        char kind = '\0';
        int blank = 0;
        int firstLine = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = EndOfLine(text, start);
            int content = MarkerOf(text.Slice(start, end - start), out char marker);
            if (content > 0)
            {
                if (marker != kind)
                {
                    Finish(text, count, firstLine);
                    count = 0;
                }

                firstLine = count == 0 ? start : firstLine;
                kind = marker;
                count += AddMember(text, start + content, end) ? 1 : 0;
                blank = 0;
            }
            else if (IsBlank(text.Slice(start, end - start)))
            {
                blank++;
            }
            else if (blank > 0 || kind == '\0')
            {
                // A line that goes on with its item is left to it; after a blank line it ends the list.
                Finish(text, count, firstLine);
                count = 0;
                kind = '\0';
            }

            if (blank > 1)
            {
                Finish(text, count, firstLine);
                count = 0;
                kind = '\0';
            }

            start = end + 1;
        }

        Finish(text, count, firstLine);
    }

    private void Finish(ReadOnlySpan<char> text, int count, int firstLine)
    {
        if (count < 2)
        {
            _result.DropMembers(count);
            return;
        }

        (int Count, TextRange At) stated = StatedBefore(text, firstLine);
        _result.AddList(count, new Enumeration
        {
            Separator = ListSeparator.Line,
            Traits = ListTraits.Sure,
            SerialComma = -1,
            StatedCount = stated.Count,
            StatedAt = stated.At,
        });
    }

    private (int Count, TextRange At) StatedBefore(ReadOnlySpan<char> text, int line)
    {
        // The atoms are sorted by place: find the first one of the list.
        ReadOnlySpan<Atom> atoms = _atoms.Atoms;
        return StatedNumbers.BeforeLines(text, atoms, Placed.FirstStartingAt(atoms, line), line);
    }

    /// <summary>The head of an item: its words up to the first sign that ends a phrase.</summary>
    private bool AddMember(ReadOnlySpan<char> text, int from, int to)
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

        if (words > 0)
        {
            _result.AddMember(new ListMember(start, end, words));
        }

        return words > 0;
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

    /// <summary>The length of the marker and the white space around it; 0 if the line has none.</summary>
    private static int MarkerOf(ReadOnlySpan<char> line, out char kind)
    {
        kind = '\0';
        int i = 0;
        while (i < line.Length && line[i] is ' ' or '\t' or '\u00A0')
        {
            i++;
        }

        if (i >= line.Length)
        {
            return 0;
        }

        char first = line[i];
        if (first is '-' or '*' or '+' or '\u2022' or '\u2023' or '\u25E6' or '\u2043' or '\u2013' or '\u2014' or '\u00B7' or '\u25AA')
        {
            kind = first;
            i++;
        }
        else
        {
            bool bracketed = first == '(';
            i += bracketed ? 1 : 0;
            int from = i;
            while (i < line.Length && i - from < 4 && Characters.StartsWord(line[i]))
            {
                i++;
            }

            bool isNumber = i > from && Characters.IsDigit(line[from]);
            bool isLetter = i == from + 1 || RomanNumeral.IsSmall(line.Slice(from, i - from));
            if (i == from || i >= line.Length || !(isNumber || isLetter) || !(line[i] == ')' || (line[i] == '.' && !bracketed)))
            {
                return 0;
            }

            kind = isNumber ? '1' : 'a';
            i++;
        }

        int space = i;
        while (i < line.Length && line[i] is ' ' or '\t' or '\u00A0')
        {
            i++;
        }

        return i > space && i < line.Length ? i : 0;
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
}
