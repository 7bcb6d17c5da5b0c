using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Terminology;

/// <summary>Writes a declared name so that it can replace other words.</summary>
internal static class NameInstead
{
    /// <summary>The preferred name in the inflection and the capitals of another name of the concept, where that is in a text.</summary>
    /// <remarks>
    /// A possessive that lacks its apostrophe gives way to one that has it, and not to a plural. Capitals that the other name
    /// has without reason are not handed on.
    /// </remarks>
    public static string Of(NamedText analysis, VocabularyMatch match, string preferred)
    {
        TextRange range = match.Range;
        Concept concept = analysis.Vocabulary.ConceptOf(match);
        string found = BarePossessive.Is(analysis, match)
            ? BarePossessive.Written(analysis, range)
            : NameCapitals.InDeclaredCapitals(analysis, match) ?? analysis.Text.Substring(range.Start, range.Length);
        return Of(found, concept.Names[match.Name].Text, preferred, concept.Kind, analysis.Vocabulary);
    }

    /// <summary>The name in the inflection and the capitals of the words that give way to it.</summary>
    /// <param name="found">The words of the text.</param>
    /// <param name="matched">The declared name that they are a form of.</param>
    /// <param name="name">The name to write, of the same concept.</param>
    /// <param name="kind">What the concept is.</param>
    /// <param name="vocabulary">The vocabulary that declares it.</param>
    public static string Of(string found, string matched, string name, ConceptKind kind, Vocabulary vocabulary) =>
        Inflection.Like(found, matched, name, KeepsCapital(matched, name, kind, vocabulary));

    /// <summary>
    /// Whether the first capital of a name is its own and not that of a title: the names of actors and documents have one,
    /// and so has a name with a capital whose sibling is declared without, unless names are declared in sentence case.
    /// </summary>
    private static bool KeepsCapital(string matched, string name, ConceptKind kind, Vocabulary vocabulary) =>
        kind is ConceptKind.Actor or ConceptKind.Document
        || (StartsWith(name, CharacterClass.Upper) && StartsWith(matched, CharacterClass.Lower) && !vocabulary.IsInSentenceCase);

    private static bool StartsWith(string name, CharacterClass kind) => name.Length > 0 && Characters.ClassOf(name[0]) == kind;
}
