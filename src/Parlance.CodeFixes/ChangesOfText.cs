using Microsoft.CodeAnalysis.Text;

namespace Parlance.CodeFixes;

/// <summary>The changes of one text that fixes have made so far, in the order of their places, so that those near a place are found at once.</summary>
internal sealed class ChangesOfText
{
    private readonly List<TextChange> _changes = [];

    /// <summary>All changes, the first place first.</summary>
    public IReadOnlyList<TextChange> InOrder => _changes;

    /// <summary>Adds a change.</summary>
    public void Add(TextChange change)
    {
        int index = FirstFrom(change.Span.Start);
        while (index < _changes.Count && _changes[index].Span.Start == change.Span.Start && _changes[index].Span.End <= change.Span.End)
        {
            index++;
        }

        _changes.Insert(index, change);
    }

    /// <summary>Whether the very same change is there.</summary>
    public bool Contains(TextChange change)
    {
        for (int i = FirstFrom(change.Span.Start); i < _changes.Count && _changes[i].Span.Start == change.Span.Start; i++)
        {
            if (_changes[i] == change)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a change overlaps a span, begins where it begins, or inserts something inside it.</summary>
    public bool Touches(TextSpan span)
    {
        int next = FirstFrom(span.Start);
        return (next < _changes.Count && (_changes[next].Span.Start == span.Start || _changes[next].Span.Start < span.End))
            || (next > 0 && _changes[next - 1].Span.End > span.Start);
    }

    /// <summary>The index of the first change that begins at a place or behind it.</summary>
    private int FirstFrom(int start)
    {
        int from = 0, to = _changes.Count;
        while (from < to)
        {
            int middle = (from + to) / 2;
            (from, to) = _changes[middle].Span.Start < start ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
