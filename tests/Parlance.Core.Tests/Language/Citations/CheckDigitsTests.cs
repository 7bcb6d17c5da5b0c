using CsCheck;
using Parlance.Language;

namespace Parlance.Core.Tests.Language.Citations;

/// <summary>A slip in one digit is always found, and a swap of two neighbours wherever the scheme can.</summary>
public sealed class CheckDigitsTests
{
    private const int Numbers = 1000;

    [Fact]
    public void Modulo_11_finds_every_slip() => AssertFindsSlips(9, "0123456789", "0123456789X", CheckDigits.FitModulo11, static (_, _) => true);

    [Fact]
    public void Modulo_11_of_journals_finds_every_slip() => AssertFindsSlips(7, "0123456789", "0123456789X", CheckDigits.FitModulo11, static (_, _) => true);

    /// <summary>Weights 1 and 3 do not tell digits that differ by five from each other.</summary>
    [Fact]
    public void Ean_13_finds_every_slip_that_it_can() =>
        AssertFindsSlips(12, "0123456789", "0123456789", CheckDigits.FitEan13, static (a, b) => Math.Abs(a - b) != 5);

    [Fact]
    public void Modulo_11_2_finds_every_slip() => AssertFindsSlips(15, "0123456789", "0123456789X", CheckDigits.FitModulo11Pure, static (_, _) => true);

    /// <summary>B is written 11, so that 1B and B1 are the same; of letters and digits for each other the length changes, and little is sure.</summary>
    [Fact]
    public void Modulo_97_10_finds_every_slip()
    {
        const string Letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        Gen.Char[Letters].Array[18].Select(static c => new string(c)).Sample(
            body =>
            {
                string number = Enumerable.Range(2, 97).Select(n => body + n.ToString("00", null)).First(CheckDigits.FitModulo97);
                for (int i = 0; i < number.Length; i++)
                {
                    string others = i < 18 ? Letters : Letters[..10];
                    Assert.All(others.Where(c => c != number[i] && char.IsDigit(c) == char.IsDigit(number[i])), c => Assert.False(CheckDigits.FitModulo97(number[..i] + c + number[(i + 1)..])));
                    Assert.True(i == 0 || Expanded(number[i], number[i - 1]) == Expanded(number[i - 1], number[i]) || !CheckDigits.FitModulo97(Swapped(number, i)));
                }
            },
            iter: Numbers);
    }

    private static void AssertFindsSlips(int length, string digits, string last, Func<string, bool> fits, Func<char, char, bool> canTell) =>
        Gen.Char[digits].Array[length].Select(static c => new string(c)).Sample(
            body =>
            {
                string number = last.Select(c => body + c).Single(fits);
                for (int i = 0; i < number.Length; i++)
                {
                    string others = i == length ? last : digits;
                    Assert.All(others.Where(c => c != number[i]), c => Assert.False(fits(number[..i] + c + number[(i + 1)..])));
                    if (i > 0 && number[i] != number[i - 1] && number[i] != 'X' && canTell(number[i], number[i - 1]))
                    {
                        Assert.False(fits(Swapped(number, i)));
                    }
                }
            },
            iter: Numbers);

    private static string Expanded(char a, char b) => string.Concat(new[] { a, b }.Select(static c => char.IsDigit(c) ? c - '0' : c - 'A' + 10));

    private static string Swapped(string number, int i) => number[..(i - 1)] + number[i] + number[i - 1] + number[(i + 1)..];
}
