using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1001: a word that stands where the vocabulary has a word close to it.</summary>
/// <remarks>
/// Never on a bare word: either the other members of its list are declared names, or the other words of a name stand around
/// it. How close the word must be depends on how much the list tells.
/// </remarks>
internal sealed class ConfusedTerm() : PassageRule(s_description)
{
    private const string InSet = "'{0}' is probably '{1}': the list otherwise names the principles of '{2}'";
    private const string InList = "'{0}' is probably '{1}': the other members of the list are declared names";
    private const string InName = "'{0}' is probably '{1}': '{2}' is a declared name";

    private static readonly RuleInfo s_description = new(
        "PRL1001",
        "Confused term",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "A word close to a declared name stands where that name is expected: in a list that otherwise names declared terms, or as one word of a longer name. Spell checkers cannot see it, since the wrong word is a word.",
        InSet,
        InList,
        InName);

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        TextAnalysis analysis = context.Analysis;
        if (!RoleIsChecked(analysis.Passage.Role) || context.Vocabulary.Concepts.IsEmpty)
        {
            return;
        }

        var reported = new HashSet<int>();
        if (!analysis.Matches.IsEmpty)
        {
            foreach (TextList list in analysis.Lists)
            {
                CheckList(context, list, reported);
            }
        }

        CheckNames(context, reported);
    }

    private static bool RoleIsChecked(PassageRole role) =>
        role is PassageRole.Prose or PassageRole.Definition or PassageRole.EventTitle or PassageRole.Quotation;

    private void CheckList(PassageContext context, TextList list, HashSet<int> reported)
    {
        TextAnalysis analysis = context.Analysis;
        if (analysis.MatchesIn(TextRange.FromBounds(list.Members[0].Start, list.Members[list.Members.Length - 1].End)).IsEmpty)
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
            if (term.Concept < 0 && evidence.Closest(analysis, term) is { } close && reported.Add(close.Word))
            {
                Concept concept = context.Vocabulary.Concepts[close.Concept];
                (string message, string third) = concept.Set is { } set && evidence.IsOfSet(concept) ? (InSet, set) : (InList, "");
                Report(context, close, message, third);
            }
        }
    }

    private void CheckNames(PassageContext context, HashSet<int> reported)
    {
        TextAnalysis analysis = context.Analysis;
        NameFrames frames = context.Vocabulary.Frames;
        if (frames.IsEmpty)
        {
            return;
        }

        var found = new List<NameFrame>();
        for (int first = 0; first < analysis.Words.Length; first++)
        {
            found.Clear();
            frames.Find(analysis.Text.AsSpan(), analysis.Words.AsSpan(), analysis.Keys.AsSpan(), first, RunLength(analysis, first, frames.LongestName), found);
            foreach (NameFrame frame in found)
            {
                int word = first + frame.Slot;
                if (CloseWord.Judge(analysis, first, frame) is { } close && !reported.Contains(word) && !IsDeclared(analysis, word))
                {
                    reported.Add(word);
                    Report(context, close, InName, string.Join(" ", frame.Name));
                    break;
                }
            }
        }
    }

    /// <summary>How many words from one on belong to one run, with spaces, hyphens and nothing else between them.</summary>
    private static int RunLength(TextAnalysis analysis, int first, int most)
    {
        int length = 1;
        while (length < most && first + length < analysis.Words.Length && analysis.Words[first + length].Gap is Gap.Space or Gap.Line or Gap.Hyphen or Gap.Dash)
        {
            length++;
        }

        return length;
    }

    private static bool IsDeclared(TextAnalysis analysis, int word) =>
        analysis.MatchesIn(new TextRange(analysis.Words[word].Start, analysis.Words[word].StemLength)).Length > 0;

    private void Report(PassageContext context, CloseWord close, string message, string third)
    {
        TextAnalysis analysis = context.Analysis;
        Word word = analysis.Words[close.Word];
        if (analysis.IsVouchedFor(word.End))
        {
            return;
        }

        var range = new TextRange(word.Start, word.StemLength);
        string found = analysis.Text.Substring(range.Start, range.Length);

        // The capitals are those of the word that stands there: whether a name wants others is another rule's question.
        string right = Inflection.Like(found, Inflection.Singular(found), close.Right);
        context.Report(new Finding(Info, new Place(analysis.Passage, range), message, found, right, third)
        {
            Related = ImmutableArray.Create(new RelatedPlace(close.Concept)),
            Fixes = WordFix.ReplaceOrVouch(analysis, range, right),
        });
    }
}
