using Parlance.Language;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Rules.Editorial;

/// <summary>The words of obligation of all documents, each under its own key. Shared by the rules about them.</summary>
internal sealed class ObligationWords : Facts<TextFact<ObligationFact>, DocumentObligation>
{
    private ObligationWords()
    {
    }

    /// <summary>The words; the rules share what is collected.</summary>
    public static ObligationWords Instance { get; } = new();

    /// <inheritdoc/>
    public override FactFormat<TextFact<ObligationFact>> Format => ObligationFact.Format;

    /// <summary>The key of the document that a text is part of: its file, all files with one name, or the document that an item is.</summary>
    public static ulong KeyOf(ModelFile file, Passage text)
    {
        ulong key = Fnv.Add(Fnv.Start, (file.Document?.PartOf is { } name ? "document " + name : file.File.Path).AsSpan());
        return IsItem(text) ? Fnv.Add(key, (ulong)file.Items.IndexOf(text.Item!) + 1) : key;
    }

    /// <summary>Whether a text is part of a document, and not of code that speaks of anything.</summary>
    public static bool IsOfDocument(ModelFile file, Passage text) => file.Document is not null || IsItem(text);

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<TextFact<ObligationFact>> facts)
    {
        if (file.Options.Normative == NormativeOption.None)
        {
            return;
        }

        var found = new List<(ulong Key, TextFact<ObligationFact> Fact)>();
        foreach (NumberedText text in file.Texts(Reads.WithQuotations))
        {
            ulong key = KeyOf(file.File, text.Text.Passage);
            foreach ((ObligationFactKind kind, TextRange range) in In(text.Text, file.Options.Normative))
            {
                int known = found.FindIndex(one => one.Key == key && one.Fact.Value.Kind == kind);
                if (known < 0)
                {
                    found.Add((key, new TextFact<ObligationFact>(text.Number, new ObligationFact(kind, range, 1))));
                }
                else
                {
                    TextFact<ObligationFact> fact = found[known].Fact;
                    found[known] = (key, fact with { Value = fact.Value with { Count = fact.Value.Count + 1 } });
                }
            }
        }

        foreach ((ulong key, TextFact<ObligationFact> fact) in found)
        {
            facts.Add(key, fact);
        }
    }

    /// <inheritdoc/>
    public override DocumentObligation? Merge(FactGroup<TextFact<ObligationFact>> facts, MergeContext context)
    {
        int first = -1;
        bool isMentioned = false, isExplained = false;
        var verbs = new List<(ObligationFactKind Kind, int Count)>();
        foreach ((int file, (_, ObligationFact fact)) in facts)
        {
            first = first < 0 && fact.Kind == ObligationFactKind.Keyword ? file : first;
            isMentioned |= fact.Kind is ObligationFactKind.Keyword or ObligationFactKind.Mention;
            isExplained |= fact.Kind is ObligationFactKind.Paragraph or ObligationFactKind.Explanation;
            if (fact.Kind is ObligationFactKind.Shall or ObligationFactKind.Must)
            {
                verbs.Add((fact.Kind, fact.Count));
            }
        }

        return new DocumentObligation(first, isMentioned, isExplained, Fewer(verbs));
    }

    private static ObligationFactKind? Fewer(List<(ObligationFactKind Kind, int Count)> verbs) =>
        !verbs.Exists(verb => verb.Kind != verbs[0].Kind) ? null
        : Majority<ObligationFactKind>.Of(verbs)!.Winner == ObligationFactKind.Shall ? ObligationFactKind.Must : ObligationFactKind.Shall;

    private static bool IsItem(Passage text) => text.Item is { Kind: ItemKind.Document };

    private static IEnumerable<(ObligationFactKind Kind, TextRange Range)> In(NamedText text, NormativeOption option)
    {
        if (option != NormativeOption.Bcp14)
        {
            foreach (VerbalForm form in MixedObligation.ShallAndMust(text))
            {
                yield return (MixedObligation.KindOf(text, form), form.Range);
            }

            yield break;
        }

        if (AdoptedKeywords.ParagraphIn(text.Read) is { } paragraph)
        {
            yield return (text.IsAuthors(paragraph) ? ObligationFactKind.Paragraph : ObligationFactKind.Explanation, paragraph);
            yield break;
        }

        if (AdoptedKeywords.AreIn(text.Read))
        {
            yield return (ObligationFactKind.Explanation, new TextRange(0, 0));
            yield break;
        }

        foreach (Keyword keyword in Keywords.In(text.Read))
        {
            yield return (text.IsAuthors(keyword.Range) && !text.IsInTitle(keyword.Range.Start) ? ObligationFactKind.Keyword : ObligationFactKind.Mention, keyword.Range);
        }

        foreach (VerbalForm small in SmallKeywords.In(text))
        {
            yield return (ObligationFactKind.SmallKeyword, small.Range);
            yield break;
        }
    }
}
