using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4004: a word that is written twice in a row by mistake, also over the end of a line or of a literal.</summary>
internal sealed class RepeatedWord() : PassageRule(s_description, Reads.WithQuotations)
{
    private static readonly RuleInfo s_description = new(
        "PRL4004",
        "Repeated word",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "A word stands twice in a row. Readers skip over that, writers too, above all where a line or a literal ends between the two.");

    /// <summary>A line that the author ended, in a cell or an address: the next begins anew.</summary>
    private const char LineSeparator = '\u2028';

    /// <summary>A text with more links is a list of them, which nobody repeats words in.</summary>
    private const int MostLinks = 1000;

    private static readonly Wording s_repeated = s_description.Says("'{0}' is written twice in a row: remove one");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText analysis = context.Analysis;
        ReadOnlySpan<char> text = analysis.Text.AsSpan();
        ReadOnlySpan<Word> words = analysis.Words.AsSpan();
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i].Length == words[i - 1].Length && IsSame(text, words[i], words[i - 1]) && !AreTwoLinks(analysis.Passage, words[i - 1], words[i]) && !MeantTwice.Is(analysis, i) && !analysis.IsVouchedFor(analysis.Words[i].End))
            {
                var range = new TextRange(analysis.Words[i].Start, analysis.Words[i].Length);
                string word = analysis.Text.Substring(range.Start, range.Length);
                context.Report(new Finding(s_repeated, new Place(analysis.Passage, range), word)
                {
                    Fixes = WordFix.Replace(analysis, Removed(analysis, i), "", $"Remove the second '{word}'"),
                });
            }
        }
    }

    /// <summary>Whether each of the two is the words of a link of its own: <c>[cite](#a) [cite](#b)</c>.</summary>
    private static bool AreTwoLinks(Passage passage, Word before, Word word) =>
        passage.Links.Length > MostLinks || (IsLink(passage, before) && IsLink(passage, word));

    private static bool IsLink(Passage passage, Word word)
    {
        foreach (TextLink link in passage.Links)
        {
            if (link.Text.Start >= word.Start - 1 && link.Text.Start <= word.Start && link.Text.End >= word.End && link.Text.End <= word.End + 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(ReadOnlySpan<char> text, in Word word, in Word before) =>
        word.Gap is Gap.Space or Gap.Line
        && !word.Is(WordTraits.BesideHole) && !before.Is(WordTraits.BesideHole) && text.Slice(before.End, word.Start - before.End).IndexOf(LineSeparator) < 0
        && Folding.Equal(word.In(text), before.In(text));

    /// <summary>The second word with the spaces after it, so that a line break before it stays; else with what is before it.</summary>
    private static TextRange Removed(NamedText analysis, int i)
    {
        Word word = analysis.Words[i];
        int end = word.End;
        while (end < analysis.Text.Length && Characters.ClassOf(analysis.Text[end]) == CharacterClass.Space)
        {
            end++;
        }

        return end > word.End && end < analysis.Text.Length && Characters.ClassOf(analysis.Text[end]) != CharacterClass.NewLine
            ? TextRange.FromBounds(word.Start, end)
            : TextRange.FromBounds(analysis.Words[i - 1].End, word.End);
    }
}
