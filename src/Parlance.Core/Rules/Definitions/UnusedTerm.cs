using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3004: a declared principle, term or actor that no text of the model names.</summary>
internal sealed class UnusedTerm() : ModelRule<TermUse, TermUses>(s_description, new Uses())
{
    private static readonly RuleInfo s_description = new(
        "PRL3004",
        "Declared term never used",
        RuleSeverity.Hidden,
        FixSupport.None,
        "A term that nothing uses is left over, or the text uses another word for it. Its own definition does not count as a use; other names, abbreviations and citations do.");

    private static readonly Wording s_unused = s_description.Says("'{0}' is declared but named in no text: use it, or take it out");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<TermUse, TermUses> context)
    {
        foreach (TermUse declared in context.Facts.Facts)
        {
            if (declared.Concept >= 0 && !context.Merged(Uses.KeyOf(declared.Concept))!.IsUsed
                && (declared.Declaration == 0 || !context.Merged(declared.Declaration)!.IsUsed)
                && context.Merged(Uses.Speakers)!.AreBeside(context.Number, declared.Item)
                && PlaceOf(context, declared) is { } place)
            {
                Concept concept = context.Vocabulary.Concepts[declared.Concept];
                context.Report(new Finding(s_unused, place, concept.PreferredName ?? concept.Names[0].Text));
            }
        }
    }

    private static SourceSpan? PlaceOf(FileContext context, TermUse declared) => declared.Item >= 0
        ? context.File.Items[declared.Item].Anchor
        : context.File.Stated[declared.Concept - context.StatedConcepts.First].Place;

    /// <summary>
    /// The declarations of terms and the uses of them, under the number of the concept; what items cite, under the key of the
    /// declaration; and whose running texts there are.
    /// </summary>
    private sealed class Uses : Facts<TermUse, TermUses>
    {
        /// <summary>The key of whose texts there are.</summary>
        public const ulong Speakers = 0;

        public override FactFormat<TermUse> Format => TermUse.Format;

        public static ulong KeyOf(int concept) => Fnv.Add(Fnv.Start, (ulong)concept);

        public override void Collect(FileContext file, FactList<TermUse> facts)
        {
            AddSpeakers(file, facts);
            AddDeclared(file, facts);
            foreach (ItemReference reference in file.File.Items.SelectMany(static i => i.Parts).SelectMany(static p => p.References))
            {
                facts.Add(KeyOf(reference.Key), TermUse.Used);
            }

            var seen = new HashSet<int>();
            foreach (Passage passage in file.File.Passages)
            {
                file.Cancellation.ThrowIfCancellationRequested();
                foreach (VocabularyMatch match in NamedText.Of(passage, file.Vocabulary).Matches)
                {
                    // Names in any text count, those in titles, citations and names of other things too, but not in an item's own.
                    if (match.Concept < file.Vocabulary.FirstTitle
                        && (passage.Item is null || !ReferenceEquals(file.ItemOf(match.Concept), passage.Item)) && seen.Add(match.Concept))
                    {
                        facts.Add(KeyOf(match.Concept), TermUse.Used);
                    }
                }
            }
        }

        public override TermUses? Merge(FactGroup<TermUse> facts, MergeContext context)
        {
            if (facts.Key != Speakers)
            {
                // An item that shares its declaration with one before it is not the one that is cited.
                return new TermUses(facts.Any(static f => f.Fact == TermUse.Used), 0, default);
            }

            var speakers = facts.Where(static f => f.Fact != TermUse.Used).Select(static f => f.Fact.Item < 0 ? (-1, -1) : (f.File, f.Fact.Item)).Distinct().Take(2).ToList();
            return new TermUses(false, speakers.Count, speakers.FirstOrDefault());
        }

        private static ulong KeyOf(string declaration) => Fnv.Add(Fnv.Start, declaration.AsSpan());

        /// <summary>The items that the running texts of a file belong to, two at most; -1 for texts that belong to none.</summary>
        private static void AddSpeakers(FileContext file, FactList<TermUse> facts)
        {
            // Without a text of its own, a file's terms still depend on who speaks.
            facts.Add(Speakers, TermUse.Used);
            foreach (PolicyItem? speaker in file.File.Passages.Where(static p => Reads.WithQuotations.Include(p.Role) && p.Text.Length > 0).Select(static p => p.Item).Distinct().Take(2))
            {
                facts.Add(Speakers, new TermUse(-1, speaker is null ? -1 : file.File.Items.IndexOf(speaker), 0));
            }
        }

        private static void AddDeclared(FileContext file, FactList<TermUse> facts)
        {
            foreach ((int concept, int item) in file.Concepts)
            {
                PolicyItem declaring = file.File.Items[item];
                if (declaring.Kind is ItemKind.Principle or ItemKind.Term or ItemKind.Actor)
                {
                    ulong declaration = declaring.DeclarationKey is { } key ? KeyOf(key) : 0;
                    facts.Add(KeyOf(concept), new TermUse(concept, item, declaration));
                    if (declaration != 0)
                    {
                        facts.Add(declaration, new TermUse(-1, item, 0));
                    }
                }
            }

            (int first, int count) = file.StatedConcepts;
            for (int i = 0; i < count; i++)
            {
                if (file.File.Stated[i] is { Place: not null, Concept.Kind: ConceptKind.Principle or ConceptKind.Term or ConceptKind.Actor })
                {
                    facts.Add(KeyOf(first + i), new TermUse(first + i, -1, 0));
                }
            }
        }
    }
}

/// <summary>A term that is declared, a use of one, or somebody whose running text there is.</summary>
/// <param name="Concept">The number of the concept that is declared here; -1 for the others.</param>
/// <param name="Item">The number of the item in its file; -1 where there is none.</param>
/// <param name="Declaration">The key under which citations of the item are; 0 where nothing can cite it.</param>
internal readonly record struct TermUse(int Concept, int Item, ulong Declaration)
{
    /// <summary>A use.</summary>
    public static TermUse Used { get; } = new(-1, -2, 0);

    /// <summary>How it is written.</summary>
    public static FactFormat<TermUse> Format { get; } = new(
        static (to, use) =>
        {
            to.Signed(use.Concept);
            to.Signed(use.Item);
            to.Hash(use.Declaration);
        },
        static from => new TermUse(from.Concept(), from.ItemNumber(-2), from.Hash()));
}

/// <summary>What all files say of one term, or of whose running texts there are.</summary>
/// <param name="IsUsed">Whether some text uses the term.</param>
/// <param name="Speakers">How many items, and texts that belong to none, have running text: two at most are counted.</param>
/// <param name="Speaker">The only one: file and item, -1 for texts that belong to none.</param>
internal sealed record TermUses(bool IsUsed, int Speakers, (int File, int Item) Speaker)
{
    /// <summary>A model that declares names for others and has no text of its own has nowhere to use them.</summary>
    public bool AreBeside(int file, int item) => Speakers > 1 || (Speakers == 1 && (item < 0 || Speaker != (file, item)));
}
