using System.Globalization;

namespace Parlance.Rules;

/// <summary>Where one element of a collection goes. Each says so for itself, so that many of them do not each hold the whole order.</summary>
/// <param name="Before">The present index of the element that it goes before; the number of elements for the end.</param>
/// <param name="Rank">Its place among others that go before the same one.</param>
/// <param name="Count">The number of elements, by which another list is recognised.</param>
internal readonly record struct ElementMove(int Before, int Rank, int Count)
{
    /// <summary>As text, for the argument of a fix.</summary>
    public override string ToString() => string.Format(NumberFormatInfo.InvariantInfo, "{0},{1},{2}", Before, Rank, Count);

    /// <summary>The move in the argument of a fix.</summary>
    public static ElementMove Parse(string argument)
    {
        string[] numbers = argument.Split(',');
        return new ElementMove(Number(numbers[0]), Number(numbers[1]), Number(numbers[2]));
    }

    private static int Number(string digits) => int.Parse(digits, NumberFormatInfo.InvariantInfo);
}
