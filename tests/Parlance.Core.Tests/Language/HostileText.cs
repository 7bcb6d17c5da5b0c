using System.Text;
using CsCheck;

namespace Parlance.Tests.Language;

/// <summary>Texts that a careless scanner would stumble over.</summary>
internal static class HostileText
{
    public const int Size = 1_000_000;

    private static readonly string[] Pieces =
    [
        "a", "trust", "Equality", "states'", "e.g.", "U.N.", "I", "No.", "5", "1,000", "and", "or", "as well as", "of", "five principles:",
        " ", "  ", "\n", "\r\n", "\n\n", "- ", "* ", "1. ", "(a) ", ",", ", ", ";", ":", ".", ". ", "!", "-", "‑", "–", "—", "'", "’", "‘", "“", "”", "\"",
        "«", "»", "(", ")", "[", "]", "[sic]", "\u00AD", "\u200B", "\uFFFC", "\u0301", "é", "İ", "ß", "\uD83D\uDE00", "\uD835\uDC00", "\uD800", "\uDC00",
        "http://", "@", "www.", "/", "&", "\0", "\u2029", "中",
    ];

    /// <summary>Short texts of awkward pieces.</summary>
    public static readonly Gen<string> Any = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(string.Concat);

    /// <summary>What to repeat into a long line.</summary>
    public static TheoryData<string> LongLines { get; } =
        ["a", "-", "'", "\"", "“", "a-", "a'", "a.", ".", "(", "[", "\u00AD", "a, ", "and ", " ", "\n", "a@", "\u0301", "x and ", "- a\n", "five ", ": a, b and c "];

    public static string Repeat(string unit) => new StringBuilder(Size + unit.Length).Insert(0, unit, Size / unit.Length).ToString();
}
