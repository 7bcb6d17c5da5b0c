using Parlance.Model;
using Parlance.Rules;
using Parlance.Vocabularies;

namespace Parlance.Tool.Server;

/// <summary>A declared name where it is written: in a text, or in a termbase.</summary>
/// <param name="Model">The model that declares it.</param>
/// <param name="Vocabulary">The names that it is among: those of facts are apart from all others.</param>
/// <param name="Concept">What it names, by its number in the vocabulary.</param>
/// <param name="Name">The name.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record NameUse(PolicyModel Model, Vocabulary Vocabulary, int Concept, TermName Name, SourceSpan Span)
{
    /// <summary>The text that it is in; null in a termbase.</summary>
    public NamedText? Text { get; init; }

    /// <summary>The match in that text.</summary>
    public VocabularyMatch Match { get; init; }

    /// <summary>Whether it names a fact.</summary>
    public bool IsOfFact => !ReferenceEquals(Vocabulary, Model.Vocabulary);

    /// <summary>What it names.</summary>
    public Concept What => Vocabulary.Concepts[Concept];

    /// <summary>Where what it names is declared; null where another assembly does.</summary>
    public SourceSpan? Declaration => Model.DeclarationOf(IsOfFact ? Model.Vocabulary.Concepts.Length + Model.Vocabulary.Facts.Of(Concept)[0] : Concept);

    /// <summary>Whether another use is of the same thing.</summary>
    public bool IsSame(NameUse other) => IsOfFact == other.IsOfFact && Concept == other.Concept;

    /// <summary>The use at an offset of a file; null where there is none.</summary>
    public static NameUse? At(PolicyModel model, SourceFile file, int offset) =>
        In(model, file, passage => Touches(passage.Span, offset)).FirstOrDefault(use => Touches(use.Span, offset));

    /// <summary>The uses in all files, in reading order.</summary>
    public static IEnumerable<NameUse> All(PolicyModel model) => model.Files.Where(static file => !file.IsElsewhere).SelectMany(file => In(model, file.File, static _ => true));

    private static IEnumerable<NameUse> In(PolicyModel model, SourceFile file, Func<Passage, bool> isWanted)
    {
        if (model.NumberOf(file) is not (>= 0 and var number))
        {
            yield break;
        }

        ModelFile read = model.Files[number];
        foreach (Passage passage in read.Passages.Where(isWanted))
        {
            var text = NamedText.Of(passage, model.Vocabulary);
            foreach (NameUse use in In(model, text).Concat(text.OfFacts is { } facts ? In(model, facts) : []))
            {
                yield return use;
            }
        }

        int first = model.StatedConceptsOf(number).First;
        foreach (PlacedName name in read.TermbaseNames)
        {
            int stated = read.Stated.Select(static s => s.Concept).ToList().FindIndex(concept => ReferenceEquals(concept, name.Concept));
            if (stated >= 0)
            {
                yield return new NameUse(model, model.Vocabulary, first + stated, name.Name, name.Span);
            }
        }
    }

    private static IEnumerable<NameUse> In(PolicyModel model, NamedText text)
    {
        foreach (VocabularyMatch match in text.Matches)
        {
            yield return new NameUse(model, text.Vocabulary, match.Concept, text.Vocabulary.NameOf(match), text.Passage.Locate(match.Range)) { Text = text, Match = match };
        }
    }

    private static bool Touches(SourceSpan span, int offset) => span.Start <= offset && offset <= span.End;
}
