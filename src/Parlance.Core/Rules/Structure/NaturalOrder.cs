using Parlance.Language;

namespace Parlance.Rules.Structure;

/// <summary>Compares paths with their figures by value: <c>sec2</c> before <c>sec10</c>.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    private NaturalOrder()
    {
    }

    /// <summary>The order.</summary>
    public static NaturalOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        (x, y) = (x ?? "", y ?? "");
        int i = 0, j = 0;
        while (i < x.Length && j < y.Length)
        {
            if (Characters.IsDigit(x[i]) && Characters.IsDigit(y[j]))
            {
                int firstEnd = EndOfDigits(x, i), secondEnd = EndOfDigits(y, j);
                string first = x.Substring(i, firstEnd - i).TrimStart('0'), second = y.Substring(j, secondEnd - j).TrimStart('0');
                int order = first.Length != second.Length ? first.Length.CompareTo(second.Length) : string.CompareOrdinal(first, second);
                if (order != 0)
                {
                    return order;
                }

                (i, j) = (firstEnd, secondEnd);
            }
            else if (x[i] != y[j])
            {
                return x[i].CompareTo(y[j]);
            }
            else
            {
                i++;
                j++;
            }
        }

        return x.Length != y.Length ? (x.Length - i).CompareTo(y.Length - j) : string.CompareOrdinal(x, y);
    }

    private static int EndOfDigits(string text, int i)
    {
        while (i < text.Length && Characters.IsDigit(text[i]))
        {
            i++;
        }

        return i;
    }
}
