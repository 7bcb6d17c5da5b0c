using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>Makes the fixes that most rules about words offer.</summary>
internal static class WordFix
{
    /// <summary>
    /// The fixes for words that should be others: in a quotation first to vouch for them, since they belong to someone
    /// else, and elsewhere to replace them.
    /// </summary>
    public static ImmutableArray<SuggestedFix> ReplaceOrVouch(NamedText analysis, TextRange range, string replacement)
    {
        string title = $"Replace with '{replacement}'";
        if (!analysis.IsQuoted(range))
        {
            return SuggestedFix.Listed(SuggestedFix.Edit(title, null, Replace(analysis, range, replacement)));
        }

        SuggestedFix? sic = Vouch(analysis.Passage, range.End, null);
        var replace = SuggestedFix.Edit(title, "replace", Replace(analysis, range, replacement));
        return SuggestedFix.Listed(sic, replace is null ? null : replace with { OneAtATime = true });
    }

    /// <summary>The fix that says of a word that it is meant as it stands.</summary>
    public static SuggestedFix? Vouch(Passage passage, int end, string? intent) =>
        SuggestedFix.Edit("Mark as [sic]", intent, passage.Edit(new TextRange(end, 0), " [sic]"));

    /// <summary>The fix that replaces words.</summary>
    public static ImmutableArray<SuggestedFix> Replace(NamedText analysis, TextRange range, string replacement, string title) =>
        SuggestedFix.Listed(SuggestedFix.Edit(title, null, Replace(analysis, range, replacement)));

    /// <summary>The edits that replace words, and the article before them where the sound changes; none where the source cannot say it.</summary>
    public static ImmutableArray<SourceEdit> Replace(NamedText analysis, TextRange range, string replacement)
    {
        ImmutableArray<SourceEdit> words = EditWords(analysis, range, replacement);
        if (words.IsEmpty || !Articles.TryCorrect(analysis.Text.AsSpan(), range.Start, replacement, out int start, out int length, out string article))
        {
            return words;
        }

        ImmutableArray<SourceEdit> before = analysis.Passage.Edit(new TextRange(start, length), article);
        return before.IsEmpty ? ImmutableArray<SourceEdit>.Empty : before.AddRange(words);
    }

    /// <summary>The edits of the words alone, and of their possessive ending where it no longer fits: <em>persons'</em>, but <em>person's</em>.</summary>
    private static ImmutableArray<SourceEdit> EditWords(NamedText analysis, TextRange range, string replacement)
    {
        (int first, int end) = analysis.WordsIn(range);
        int past = first < end && analysis.Words[end - 1].StemEnd == range.End ? analysis.Words[end - 1].End : range.End;
        if (past == range.End)
        {
            return analysis.Passage.Edit(range, replacement);
        }

        string possessive = Inflection.Possessive(replacement, analysis.Text[range.End]);
        bool isBare = past == range.End + 1;
        bool shouldBeBare = possessive.Length == replacement.Length + 1;
        bool endsInS = replacement.EndsWith("s", StringComparison.OrdinalIgnoreCase);
        return isBare == shouldBeBare || (isBare && endsInS)
            ? analysis.Passage.Edit(range, replacement)
            : analysis.Passage.Edit(TextRange.FromBounds(range.Start, past), possessive);
    }
}
