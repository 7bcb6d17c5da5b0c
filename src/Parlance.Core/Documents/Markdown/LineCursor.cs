using Parlance.Model;

namespace Parlance.Documents;

/// <summary>A place in a line, which counts columns as CommonMark does: a tab goes to the next multiple of four (section 2.2).</summary>
internal struct LineCursor(string text, TextLine line)
{
    private const int TabWidth = 4;

    private int _column;

    /// <summary>Offset of the next character.</summary>
    public int Position { get; private set; } = line.Start;

    /// <summary>Offset of the end of the line.</summary>
    public readonly int End => line.End;

    /// <summary>Whether only white space is left.</summary>
    public readonly bool IsBlank => FirstInk == End;

    /// <summary>Offset of the next character that is no space or tab.</summary>
    public readonly int FirstInk
    {
        get
        {
            int i = Position;
            while (i < End && text[i] is ' ' or '\t')
            {
                i++;
            }

            return i;
        }
    }

    /// <summary>The next character that is no space or tab; U+0000 when there is none.</summary>
    public readonly char Ink => FirstInk is var ink && ink < End ? text[ink] : '\0';

    /// <summary>Number of columns up to the next character that is no space or tab.</summary>
    public readonly int Indent
    {
        get
        {
            int column = _column;
            for (int i = Position; i < End && text[i] is ' ' or '\t'; i++)
            {
                column = After(column, text[i]);
            }

            return column - _column;
        }
    }

    /// <summary>Moves over white space of so many columns at most; what a tab has beyond them stays to be counted.</summary>
    public void SkipColumns(int count)
    {
        int target = _column + count;
        while (_column < target && Position < End && text[Position] is ' ' or '\t')
        {
            int next = After(_column, text[Position]);
            if (next > target)
            {
                _column = target;
                return;
            }

            _column = next;
            Position++;
        }
    }

    /// <summary>Moves to an offset beyond the white space that comes next.</summary>
    public void MoveTo(int position)
    {
        for (; Position < position; Position++)
        {
            _column = After(_column, text[Position]);
        }
    }

    private static int After(int column, char c) => c == '\t' ? column + TabWidth - (column % TabWidth) : column + 1;
}
