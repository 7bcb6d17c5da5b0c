using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>A word of a text that is close to the word that a declared name has in its place.</summary>
/// <param name="Word">Index of the word in the text.</param>
/// <param name="Right">The word of the name.</param>
/// <param name="Concept">Index of the concept.</param>
/// <param name="Score">How close it is, 1 to 100.</param>
internal readonly record struct CloseWord(int Word, string Right, int Concept, int Score)
{
    /// <summary>How close the wrong word must be where the name has two words: only one other word shows that the name is meant.</summary>
    private const int CloseBesideOne = 85;

    /// <summary>How many letters at the end tell a word's ending.</summary>
    private const int Ending = 3;

    private const int ManyLetters = 9;

    /// <summary>How close it must be where the name is longer.</summary>
    private const int CloseBesideMore = 60;

    /// <summary>How close the wrong word must be in a name of two words, and in a longer one.</summary>
    public static (int OfTwo, int OfMore) LeastInName => (CloseBesideOne, CloseBesideMore);

    /// <summary>The wrong word among some words that are a name except for one word; null when that word is not close, or not wrong.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="first">Index of the first word of the run.</param>
    /// <param name="frame">The name.</param>
    public static CloseWord? Judge(NamedText analysis, int first, NameFrame frame) =>
        Compare(analysis, first + frame.Slot, frame.Name, frame.Slot, frame.Concept, mayBeOpposite: false, mayBeDerived: false, frame.Name.Length == 2 ? CloseBesideOne : CloseBesideMore) is { } close
        && !(frame.Name.Length == 2 && AreTwoLongWords(analysis.StemOf(close.Word), close.Right, close.Score))
            ? close
            : null;

    /// <summary>
    /// Whether two words of many letters differ in two of them, the first among them: beside one other word,
    /// <em>type reference</em> may well be meant where <em>type inference</em> is declared.
    /// </summary>
    private static bool AreTwoLongWords(string found, string right, int score) =>
        score == CloseBesideOne && Math.Min(found.Length, right.Length) >= ManyLetters && Folding.Lower(found[0]) != Folding.Lower(right[0]);

    /// <summary>Compares a run of words with a name, of which it must have all words but one, and that one close.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="first">Index of the first word of the run.</param>
    /// <param name="name">The words of the name.</param>
    /// <param name="concept">Index of the concept.</param>
    /// <param name="mayBeOpposite">Whether a word that is mostly set against the right one on purpose may be a slip for it here.</param>
    /// <param name="mayBeDerived">Whether a word that is derived from the right one, or it from the word, may be.</param>
    /// <param name="least">How close it must be.</param>
    public static CloseWord? Compare(NamedText analysis, int first, ImmutableArray<string> name, int concept, bool mayBeOpposite, bool mayBeDerived, int least)
    {
        int slot = -1;
        for (int i = 0; i < name.Length; i++)
        {
            if (analysis.Keys[first + i] != WordKeys.Of(name[i].AsSpan()))
            {
                if (slot >= 0)
                {
                    return null;
                }

                slot = i;
            }
        }

        return slot < 0 ? null : Compare(analysis, first + slot, name, slot, concept, mayBeOpposite, mayBeDerived, least);
    }

    private static CloseWord? Compare(
        NamedText analysis, int index, ImmutableArray<string> name, int slot, int concept, bool mayBeOpposite, bool mayBeDerived, int least)
    {
        Word word = analysis.Words[index];
        ReadOnlySpan<char> found = word.StemIn(analysis.Text.AsSpan());
        if (word.Is(WordTraits.HasDigit) || word.Is(WordTraits.BesideHole) || !FunctionWords.IsContentWord(found))
        {
            return null;
        }

        var closeness = Closeness.Between(found, name[slot].AsSpan(), least);
        return closeness.IsClose && (mayBeOpposite || !Opposites.Are(found, name[slot].AsSpan()))
            && (name.Length == 1 || mayBeDerived || closeness.Reason == ClosenessReason.ConfusionPair || !AreOfOneFamily(found, name[slot].AsSpan()))
                ? new CloseWord(index, name[slot], concept, closeness.Score)
                : null;
    }

    /// <summary>
    /// Whether two words are derived from one: <em>services provided</em>, <em>right to develop</em> are no slips for
    /// <em>service provider</em>, <em>right to development</em>. Words with the same ending are not, as <em>managment</em>
    /// for <em>management</em> shows, nor are those that are known to be confused: <em>economic</em>, <em>economical</em>.
    /// </summary>
    private static bool AreOfOneFamily(ReadOnlySpan<char> found, ReadOnlySpan<char> right)
    {
        string word = found.ToString().ToLowerInvariant(), other = right.ToString().ToLowerInvariant();
        bool endAlike = word.Length > Ending && other.EndsWith(word.Substring(word.Length - Ending), StringComparison.Ordinal);
        return !endAlike && Derivation.ShareStem(word.AsSpan(), other.AsSpan());
    }
}
