using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>Writes what replaces an abbreviation: another abbreviation of the thing, or else its name.</summary>
internal static class AbbreviationInstead
{
    /// <summary>
    /// <c>(EB)</c> becomes <c>(EC)</c> where the thing has that abbreviation, and <c>A PWD has</c> becomes <c>A person with disabilities
    /// has</c>: capitals of an abbreviation are none of the name's. Null where what is found is no abbreviation.
    /// </summary>
    public static string? Of(NamedText text, VocabularyMatch match)
    {
        Concept concept = text.Vocabulary.ConceptOf(match);
        string matched = concept.Names[match.Name].Text, found = match.Range.In(text.Text);
        if (!IsAbbreviation(matched) || !char.IsUpper(found[0]))
        {
            return null;
        }

        bool isPlural = found.Length == matched.Length + 1 && found[found.Length - 1] == 's';
        foreach (TermName name in concept.Names)
        {
            if (name.Status == TermStatus.Abbreviation)
            {
                return isPlural ? name.Text + "s" : name.Text;
            }
        }

        if (concept.PreferredName is not { } preferred)
        {
            return null;
        }

        if (isPlural)
        {
            Word head = Phrase.Head(preferred);
            preferred = preferred.Substring(0, head.Start) + Inflection.Plural(Phrase.Text(preferred, head)) + preferred.Substring(head.StemEnd);
        }

        (int first, int end) = text.WordsIn(match.Range);
        bool startsSentence = first < end && text.Words[first].Is(WordTraits.SentenceStart);
        return startsSentence ? Casing.UpperFirst(preferred) : IsSentenceCased(text, concept, preferred) ? Casing.LowerFirst(preferred) : preferred;
    }

    /// <summary>Letters with no small one among them but that of <em>of</em> or <em>and</em>: <c>R&amp;D</c>, <c>MoU</c>.</summary>
    private static bool IsAbbreviation(string name)
    {
        int upper = 0, lower = 0;
        foreach (char c in name)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            if (Characters.IsSpace(c))
            {
                return false;
            }
        }

        return upper > 1 && lower < upper;
    }

    /// <summary>Whether the first capital is that of a declaration in sentence case, which running text does not keep.</summary>
    private static bool IsSentenceCased(NamedText text, Concept concept, string name) =>
        text.Vocabulary.IsInSentenceCase && concept.Kind is not (ConceptKind.Actor or ConceptKind.Document) && !Casing.HasInnerCapital(name);
}
