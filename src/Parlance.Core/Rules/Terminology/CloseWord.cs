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

    /// <summary>How close the wrong word must be for what a look-up by ends finds: where a capital shows that a name is meant, as in longer names.</summary>
    public static (int OfTwo, int OfMore) LeastInName => (CloseBesideMore, CloseBesideMore);

    /// <summary>A word that is so close is a slip by itself; below, capitals have to show it, and no other use may speak against it.</summary>
    public static int SureInName => CloseBesideOne;

    /// <summary>The wrong word among some words that are a name except for one word; null when that word is not close, or not wrong.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="first">Index of the first word of the run.</param>
    /// <param name="frame">The name.</param>
    public static CloseWord? Judge(NamedText analysis, int first, NameFrame frame)
    {
        bool hasCapitals = HasCapitalsOfName(analysis, first, frame);
        return Compare(analysis, first + frame.Slot, frame.Name, frame.Slot, frame.Concept, mayBeOpposite: false, mayBeDerived: hasCapitals, frame.Name.Length == 2 && !hasCapitals ? CloseBesideOne : CloseBesideMore) is { } close
            && !(frame.Name.Length == 2 && !hasCapitals && AreTwoLongWords(analysis.StemOf(close.Word), close.Right, close.Score))
            && !(HasNameCapital(frame) && !hasCapitals && IsSmallThroughout(analysis, first, frame.Name.Length) && WordClass.MayBeVerb(analysis.Words[close.Word].In(analysis.Text.AsSpan())))
                ? close
                : null;
    }

    /// <summary>The word that differs, however little shows that it is wrong; null when it is not close.</summary>
    public static CloseWord? OfAny(NamedText analysis, int first, NameFrame frame) =>
        Compare(analysis, first + frame.Slot, frame.Name, frame.Slot, frame.Concept, mayBeOpposite: false, mayBeDerived: true, CloseBesideMore);

    /// <summary>
    /// Whether the word has a capital inside a sentence, as it has in the name, and is no form of a verb: <em>the Formal Object</em>
    /// for <em>Formal Objection</em>.
    /// </summary>
    private static bool HasCapitalsOfName(NamedText analysis, int first, NameFrame frame)
    {
        if (!HasNameCapital(frame) || analysis.IsInTitle(analysis.Words[first].Start))
        {
            return false;
        }

        for (int i = 0; i < frame.Name.Length; i++)
        {
            Word word = analysis.Words[first + i];
            if (char.IsUpper(frame.Name[i][0]) && (!word.Is(WordTraits.Capitalised) || (i == frame.Slot && word.Is(WordTraits.SentenceStart))))
            {
                return false;
            }
        }

        ReadOnlySpan<char> found = analysis.Words[first + frame.Slot].StemIn(analysis.Text.AsSpan());
        return !(found.EndsWith("ed".AsSpan()) || found.EndsWith("ing".AsSpan()))
            && !(first + frame.Name.Length < analysis.Words.Length && analysis.Words[first + frame.Name.Length] is { Gap: Gap.Space } next && next.Is(WordTraits.Capitalised))
            && !(first > 0 && analysis.Words[first].Gap == Gap.Space && analysis.Words[first - 1].Is(WordTraits.Capitalised) && !analysis.Words[first - 1].Is(WordTraits.SentenceStart));
    }

    private static bool HasNameCapital(NameFrame frame) => char.IsUpper(frame.Name[frame.Slot][0]) && (frame.Slot > 0 || frame.Name.Skip(1).Any(static word => char.IsUpper(word[0])));

    private static bool IsSmallThroughout(NamedText analysis, int first, int count)
    {
        for (int i = first; i < first + count; i++)
        {
            if (analysis.Words[i].Is(WordTraits.Capitalised) && !analysis.Words[i].Is(WordTraits.SentenceStart))
            {
                return false;
            }
        }

        return true;
    }

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
            && (mayBeDerived || closeness.Reason == ClosenessReason.ConfusionPair || !AreOfOneFamily(found, name[slot].AsSpan()))
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
        return !endAlike && (Derivation.ShareStem(word.AsSpan(), other.AsSpan()) || Derivation.ShareStem(NormalForm.Of(word).AsSpan(), NormalForm.Of(other).AsSpan()));
    }
}
