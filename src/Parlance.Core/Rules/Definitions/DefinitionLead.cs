using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>
/// The words with which a definition says what it defines: <em>Equality means</em>, <em>The term "equality" refers to</em>,
/// <em>In this policy, equality (also parity) is defined as</em>, <em>Equality:</em>.
/// </summary>
/// <param name="Subject">The declared name that the definition is of, by its own words.</param>
/// <param name="End">The offset after the lead.</param>
/// <param name="IsSure">Whether the words can only define; <em>is a</em> may also describe.</param>
internal readonly record struct DefinitionLead(VocabularyMatch Subject, int End, bool IsSure)
{
    /// <summary>How far into a definition a lead may reach, in words.</summary>
    private const int MostWords = 24;

    private static readonly WordSet s_introducing = new("as unless except where when if wherever whenever");

    private static readonly WordSet s_namingNouns = new("term word expression phrase concept notion principle name");

    /// <summary>The lead of a definition; null when it opens in another way.</summary>
    public static DefinitionLead? Of(NamedText analysis)
    {
        ImmutableArray<Word> words = analysis.Words;
        if (MeantBy(analysis) is { } meant)
        {
            return meant;
        }

        int first = AfterIntroduction(analysis);
        for (int skipped = 0; first < words.Length && skipped <= 4; skipped++, first++)
        {
            if (SubjectAt(analysis, words[first].Start) is { } subject)
            {
                return Read(analysis, subject);
            }

            if (!MayStandBefore(words[first].In(analysis.Text.AsSpan())))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><em>By equality is meant</em>, <em>By equality we mean</em>.</summary>
    private static DefinitionLead? MeantBy(NamedText analysis)
    {
        int first = 1;
        while (first < 4 && first < analysis.Words.Length && MayStandBefore(analysis.Words[first].In(analysis.Text.AsSpan())))
        {
            first++;
        }

        if (!analysis.At(0).Then("by").Found || first >= analysis.Words.Length || SubjectAt(analysis, analysis.Words[first].Start) is not { } subject)
        {
            return null;
        }

        WordCursor verb = analysis.At(analysis.WordsIn(TextRange.FromBounds(SkipClosed(analysis.Text, subject.End), analysis.Text.Length)).First);
        verb = verb.Then("is", "are").Then("meant", "understood").Or(verb.Then("we").Then("mean", "understand"));
        return verb.Found ? new DefinitionLead(subject, analysis.Words[verb.Next - 1].End, true) : null;
    }

    private static bool MayStandBefore(ReadOnlySpan<char> word) =>
        FunctionWords.IsDeterminer(word) || Folding.Equal(word, "of") || s_namingNouns.Contains(word);

    /// <summary>
    /// Index of the first word after phrases like <em>For the purposes of this policy,</em> and <em>unless the context otherwise
    /// requires,</em>; 0 when there are none.
    /// </summary>
    private static int AfterIntroduction(NamedText analysis)
    {
        ImmutableArray<Word> words = analysis.Words;
        int start = 0;
        for (int i = 1; i < words.Length && i < MostWords && Introduces(analysis, start); i++)
        {
            if (words[i].Gap == Gap.Punctuation && analysis.Text[words[i - 1].End] == ',')
            {
                start = i;
            }
        }

        return start;
    }

    private static bool Introduces(NamedText analysis, int word) =>
        FunctionWords.IsPreposition(analysis.Words[word].In(analysis.Text.AsSpan())) || s_introducing.Contains(analysis.Words[word].In(analysis.Text.AsSpan()));

    private static VocabularyMatch? SubjectAt(NamedText analysis, int start)
    {
        foreach (VocabularyMatch match in analysis.MatchesIn(new TextRange(start, 1)))
        {
            if (match.Start == start)
            {
                return match;
            }
        }

        return null;
    }

    private static DefinitionLead? Read(NamedText analysis, VocabularyMatch subject)
    {
        string text = analysis.Text;
        int at = SkipClosed(text, subject.End);
        if (at < text.Length && text[at] is ':' or '\u2014')
        {
            return new DefinitionLead(subject, at + 1, text[at] == ':');
        }

        if (at < text.Length && text[at] == ',')
        {
            // "Equality, for the purposes of this policy, means"
            int close = text.IndexOf(',', at + 1, Math.Min(text.Length - at - 1, 120));
            at = close < 0 ? at : close + 1;
        }

        (int verb, _) = analysis.WordsIn(TextRange.FromBounds(at, text.Length));
        return verb >= analysis.Words.Length ? null : ReadVerb(analysis, subject, verb);
    }

    private static DefinitionLead? ReadVerb(NamedText analysis, VocabularyMatch subject, int word)
    {
        WordCursor verb = DefinitionVerb.Read(analysis, word);
        if (verb.Found)
        {
            return new DefinitionLead(subject, analysis.Words[verb.Next - 1].End, true);
        }

        // "Equality is a", "equality is when": may also describe.
        WordCursor copula = analysis.At(word).Then("is", "are");
        if (!copula.Found || copula.Next >= analysis.Words.Length)
        {
            return null;
        }

        Word next = analysis.Words[copula.Next];
        return next.Gap is Gap.Space or Gap.Line && (FunctionWords.IsDeterminer(next.In(analysis.Text.AsSpan())) || copula.Then("when", "where").Found)
            ? new DefinitionLead(subject, analysis.Words[word].End, false)
            : null;
    }

    /// <summary>Skips quotation marks, white space and what is in brackets.</summary>
    private static int SkipClosed(string text, int at)
    {
        while (at < text.Length)
        {
            if (text[at] == '(' && text.IndexOf(')', at, Math.Min(text.Length - at, 80)) is var close and > 0)
            {
                at = close + 1;
            }
            else if (Characters.IsSpace(text[at]) || QuotationShape.TryGetStyle(text[at], out _))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }
}
