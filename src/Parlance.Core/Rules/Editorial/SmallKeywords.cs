using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>
/// Finds the verbs of BCP 14 in small letters where they may have been meant as keywords: <em>servers must answer</em>; not where they
/// tell of something: <em>how long it should be</em>, <em>this document may be copied</em>.
/// </summary>
internal static class SmallKeywords
{
    private static readonly WordSet s_asking = new("how if what when where whether which who whose why");

    private static readonly WordSet s_speakers = new("i nothing one we");

    private static readonly WordSet s_documents = new("document guide guidelines memo publication report specification standard");

    /// <summary>The verbs, in order.</summary>
    public static IEnumerable<VerbalForm> In(NamedText text) =>
        MixedObligation.Own(text).Where(form => Characters.ClassOf(text.Text[form.Range.Start]) == CharacterClass.Lower && !IsPlain(text, text.WordsIn(form.Range).First));

    private static bool IsPlain(NamedText text, int word)
    {
        int next = text.At(word + 1).Maybe("not").Next;
        int first = text.WordsIn(text.SentenceAt(text.Words[word].Start)).First;
        return ModalVerb.IsRelative(text.Read, word) || text.At(next).Then("apply", "applies").Found || text.At(first).Then("for").Then("example", "instance").Found
            || IsInPlainClause(text, word, first);
    }

    /// <summary>Whether the clause before the verb asks something, or speaks of the document or of its readers.</summary>
    private static bool IsInPlainClause(NamedText text, int word, int first)
    {
        for (int i = word - 1; i >= first; i--)
        {
            if (s_asking.Contains(At(text, i)) || s_speakers.Contains(At(text, i)) || (i > first && s_documents.Contains(At(text, i)) && Folding.Equal(At(text, i - 1), "this")))
            {
                return true;
            }

            if (text.Words[i].Gap is not (Gap.Space or Gap.Line or Gap.Hyphen))
            {
                return false;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> At(NamedText text, int word) => text.Words[word].In(text.Text.AsSpan());
}
