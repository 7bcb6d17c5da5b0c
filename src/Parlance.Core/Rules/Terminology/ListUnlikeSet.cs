using System.Collections.Immutable;
using System.Globalization;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1011: a list that differs from the declared set of principles, or from the number that the text states.</summary>
internal sealed class ListUnlikeSet() : PassageRule(s_description, Reads.OwnText)
{
    /// <summary>The order of two principles is nothing that a declaration decides.</summary>
    private const int FewestInOrder = 3;

    private static readonly RuleInfo s_description = new(
        "PRL1011",
        "List unlike the declared set",
        RuleSeverity.Suggestion,
        FixSupport.None,
        "A list that names the principles of a set has a member too many or names all of them in another order, or the number stated before a list is not that of its members. A list of some of the principles is fine in any order.")
    {
        Rank = 50,
    };

    private static readonly Wording s_extra = s_description.Says("'{0}' is not among the principles of '{1}', which the list otherwise names: leave it out, or declare it");
    private static readonly Wording s_order = s_description.Says("The list names all principles of '{0}' in another order than declared: write {1}", Matter.Order);
    private static readonly Wording s_number = s_description.Says("'{0}' does not fit the list that follows, which has {1} members: correct the number or the list");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        NamedText analysis = context.Analysis;
        bool mayNameSet = analysis.Matches.Length > 1 && !context.Vocabulary.Sets.IsEmpty;
        if (!mayNameSet && !MiscountedLists.MayOccur(analysis))
        {
            return;
        }

        foreach (TextList list in analysis.Lists)
        {
            if (mayNameSet && !ListTerms.IsVouchedFor(analysis, list) && SetList.Read(analysis, list) is { } named)
            {
                CheckSet(context, list, named);
            }
        }

        foreach (TextList list in MiscountedLists.Contradicted(analysis))
        {
            TextRange range = list.Info.StatedAt;
            if (!analysis.IsQuoted(range) && !ListTerms.IsVouchedFor(analysis, list))
            {
                string stated = analysis.Text.Substring(range.Start, range.Length);
                context.Report(new Finding(s_number, new Place(analysis.Passage, range), stated, list.Members.Length.ToString(NumberFormatInfo.InvariantInfo)));
            }
        }
    }

    private static void CheckSet(PassageContext context, TextList list, SetList named)
    {
        NamedText analysis = context.Analysis;
        IReadOnlyList<int> members = context.Vocabulary.Sets.MembersOf(named.Set);
        int extras = named.Terms.Length - named.Named.Length;
        if (extras == 0 && named.Named.Length == members.Count && members.Count >= FewestInOrder && !named.Named.SequenceEqual(members))
        {
            string order = string.Join(", ", members.Select(member => context.Vocabulary.Concepts[member].PreferredName));
            Report(context, RangeOf(analysis, list), s_order, named.Set, order);
        }
        else if (extras > 0 && extras < named.Named.Length)
        {
            // What comes before, as in "spoke of openness", belongs to the clause and is no member.
            for (int i = FirstMember(analysis, named.Terms); i < named.Terms.Length; i++)
            {
                ListTerm term = named.Terms[i];
                if (IsOther(context, term, named.Set) && ExtraMember.RangeOf(analysis, term) is { } range)
                {
                    Report(context, range, s_extra, analysis.Text.Substring(range.Start, range.Length), named.Set);
                }
            }
        }
    }

    /// <summary>The index of the last member with words of the clause before its name, with which the list begins; 0 if there is none.</summary>
    private static int FirstMember(NamedText analysis, ImmutableArray<ListTerm> terms)
    {
        for (int i = terms.Length - 1; i > 0; i--)
        {
            int start = analysis.Words[terms[i].First].Start;
            if (terms[i].Concept >= 0 && analysis.MatchesIn(new TextRange(start, 1)).IsEmpty)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Whether a member is none of the set's.</summary>
    private static bool IsOther(PassageContext context, ListTerm term, string set) =>
        term.Concept < 0 || context.Vocabulary.Concepts[term.Concept].Set != set;

    private static void Report(PassageContext context, TextRange range, Wording wording, params string[] arguments)
    {
        if (!context.Analysis.IsQuoted(range))
        {
            context.Report(new Finding(wording, new Place(context.Analysis.Passage, range), arguments));
        }
    }

    /// <summary>From the first name of a list to its last, without the words of the clause around them.</summary>
    private static TextRange RangeOf(NamedText analysis, TextList list)
    {
        ReadOnlySpan<VocabularyMatch> matches = analysis.MatchesIn(list.Range);
        int start = matches[0].Start, end = matches[matches.Length - 1].End;
        foreach (VocabularyMatch match in matches)
        {
            start = match.Start < list.First.End ? match.Start : start;
            if (match.Start >= list.Last.Start)
            {
                end = match.End;
                break;
            }
        }

        return TextRange.FromBounds(start, end);
    }
}
