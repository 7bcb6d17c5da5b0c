using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>The expressions that files introduce like defined terms.</summary>
internal sealed class Introductions : Facts<IntroducedName, object>
{
    /// <inheritdoc/>
    public override FactFormat<IntroducedName> Format => IntroducedName.Format;

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<IntroducedName> facts)
    {
        foreach (NumberedText text in file.Texts(Reads.Prose | Reads.Definitions))
        {
            if (!text.Text.Quotations.IsEmpty || IntroductionReader.MayBeUnmarked(text.Text.Text))
            {
                Add(text, facts);
            }
        }
    }

    /// <summary>Nothing: what the names come to, the texts that use them decide.</summary>
    public override object? Merge(FactGroup<IntroducedName> facts, MergeContext context) => null;

    private static void Add(NumberedText text, FactList<IntroducedName> facts)
    {
        if (Titles.IsTitleLike(text.Text.Text.AsSpan()))
        {
            return;
        }

        foreach (Introduction found in new IntroductionReader(text.Text).Read())
        {
            facts.Add(Fnv.Add(Fnv.Start, Naming.Key(found.Text).AsSpan()), new IntroducedName(found.Text, new TermOccurrence(text.Number, found.Range, found.Sign, 0)));
        }
    }
}

/// <summary>An expression as it is introduced.</summary>
/// <param name="Name">The expression.</param>
/// <param name="Occurrence">Where and how.</param>
internal readonly record struct IntroducedName(string Name, TermOccurrence Occurrence)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<IntroducedName> Format { get; } = new(
        static (to, name) =>
        {
            to.Text(name.Name);
            TermOccurrence.Format.Write(to, name.Occurrence);
        },
        static from => new IntroducedName(from.Text(), TermOccurrence.Format.Read(from)));
}

/// <summary>The introduced expressions of all files, each as it is written at the strongest of its introductions, of equal ones the first.</summary>
internal sealed class IntroducedNames
{
    private readonly ImmutableArray<(ulong Key, string Name)> _names;

    /// <summary>Gathers the expressions.</summary>
    public IntroducedNames(FactTable[] tables)
    {
        var byKey = new Dictionary<ulong, (int Index, IntroducedName Name)>();
        IOrderedEnumerable<(int File, ulong Key, IntroducedName Fact)> all = tables.SelectMany(static (table, file) => ((FactTable<IntroducedName>)table).Facts.Select((fact, i) => (File: file, Key: table.Keys[i], Fact: fact)))
            .OrderBy(static f => f.File).ThenBy(static f => f.Fact.Occurrence.Text).ThenBy(static f => f.Fact.Occurrence.Range.Start);
        foreach ((int _, ulong key, IntroducedName name) in all)
        {
            if (!byKey.TryGetValue(key, out (int Index, IntroducedName Name) known))
            {
                byKey.Add(key, (byKey.Count, name));
            }
            else if (name.Occurrence.Sign > known.Name.Occurrence.Sign)
            {
                byKey[key] = (known.Index, name);
            }
        }

        _names = byKey.OrderBy(static n => n.Value.Index).Select(static n => (n.Key, n.Value.Name.Name)).ToImmutableArray();
        Vocabulary = Vocabulary.Create(_names
            .Select(static n => new Concept(ConceptKind.Term, ImmutableArray.Create(new TermName(n.Name, TermStatus.Preferred))))
            .ToImmutableArray());
    }

    /// <summary>The expressions, to look for them.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The key of an expression, by its number in the vocabulary.</summary>
    public ulong KeyOf(int concept) => _names[concept].Key;

    /// <summary>Whether other files introduce the same expressions.</summary>
    public bool AreThose(IntroducedNames other) => _names.SequenceEqual(other._names);
}

/// <summary>The introduced expressions and their uses in all files.</summary>
internal sealed class IntroducedTerms : Facts<TermOccurrence, TermOccurrences>
{
    /// <inheritdoc/>
    public override FactSource? After { get; } = new Introductions();

    /// <inheritdoc/>
    public override FactFormat<TermOccurrence> Format => TermOccurrence.Format;

    /// <inheritdoc/>
    public override object Prepare(FactTable[] before, object? known)
    {
        var names = new IntroducedNames(before);
        return known is IntroducedNames same && same.AreThose(names) ? same : names;
    }

    /// <inheritdoc/>
    public override void Collect(FileContext file, FactList<TermOccurrence> facts)
    {
        var introduced = (FactTable<IntroducedName>)file.Before!;
        for (int i = 0; i < introduced.Keys.Length; i++)
        {
            facts.Add(introduced.Keys[i], introduced.Facts[i].Occurrence);
        }

        var names = (IntroducedNames)file.Prepared!;
        if (names.Vocabulary.Concepts.IsEmpty)
        {
            return;
        }

        var matches = new List<VocabularyMatch>();
        foreach (NumberedText text in file.Texts(Reads.OwnText))
        {
            matches.Clear();
            names.Vocabulary.Match(text.Text.Text.AsSpan(), text.Text.Words.AsSpan(), matches);
            foreach (VocabularyMatch match in matches)
            {
                facts.Add(names.KeyOf(match.Concept), TermOccurrence.Of(text, match));
            }
        }
    }

    /// <inheritdoc/>
    public override bool IsTelling(TermOccurrence fact) => fact.Sign is not null;

    /// <inheritdoc/>
    public override TermOccurrences? Merge(FactGroup<TermOccurrence> facts, MergeContext context)
    {
        FileFact<TermOccurrence>? strongest = null;
        var uses = new List<FileFact<TermOccurrence>>();
        foreach (FileFact<TermOccurrence> fact in facts)
        {
            if (fact.Fact.Sign is null)
            {
                uses.Add(fact);
            }
            else if (strongest is not { } known || IsBetter(fact, known))
            {
                strongest = fact;
            }
        }

        return strongest is { } introduction ? new TermOccurrences(introduction, uses) : null;
    }

    private static bool IsBetter(FileFact<TermOccurrence> one, FileFact<TermOccurrence> other) =>
        one.Fact.Sign != other.Fact.Sign ? one.Fact.Sign > other.Fact.Sign
        : (one.File, one.Fact.Text, one.Fact.Range.Start).CompareTo((other.File, other.Fact.Text, other.Fact.Range.Start)) < 0;
}

/// <summary>An introduced expression and its uses in all files, in reading order.</summary>
/// <param name="Introduction">The strongest introduction.</param>
/// <param name="Uses">The places where the expression stands, the introduction among them.</param>
internal sealed record TermOccurrences(FileFact<TermOccurrence> Introduction, List<FileFact<TermOccurrence>> Uses);
