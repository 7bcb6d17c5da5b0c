using Parlance.Model;
using Parlance.Rules;
using Parlance.Tool.Modelling;
using Parlance.Vocabularies;

namespace Parlance.Tool.Reports;

/// <summary>Finds the declared names and every use of them.</summary>
/// <param name="places">Says where things are.</param>
internal sealed class GlossaryReader(Places places)
{
    /// <summary>The longest sentence that is shown as a whole; of a longer one, the words beside the name.</summary>
    private const int LongestSentence = 260, Beside = 110;

    private readonly List<SentenceView> _sentences = [];

    private readonly Dictionary<(Passage Text, int Start, int End), int> _known = [];

    /// <summary>The glossary of models. Titles of events are no names.</summary>
    public static GlossaryView Read(IEnumerable<ProjectModel> models, Places places)
    {
        var reader = new GlossaryReader(places);
        TermView[] terms =
        [
            .. models.SelectMany(model => reader.TermsOf(model.Model)).DistinctBy(static term => (term.Kind, term.Names[0], term.Place, term.Origin))
                .OrderBy(static term => term.Names[0].Text, StringComparer.OrdinalIgnoreCase).ThenBy(static term => term.Place.ToString(), StringComparer.Ordinal),
        ];
        return new GlossaryView(terms, reader._sentences);
    }

    private IEnumerable<TermView> TermsOf(PolicyModel model)
    {
        Vocabulary vocabulary = model.Vocabulary;
        ILookup<int, (int Name, UseView Use)> uses = UsesIn(model).ToLookup(static use => use.Concept, static use => (use.Name, use.Use));
        Dictionary<Concept, string> definitions = [];
        foreach (PlacedName name in model.Files.SelectMany(static file => file.TermbaseNames).Where(static name => name.Definition is not null))
        {
            definitions.TryAdd(name.Concept, name.Definition!);
        }

        for (int i = 0; i < vocabulary.Concepts.Length; i++)
        {
            Concept concept = vocabulary.Concepts[i];
            if (concept.Kind == ConceptKind.Event || concept.Names.IsEmpty)
            {
                continue;
            }

            PolicyItem? item = model.ItemOf(i);
            yield return new TermView(
                concept.Kind == ConceptKind.Set ? "principle set" : concept.Kind.ToString().ToLowerInvariant(),
                [.. concept.Names.Select((name, n) => new NameView(name.Text, name.Status.ToString().ToLowerInvariant(), uses[i].Count(use => use.Name == n))).OrderBy(static name => name.Status != "preferred")],
                item is not null ? ItemWords.DefinitionOf(item) : definitions.GetValueOrDefault(concept, ""),
                concept.Valid?.Text ?? "",
                places.Of(model.DeclarationOf(i)),
                model.OriginOf(i),
                item is not null ? ItemWords.SourcesOf(item) : [],
                [.. uses[i].Select(static use => use.Use)]);
        }
    }

    private IEnumerable<(int Concept, int Name, UseView Use)> UsesIn(PolicyModel model)
    {
        foreach (Passage passage in model.Passages.Where(static passage => passage.Role is not (PassageRole.Name or PassageRole.Data)))
        {
            var text = NamedText.Of(passage, model.Vocabulary);
            foreach (VocabularyMatch match in text.Matches)
            {
                Concept concept = model.Vocabulary.ConceptOf(match);
                if (concept.Kind != ConceptKind.Event && places.Of(passage.Locate(match.Range)) is { } place)
                {
                    (int sentence, int start) = SentenceOf(text, match.Range);
                    string note = concept.Names[match.Name].Status == TermStatus.Deprecated ? "deprecated" : match.IsVariant ? "variant" : "";
                    yield return (match.Concept, match.Name, new UseView(sentence, start, match.Length, place, note));
                }
            }
        }
    }

    /// <summary>The number of the sentence that words are in, and where they begin in it.</summary>
    private (int Sentence, int Start) SentenceOf(NamedText text, TextRange words)
    {
        TextRange sentence = text.SentenceAt(words.Start);
        int start = Math.Min(sentence.Start, words.Start), end = Math.Max(sentence.End, words.End);
        bool isCut = end - start > LongestSentence;
        int from = isCut ? Math.Max(start, words.Start - Beside) : start, to = isCut ? Math.Min(end, words.End + Beside) : end;
        if (!_known.TryGetValue((text.Passage, from, to), out int number))
        {
            number = _sentences.Count;
            _known.Add((text.Passage, from, to), number);
            string shown = string.Concat(text.Text[from..to].Select(static c => c == Passage.Hole ? '…' : char.IsWhiteSpace(c) ? ' ' : c));
            _sentences.Add(new SentenceView((from > start ? "…" : "") + shown + (to < end ? "…" : "")));
        }

        return (number, words.Start - from + (from > start ? 1 : 0));
    }
}
