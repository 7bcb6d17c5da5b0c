namespace Parlance.Rules.Structure;

/// <summary>What the numbers of the parts look like that one word may name.</summary>
/// <param name="isLettered">Whether they begin with letters.</param>
internal sealed class NumberForm(bool isLettered)
{
    private readonly HashSet<int> _firsts = [];
    private int _smallest = int.MaxValue;
    private int _largest;
    private bool _hasAny;
    private bool _hasDepth;

    /// <summary>Adds a number.</summary>
    public void Add(string number)
    {
        int first = FirstLevel(number);
        _firsts.Add(first);
        (_smallest, _largest) = (Math.Min(_smallest, first), Math.Max(_largest, first));
        _hasAny = true;
        _hasDepth |= number.IndexOf('.') > 0;
    }

    /// <summary>Whether a number may be one of them: of levels as they have, and not far beyond the last. A file with chapters 5 and 6 is a part of something that has more.</summary>
    public bool Fits(string number)
    {
        int first = FirstLevel(number);
        return _hasAny && (_hasDepth || number.IndexOf('.') < 0)
            && (isLettered || (first <= (3 * _largest) + 10 && (_smallest <= 1 || _firsts.Contains(first))));
    }

    private static int FirstLevel(string number)
    {
        int end = 0, value = 0;
        while (end < number.Length && end < 6 && number[end] is >= '0' and <= '9')
        {
            value = (10 * value) + (number[end++] - '0');
        }

        return value;
    }
}
