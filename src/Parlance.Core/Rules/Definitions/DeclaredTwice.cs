using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3002: two principles, two terms or two actors under one name.</summary>
/// <remarks>
/// Only the items of the compilation are compared. Termbases order their entries by concept and may give one name to several;
/// a project that lists an item of a project it builds on says nothing new.
/// </remarks>
internal sealed class DeclaredTwice() : ModelRule<ItemName, Clashes<ItemName>>(s_description, new ItemNames())
{
    private static readonly RuleInfo s_description = new(
        "PRL3002",
        "Declared twice",
        RuleSeverity.Warning,
        FixSupport.None,
        "Of two declarations under one name, one will be changed and the other forgotten. Drafting manuals ask for one expression for one thing, even where the two say the same.");

    private static readonly Wording s_again = s_description.Says("'{0}' is declared as {1} already: keep one of the two declarations, or tell their names apart");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<ItemName, Clashes<ItemName>> context)
    {
        foreach ((ItemName later, FileFact<ItemName> first) in context.Clashes())
        {
            PolicyItem item = context.File.Items[later.Item], other = context.Other(first.File).Items[first.Fact.Item];
            context.Report(new Finding(s_again, PlaceOf(item, other), Naming.Of(item), Naming.KindOf(item))
            {
                Related = ImmutableArray.Create(new RelatedPlace(other.Anchor)),
            });
        }
    }

    /// <summary>Two items that take their name from one constant are told apart by where they use it.</summary>
    private static SourceSpan PlaceOf(PolicyItem item, PolicyItem other) =>
        item.Anchor == other.Anchor && item.Name is { } name ? name.Span : item.Anchor;

    /// <summary>The names of principles, terms and actors, under what all spellings of one have in common.</summary>
    private sealed class ItemNames : Facts<ItemName, Clashes<ItemName>>
    {
        public override FactFormat<ItemName> Format => ItemName.Format;

        public override void Collect(FileContext file, FactList<ItemName> facts)
        {
            for (int i = 0; i < file.File.Items.Length; i++)
            {
                PolicyItem item = file.File.Items[i];
                if (item.Kind is ItemKind.Principle or ItemKind.Term or ItemKind.Actor && Naming.IsName(item.NameText))
                {
                    facts.Add(KeyOf(item), new ItemName(i, ValidityOf(item, file)));
                }
            }
        }

        public override Clashes<ItemName>? Merge(FactGroup<ItemName> facts, MergeContext context)
        {
            FileFact<ItemName> first = facts.First();
            var later = facts.Skip(1).Where(name => !HoldAtDifferentTimes(name.Fact.Valid, first.Fact.Valid)).Select(name => (name, first)).ToList();
            return Clashes<ItemName>.Of(later);
        }

        /// <summary>The same for a name written with a hyphen, with a space and as one word: <em>by-catch</em>, <em>bycatch</em>.</summary>
        private static ulong KeyOf(PolicyItem item) =>
            Fnv.Add(Fnv.Add(Fnv.Start, (ulong)item.Kind), Naming.Key(item.NameText, keepNumber: true).Replace(" ", "").AsSpan());

        private static DateBounds ValidityOf(PolicyItem item, FileContext file)
        {
            WrittenDate? valid = item.Part(PartKind.Valid)?.Date ?? file.GroupOf(item)?.Validity;
            return valid?.Value?.Bounds ?? DateBounds.None;
        }

        /// <summary>A name that was taken over from something that ended is not declared twice.</summary>
        private static bool HoldAtDifferentTimes(DateBounds one, DateBounds other) => one.Conflicts(other);
    }
}

/// <summary>An item that has a name.</summary>
/// <param name="Item">The number of the item in its file.</param>
/// <param name="Valid">When the name holds.</param>
internal readonly record struct ItemName(int Item, DateBounds Valid)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<ItemName> Format { get; } = new(
        static (to, name) =>
        {
            to.Signed(name.Item);
            to.Bounds(name.Valid);
        },
        static from => new ItemName(from.ItemNumber(), from.Bounds()));
}
