using Parlance.Language;

namespace Parlance.Rules.Dates;

/// <summary>
/// The kinds of act that a word may tell of: <c>adopted</c> and <c>passed</c> tell of one, <c>adopted</c> and <c>amended</c> of two.
/// One bit for each letter of <c>acts.txt</c>.
/// </summary>
internal static class ActKinds
{
    /// <summary>The form is a noun that names the act: <c>adoption</c>.</summary>
    public const uint Noun = 1u << 31;

    private static readonly WordSet s_words = WordData.Set("acts.txt");

    private static readonly uint s_making = Of('a') | Of('s') | Of('f');
    private static readonly uint s_changing = Of('m');
    private static readonly uint s_ending = Of('q') | Of('e');

    /// <summary>Adopting or signing, what instruments are dated by.</summary>
    public static uint OfInstruments { get; } = Of('a') | Of('s');

    /// <summary>What a gathering is dated by.</summary>
    public static uint OfGatherings { get; } = Of('h') | Of('l');

    /// <summary>What any other document is dated by.</summary>
    public static uint OfDocuments { get; } = OfInstruments | Of('p') | Of('t') | Of('w') | Of('d');

    /// <summary>What any other event is dated by.</summary>
    public static uint OfEvents { get; } = OfDocuments | OfGatherings | Of('b');

    /// <summary>Publishing.</summary>
    public static uint OfPublication { get; } = Of('p');

    /// <summary>Entering into force, or taking effect.</summary>
    public static uint OfForce { get; } = Of('n');

    /// <summary>The kinds of a word; 0 for a word that tells of no act.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint kinds = 0;
        if (s_words.TryGetValue(word, out ReadOnlySpan<char> letters))
        {
            foreach (char letter in letters)
            {
                kinds |= letter == 'N' ? Noun : Of(letter);
            }
        }

        return kinds;
    }

    /// <summary>Whether two words may tell of one act.</summary>
    public static bool Share(uint some, uint others) => (some & others & ~Noun) != 0;

    /// <summary>Whether acts are of a kind that comes before or after others: made, in force, revised, ended.</summary>
    public static bool IsOrdered(uint kinds) => Share(kinds, s_making | s_changing | s_ending | OfForce | Of('r') | Of('l')) && !Share(kinds, Of('h'));

    /// <summary>Whether the acts of one kind cannot follow those of another on one thing: nothing is revised before it is made.</summary>
    public static bool IsBefore(uint one, uint other) =>
        IsOnly(one, s_making) ? IsOnly(other, s_changing | s_ending | OfForce | Of('r'))
        : IsOnly(one, OfForce) ? IsOnly(other, s_ending)
        : IsOnly(one, Of('l')) && IsOnly(other, Of('e'));

    private static bool IsOnly(uint kinds, uint these) => (kinds & ~Noun) != 0 && (kinds & ~Noun & ~these) == 0;

    private static uint Of(char letter) => 1u << (letter - 'a');
}
