using System.Text;
using CsCheck;

namespace Parlance.Core.Tests.Language;

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

    // Words that some reader takes for a sign of something.
    private static readonly string[] Signs =
    [
        "plus", "as", "well", "in", "addition", "to", "along", "together", "with", "but", "also", "nor", "or", "and", "neither", "either", "both",
        "such", "including", "among", "others", "inter", "alia", "namely", "etc", "e.g.", "i.e.", "two", "three", "principles", "means", "is", "are", "which",
        "that", "the", "a", "an", "of", "from", "since", "until", "between", "after", "before", "later", "years", "months", "days", "last", "current", "now",
        "May", "March", "june", "Monday", "2002", "1999", "31", "1st", "of", "No.", "St.", "Inc.", "Mr.", "U.S.", "(UN)", "(\"UN\")", "UN", "ASEAN", "UNs", "China's",
        "states'", "'s", "security-building", "multi-", "-lateral", "re-form", "2002-06-31", "07/09/2007", "1999–2001", "ca.", "BCE", "5%", "\"security\"",
        "[sic]", "(the", "\"Policy\")", "[...]", "http://x.org/a", "a@b.c", "\uFFFC", "Equality", "equality", "trust", "benefit", "coordination",
    ];

    private static readonly string[] Joints = [" ", " ", " ", " ", ", ", "; ", ": ", ". ", "\n", "\n- ", " - ", "-", "/", " (", ") ", " \"", "\" ", "\u00A0", ""];

    /// <summary>Texts of words that mean something to a reader, joined at random.</summary>
    public static readonly Gen<string> Sentences = Gen.Select(Gen.Int[0, Signs.Length - 1], Gen.Int[0, Joints.Length - 1])
        .Select((word, joint) => Signs[word] + Joints[joint]).Array[0, 25].Select(string.Concat);

    /// <summary>Short texts of awkward pieces, or of words that mean something to a reader.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(string.Concat), Sentences);

    /// <summary>What to repeat into a long line.</summary>
    public static TheoryData<string> LongLines { get; } =
        ["a", "-", "'", "\"", "“", "a-", "a'", "a.", ".", "(", "[", "\u00AD", "a, ", "and ", " ", "\n", "a@", "\u0301", "x and ", "- a\n", "five ", ": a, b and c "];

    public static string Repeat(string unit) => new StringBuilder(Size + unit.Length).Insert(0, unit, Size / unit.Length).ToString();
}
