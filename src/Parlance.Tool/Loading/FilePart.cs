using System.Globalization;

namespace Parlance.Tool.Loading;

/// <summary>One of several equal parts of the files of a folder: <c>3/16</c> is the third of sixteen.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
internal readonly record struct FilePart(int Number, int Count)
{
    /// <summary>All files.</summary>
    public static FilePart Whole { get; } = new(1, 1);

    /// <summary>Reads a part.</summary>
    /// <exception cref="CannotRunException">It is none.</exception>
    public static FilePart Parse(string? text)
    {
        if (text is null)
        {
            return Whole;
        }

        string[] numbers = text.Split('/');
        return numbers.Length == 2 && Parse(numbers[0], out int number) && Parse(numbers[1], out int count) && number >= 1 && number <= count
            ? new FilePart(number, count)
            : throw new CannotRunException($"'{text}' is no part: the third of sixteen is '3/16'");

        static bool Parse(string digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Of files in order those of the part: every sixteenth, so that large and small folders are dealt out alike.</summary>
    public string[] Of(string[] files)
    {
        FilePart part = this;
        return [.. files.Where((_, i) => i % part.Count == part.Number - 1)];
    }
}
