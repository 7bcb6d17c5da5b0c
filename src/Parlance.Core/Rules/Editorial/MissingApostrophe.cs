using System.Runtime.CompilerServices;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4005: the possessive of a declared name without its apostrophe: <em>Chinas peaceful rise</em>.</summary>
internal sealed class MissingApostrophe() : FileRule(s_description, Reads.OwnText)
{
    private const int LongestName = 8;

    private static readonly RuleInfo s_description = new(
        "PRL4005",
        "Possessive without its apostrophe",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "A declared name with a bare 's' stands before a noun, so that a plural is read where a possessive is meant.");

    private static readonly Wording s_missing = s_description.Says("'{0}' is probably the possessive of '{1}': write '{2}'");

    /// <inheritdoc/>
    [MethodImpl(HotLoop.Option)]
    public override void Check(FileContext context)
    {
        List<(NumberedText Text, VocabularyMatch Match)>? found = null;
        foreach (NumberedText text in context.Texts(Reads.OwnText))
        {
            foreach (VocabularyMatch match in text.Text.Matches)
            {
                if (BarePossessive.Is(text.Text, match) && text.Text.IsAuthors(match.Range))
                {
                    (found ??= []).Add((text, match));
                }
            }

            foreach (Word word in text.Text.Words)
            {
                if (word.Is(WordTraits.Capitalised) && EndsLikeNoPlural(word.In(text.Text.Text.AsSpan())) && NameBefore(text.Text, word) is { } match
                    && BarePossessive.Is(text.Text, match) && text.Text.IsAuthors(match.Range))
                {
                    (found ??= []).Add((text, match));
                }
            }
        }

        if (found is null)
        {
            return;
        }

        var many = new HashSet<int>();
        foreach (NumberedText text in context.Texts(Reads.OwnText))
        {
            foreach (VocabularyMatch match in text.Text.Matches)
            {
                if (BarePossessive.ShowsMany(text.Text, match))
                {
                    many.Add(match.Concept);
                }
            }
        }

        foreach ((NumberedText text, VocabularyMatch match) in found)
        {
            if (!many.Contains(match.Concept) || BarePossessive.IsSure(text.Text, match))
            {
                Report(context, text.Text, match.Range, context.Vocabulary.NameOf(match).Text);
            }
        }
    }

    /// <summary>Nouns in <c>-y</c> have their plural in <c>-ies</c>, so that <em>Germanys</em> is no form of <em>Germany</em> to be matched.</summary>
    private static bool EndsLikeNoPlural(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[word.Length - 1] == 's' && word[word.Length - 2] == 'y' && "aeiou".IndexOf(word[word.Length - 3]) < 0;

    /// <summary>The declared name that ends with a word, its last letter apart.</summary>
    private static VocabularyMatch? NameBefore(NamedText analysis, Word last)
    {
        int end = last.End - 1, index = analysis.WordsIn(new TextRange(last.Start, last.Length)).First;
        int from = analysis.Words[Math.Max(0, index - LongestName)].Start;
        var matches = new List<VocabularyMatch>();
        analysis.Vocabulary.Match(analysis.Text.Substring(from, end - from), matches);
        VocabularyMatch match = matches.Find(m => from + m.End == end && !m.IsVariant);
        return match.Length > 0 ? match with { Start = from + match.Start, Length = match.Length + 1, IsInflected = true } : null;
    }

    private static void Report(RuleContext context, NamedText text, TextRange range, string name)
    {
        string found = range.In(text.Text), right = BarePossessive.Written(text, range);
        context.Report(new Finding(s_missing, new Place(text.Passage, range), found, name, right)
        {
            Fixes = WordFix.Replace(text, new TextRange(range.End - 1, 0), right.Substring(right.Length - 2, 1), $"Write '{right}'"),
        });
    }
}
