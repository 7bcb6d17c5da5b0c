namespace Parlance.Tool.Reports;

/// <summary>Puts marks in rows, so that none covers another: each in the first row that is free where it begins.</summary>
/// <param name="most">How many rows there may be.</param>
internal sealed class RowPacker(int most)
{
    private readonly List<double> _ends = [];

    /// <summary>How many rows are in use.</summary>
    public int Rows => _ends.Count;

    /// <summary>The row of a mark; -1 where there is no more room. Marks are asked in the order of their beginnings.</summary>
    public int Place(double from, double to)
    {
        for (int row = 0; row < most; row++)
        {
            if (row == _ends.Count)
            {
                _ends.Add(double.NegativeInfinity);
            }

            if (_ends[row] <= from)
            {
                _ends[row] = to;
                return row;
            }
        }

        return -1;
    }
}
