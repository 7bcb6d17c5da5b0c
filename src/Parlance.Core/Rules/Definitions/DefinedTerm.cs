using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>A term that some place defines.</summary>
/// <param name="Name">The term, as it is written there.</param>
/// <param name="Sort">What defines it.</param>
/// <param name="Index">The number of the text, or of the name in a termbase.</param>
/// <param name="Range">Where the term stands in the text.</param>
/// <param name="Meaning">The same for definitions in the same words.</param>
/// <param name="Valid">When the definition holds.</param>
internal sealed record DefinedTerm(string Name, DefinedIn Sort, int Index, TextRange Range, ulong Meaning, DateBounds Valid)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<DefinedTerm> Format { get; } = new(
        static (to, term) =>
        {
            to.Text(term.Name);
            to.Byte((byte)term.Sort);
            to.Number(term.Index);
            to.Range(term.Range);
            to.Fixed(term.Meaning);
            to.Bounds(term.Valid);
        },
        static from =>
        {
            string name = from.Text();
            var sort = (DefinedIn)from.Number((int)DefinedIn.Termbase + 1);
            int index = sort == DefinedIn.Termbase ? from.NumberIn(NameSort.Termbase) : from.TextNumber();
            TextRange range = sort == DefinedIn.Termbase ? from.AnyRange() : from.Range(index);
            return new DefinedTerm(name, sort, index, range, from.Fixed(), from.Bounds());
        });

    /// <summary>Where it is written.</summary>
    public Place In(ModelFile file) => Sort == DefinedIn.Termbase ? file.TermbaseNames[Index].Span : new Place(file.Passages[Index], Range);
}

/// <summary>What defines a term.</summary>
internal enum DefinedIn
{
    /// <summary>An item.</summary>
    Item,

    /// <summary>A sentence of a text: <em>"X" means</em>.</summary>
    Sentence,

    /// <summary>An entry of a termbase.</summary>
    Termbase,
}

/// <summary>The terms that all files define, under their names.</summary>
internal sealed class DefinedTerms : Facts<DefinedTerm, Clashes<DefinedTerm>>
{
    /// <inheritdoc/>
    public override FactFormat<DefinedTerm> Format => DefinedTerm.Format;

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<DefinedTerm> facts)
    {
        foreach (PolicyItem item in file.File.Items)
        {
            if (item.Kind is ItemKind.Principle or ItemKind.Term && item.Name is { } name && Naming.IsName(name.Text) && item.Texts(PartKind.Definition).ToList() is [var definition] && !Placeholder.Is(definition))
            {
                var text = NamedText.Of(definition, file.Vocabulary);
                Add(facts, new DefinedTerm(
                    name.Text.Trim(), DefinedIn.Item, file.File.NumberOf(name), new TextRange(0, name.Text.Length), Meaning.Of(definition.Read, DefinitionLead.Of(text)?.End ?? 0, definition.Text.Length), ValidityOf(item, file)));
            }
        }

        for (int i = 0; i < file.File.TermbaseNames.Length; i++)
        {
            if (file.File.TermbaseNames[i] is { Definition: { } definition, Name.Text: var name, Concept.Valid: var valid })
            {
                Add(facts, new DefinedTerm(name, DefinedIn.Termbase, i, default, Meaning.Of(new ReadText(definition), 0, definition.Length), valid?.Value?.Bounds ?? DateBounds.None));
            }
        }

        NamedText? before = null;
        foreach ((int number, NamedText text) in file.Texts(Reads.Prose))
        {
            if (text.Read.Has(TextSigns.Space))
            {
                foreach ((TextRange name, int start, int end) in DefiningSentences.In(text, before))
                {
                    Add(facts, new DefinedTerm(name.In(text.Text), DefinedIn.Sentence, number, name, Meaning.Of(text.Read, start, end), DateBounds.None));
                }
            }

            before = text;
        }
    }

    /// <inheritdoc/>
    public override Clashes<DefinedTerm>? Merge(FactGroup<DefinedTerm> facts, MergeContext context)
    {
        var all = facts.ToList();
        FileFact<DefinedTerm> right = all.GroupBy(static term => term.Fact.Meaning).OrderByDescending(static alike => alike.Count()).First().First();
        return Clashes<DefinedTerm>.Of(all.Where(term => IsOther(term.Fact, right.Fact)).Select(term => (term, right)).ToList());
    }

    /// <summary>Two items of one name are declared twice, which is another fault; what was defined anew at another time is none.</summary>
    private static bool IsOther(DefinedTerm one, DefinedTerm right) =>
        one.Meaning != right.Meaning && !(one.Sort == DefinedIn.Item && right.Sort == DefinedIn.Item) && !one.Valid.Conflicts(right.Valid);

    private static void Add(FactList<DefinedTerm> facts, DefinedTerm term)
    {
        if (term.Meaning != 0)
        {
            facts.Add(Fnv.Add(Fnv.Start, Naming.Key(term.Name, keepNumber: true).AsSpan()), term);
        }
    }

    private static DateBounds ValidityOf(PolicyItem item, FileContext file) =>
        (item.Part(PartKind.Valid)?.Date ?? file.GroupOf(item)?.Validity)?.Value?.Bounds ?? DateBounds.None;
}
