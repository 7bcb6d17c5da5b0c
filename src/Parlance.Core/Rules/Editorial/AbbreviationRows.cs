using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>
/// Pairs whose halves stand in two texts: the cells of a row (<c>| TOR | terms of reference |</c>), a term and its line in a
/// definition list, a word and the title that its markup has.
/// </summary>
internal static class AbbreviationRows
{
    /// <summary>Adds the pairs of a text and the text before it.</summary>
    public static void Collect(FileContext file, NumberedText text, NamedText? before, FactList<AbbreviationFact> facts)
    {
        ImmutableArray<Word> words = text.Text.Words;
        foreach (Model.WordTitle title in text.Text.Passage.Titles)
        {
            int word = Placed.FirstStartingAt(words.AsSpan(), title.Start);
            if (word < words.Length && AbbreviationShape.TryRead(text.Text.Text.AsSpan(), words[word], out AbbreviationShape shape) && title.Title.Length > 0)
            {
                AbbreviationLedger.Add(file, text, shape.Key, title.Title, shape.IsPlural, words[word].StemRange, words[word].StemRange, PairSign.Definition, facts);
            }
        }

        if (before is null || words.Length == 0 || before.Words.Length == 0)
        {
            return;
        }

        bool isRow = text.Text.Passage.IsBesideCell, isLine = text.Text.Text.StartsWith(": ", StringComparison.Ordinal);
        if ((isRow || isLine) && TryReadAlone(before, out AbbreviationShape alone))
        {
            int reach = Math.Min(words.Length, AbbreviationAlignment.Reach(alone.Key.Length));
            int count = AbbreviationAlignment.CountOf(text.Text.Text.AsSpan(), words.AsSpan().Slice(0, reach), alone.Key.AsSpan(), strict: false);
            if (count > 0)
            {
                Add(file, text, alone, TextRange.FromBounds(words[0].Start, words[count - 1].StemEnd), facts);
            }
        }
        else if (isRow && TryReadAlone(text.Text, out alone) && before.Words.Length <= AbbreviationAlignment.Reach(alone.Key.Length)
            && AbbreviationAlignment.IsAll(before.Text.AsSpan(), before.Words.AsSpan(), alone.Key.AsSpan(), strict: false))
        {
            AbbreviationLedger.Add(file, text, alone.Key, before.Text, alone.IsPlural, words[0].StemRange, words[0].StemRange, PairSign.Definition, facts);
        }
    }

    private static void Add(FileContext file, NumberedText text, AbbreviationShape shape, TextRange expansion, FactList<AbbreviationFact> facts) =>
        AbbreviationLedger.Add(file, text, shape.Key, expansion.In(text.Text.Text), shape.IsPlural, expansion, expansion, PairSign.Definition, facts);

    private static bool TryReadAlone(NamedText text, out AbbreviationShape shape)
    {
        shape = default;
        return text.Words.Length == 1 && AbbreviationShape.TryRead(text.Text.AsSpan(), text.Words[0], out shape);
    }
}
