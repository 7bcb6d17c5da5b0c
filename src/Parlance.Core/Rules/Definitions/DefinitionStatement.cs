using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>The declared names that a definition uses: those in its statement, without the words that open it.</summary>
internal static class DefinitionStatement
{
    private static readonly WordSet s_contrasting = new("unlike see cf compare contrast not than except excluding versus");

    private static readonly WordSet s_behindNoun = new("that which who whose due given made paid held taken");

    private static readonly WordSet s_apart = new("distinct distinguished differs different opposed confused contrast contrasted unrelated");

    /// <summary>The names, in order.</summary>
    /// <param name="analysis">The definition.</param>
    /// <param name="isOwn">Whether a concept is the thing defined.</param>
    public static IEnumerable<VocabularyMatch> Names(NamedText analysis, Func<int, bool> isOwn)
    {
        if (analysis.Matches.IsEmpty)
        {
            yield break;
        }

        // What is said of another term is no statement about this one.
        DefinitionLead? lead = DefinitionLead.Of(analysis);
        if (lead is { IsSure: true, Subject: var subject } && !isOwn(subject.Concept))
        {
            yield break;
        }

        int start = lead?.End ?? EndOfSubject(analysis, isOwn), end = EndOfStatement(analysis);
        foreach (VocabularyMatch match in analysis.MatchesIn(TextRange.FromBounds(start, Math.Max(start, end))).ToArray())
        {
            TextRange range = match.Range;
            if (match.Start >= start && analysis.IsAuthors(range)
                && !IsContrasted(analysis, match.Start) && !IsPartOfName(analysis, range))
            {
                yield return match;
            }
        }
    }

    /// <summary>
    /// The words of a definition that says its name over again with small words between: <em>The landing of a ramp</em> for
    /// <em>ramp landing</em>. Null for one that says anything else.
    /// </summary>
    public static TextRange? Restated(NamedText analysis, string? name)
    {
        var left = new HashSet<ulong>();
        foreach (Word word in new WordScanner((name ?? "").AsSpan()))
        {
            if (!FunctionWords.IsContentWord(word.StemIn(name.AsSpan())))
            {
                return null;
            }

            left.Add(WordKeys.Of(word.StemIn(name.AsSpan())));
        }

        int first = -1, last = -1;
        for (int i = 0; i < analysis.Words.Length && left.Count > 0; i++)
        {
            if (!analysis.ContentWords[i])
            {
                continue;
            }

            if (!left.Remove(analysis.Keys[i]))
            {
                return null;
            }

            first = first < 0 ? i : first;
            last = i;
        }

        bool isWhole = last > first && left.Count == 0 && last == analysis.Words.Length - 1;
        return isWhole ? TextRange.FromBounds(analysis.Words[first].Start, analysis.Words[last].StemEnd) : null;
    }

    /// <summary>
    /// The end of what defines: the first full stop that ends a sentence. What follows comments on the thing, and may name
    /// it again. Items of a list belong to the sentence that opens it.
    /// </summary>
    private static int EndOfStatement(NamedText analysis)
    {
        string text = analysis.Text;
        foreach (TextRange sentence in analysis.Sentences)
        {
            int last = sentence.End - 1;
            while (last > sentence.Start && !char.IsLetterOrDigit(text[last]) && !Characters.IsTerminator(text[last]))
            {
                last--;
            }

            if (Characters.IsTerminator(text[last]))
            {
                return sentence.End;
            }
        }

        return text.Length;
    }

    private static int EndOfSubject(NamedText analysis, Func<int, bool> isOwn)
    {
        // The name as the subject of any verb: "Equality requires that". Before a preposition it is what is defined by.
        VocabularyMatch name = analysis.Matches[0];
        int word = WordAt(analysis, 0), next = WordAt(analysis, name.End);
        while (word < analysis.Words.Length && analysis.Words[word].Start < name.Start && FunctionWords.IsDeterminer(TextOf(analysis, word)))
        {
            word++;
        }

        return isOwn(name.Concept) && analysis.Words[word].Start == name.Start && next < analysis.Words.Length
            && analysis.Words[next].Gap is Gap.Space or Gap.Line && MayBeVerb(analysis, next)
                ? name.End
                : 0;
    }

    /// <summary>
    /// Whether a word behind a name may be its verb: not in <em>consent that is given</em>, <em>pilotage given by a pilot</em>,
    /// <em>a fee within the port</em>, <em>wharfage charges</em>.
    /// </summary>
    private static bool MayBeVerb(NamedText analysis, int word)
    {
        bool isLast = word + 1 == analysis.Words.Length || analysis.Words[word].End >= analysis.SentenceAt(analysis.Words[word].Start).End - 1;
        return !isLast && !FunctionWords.IsPreposition(TextOf(analysis, word)) && !s_behindNoun.Contains(TextOf(analysis, word));
    }

    /// <summary>Whether a name is only a word of a longer one that is not declared: <em>America</em> in <em>South America</em>.</summary>
    private static bool IsPartOfName(NamedText analysis, TextRange range)
    {
        (int first, int end) = analysis.WordsIn(range);
        return first < end && analysis.Words[first].Is(WordTraits.Capitalised)
            && ((first > 0 && IsJoined(analysis, first) && IsWordOfName(analysis, first - 1))
                || (end < analysis.Words.Length && IsJoined(analysis, end) && IsWordOfName(analysis, end)));
    }

    private static bool IsJoined(NamedText analysis, int word) => analysis.Words[word].Gap is Gap.Space or Gap.Line or Gap.Hyphen;

    private static bool IsWordOfName(NamedText analysis, int word)
    {
        Word beside = analysis.Words[word];
        return beside.Is(WordTraits.Capitalised) && !beside.Is(WordTraits.SentenceStart) && !beside.Is(WordTraits.Possessive)
            && FunctionWords.IsContentWord(TextOf(analysis, word)) && analysis.MatchesIn(new TextRange(beside.Start, beside.Length)).IsEmpty;
    }

    /// <summary>Whether the words before a name contrast it with what is defined: <em>unlike</em>, <em>as opposed to</em>, <em>see also</em>.</summary>
    private static bool IsContrasted(NamedText analysis, int start)
    {
        int word = WordAt(analysis, start) - 1;
        while (word >= 0 && (FunctionWords.IsDeterminer(TextOf(analysis, word)) || Folding.Equal(TextOf(analysis, word), "also")))
        {
            word--;
        }

        return word >= 0
            && (s_contrasting.Contains(TextOf(analysis, word))
                || (word > 0 && FunctionWords.IsPreposition(TextOf(analysis, word)) && s_apart.Contains(TextOf(analysis, word - 1))));
    }

    /// <summary>Index of the first word that starts at or after an offset.</summary>
    private static int WordAt(NamedText analysis, int offset) => analysis.WordsIn(new TextRange(offset, 0)).First;

    private static ReadOnlySpan<char> TextOf(NamedText analysis, int word) => analysis.Words[word].In(analysis.Text.AsSpan());
}
