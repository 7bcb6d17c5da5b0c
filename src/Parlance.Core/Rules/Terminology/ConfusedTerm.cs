using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1001: a word in the place of a close word of a declared name.</summary>
/// <remarks>
/// Never on a bare word: either the other members of its list are declared names, or the other words of a name are around
/// it. How close the word must be depends on how much the list tells.
/// </remarks>
internal sealed class ConfusedTerm() : PassageRule(s_description, Reads.WithQuotations)
{
    private static readonly RuleInfo s_description = new(
        "PRL1001",
        "Confused term",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "A word close to a declared name stands where that name is expected: in a list that otherwise names declared terms, or as one word of a longer name. Spell checkers cannot see it, since the wrong word is a word.")
    {
        Rank = 10,
    };

    private static readonly Wording s_inSet = s_description.Says("'{0}' is probably '{1}': the list otherwise names the principles of '{2}'");
    private static readonly Wording s_inList = s_description.Says("'{0}' is probably '{1}': the other members of the list are declared names");
    private static readonly Wording s_inName = s_description.Says("'{0}' is probably '{1}': '{2}' is a declared name");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText analysis = context.Analysis;
        if (context.Vocabulary.Concepts.IsEmpty)
        {
            return;
        }

        var reported = default(HashSet<int>);
        if (!analysis.Matches.IsEmpty)
        {
            foreach (TextList list in analysis.Lists)
            {
                CheckList(context, list, ref reported);
            }
        }

        CheckNames(context, ref reported);
    }

    private static void CheckList(PassageContext context, TextList list, ref HashSet<int>? reported)
    {
        NamedText analysis = context.Analysis;
        if (analysis.MatchesIn(list.Range).IsEmpty)
        {
            return;
        }

        ImmutableArray<ListTerm> terms = ListTerms.Of(analysis, list);
        var evidence = ListEvidence.Of(context.Vocabulary, terms);
        if (evidence.Known == 0 || evidence.Known < terms.Length - evidence.Known || ListTerms.IsVouchedFor(analysis, list))
        {
            return;
        }

        foreach (ListTerm term in terms)
        {
            if (term.Concept < 0 && evidence.Closest(analysis, term) is { } close && (reported ??= []).Add(close.Word))
            {
                Concept concept = context.Vocabulary.Concepts[close.Concept];
                (Wording wording, string third) = concept.Set is { } set && evidence.IsOfSet(concept) ? (s_inSet, set) : (s_inList, "");
                Report(context, close, keepsNumber: HasInflected(analysis.MatchesIn(list.Range)), wording, third);
            }
        }
    }

    private static void CheckNames(PassageContext context, ref HashSet<int>? reported)
    {
        NamedText analysis = context.Analysis;
        NameFrames frames = context.Vocabulary.Frames;
        if (frames.IsEmpty)
        {
            return;
        }

        ReadOnlySpan<char> text = analysis.Text.AsSpan();
        ReadOnlySpan<Word> words = analysis.Words.AsSpan();
        ReadOnlySpan<ulong> keys = analysis.Keys.AsSpan();
        List<NameFrame>? found = null;
        bool isOfName = frames.MayHave(keys, 0);
        for (int first = 0; first < words.Length; first++)
        {
            // One of the first two words is of a name, without which no name fits.
            bool wasOfName = isOfName;
            isOfName = frames.MayHave(keys, first + 1);
            if (!wasOfName && !isOfName)
            {
                continue;
            }

            found ??= [];
            found.Clear();
            frames.Find(text, words, keys, first, frames.LongestName, CloseWord.LeastInName, found, analysis.Matches.AsSpan());
            foreach (NameFrame frame in found)
            {
                int word = first + frame.Slot;
                if (CloseWord.Judge(analysis, first, frame) is { } close && (reported ??= []).Add(word))
                {
                    Report(context, close, keepsNumber: IsHead(frame), s_inName, string.Join(" ", frame.Name));
                    break;
                }
            }
        }
    }

    /// <summary>Whether a list has its names in another number than they are declared in: <em>treaties, charters and conventions</em>.</summary>
    private static bool HasInflected(ReadOnlySpan<VocabularyMatch> matches)
    {
        foreach (VocabularyMatch match in matches)
        {
            if (match.IsInflected)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the open word of a name is the one that carries its number: the last one, or the one before a preposition.</summary>
    private static bool IsHead(NameFrame frame) =>
        frame.Slot == frame.Name.Length - 1 || FunctionWords.IsPreposition(frame.Name[frame.Slot + 1].AsSpan());

    private static void Report(PassageContext context, CloseWord close, bool keepsNumber, Wording wording, string third)
    {
        NamedText analysis = context.Analysis;
        Word word = analysis.Words[close.Word];
        if (analysis.IsVouchedFor(word.End))
        {
            return;
        }

        TextRange range = word.StemRange;
        string found = analysis.Text.Substring(range.Start, range.Length);

        // The capitals are those of the word in the text: whether a name wants others is the question of another rule.
        string right = Inflection.Like(found, keepsNumber ? Inflection.Singular(found) : found, close.Right);
        context.Report(new Finding(wording, new Place(analysis.Passage, range), found, right, third)
        {
            Related = ImmutableArray.Create(new RelatedPlace(close.Concept)),
            Fixes = WordFix.ReplaceOrVouch(analysis, range, right),
        });
    }
}
