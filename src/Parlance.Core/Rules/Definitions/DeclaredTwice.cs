using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3002: two principles, two terms or two actors under one name.</summary>
/// <remarks>
/// Only the items of the compilation are compared. Termbases order their entries by concept and may give one name to several;
/// a project that lists an item of a project it builds on says nothing new.
/// </remarks>
internal sealed class DeclaredTwice() : ModelRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL3002",
        "Declared twice",
        RuleSeverity.Warning,
        FixSupport.None,
        "Of two declarations under one name, one will be changed and the other forgotten. Drafting manuals ask for one expression for one thing, even where the two say the same.");

    private static readonly Wording s_again = s_description.Says("'{0}' is declared as {1} already: keep one of the two declarations, or tell their names apart");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        var first = new Dictionary<(ItemKind Kind, string Key), PolicyItem>();
        foreach (PolicyItem item in ByPlaceOfName(context.Model))
        {
            (ItemKind Kind, string) key = (item.Kind, KeyOf(item.NameText));
            if (!first.TryGetValue(key, out PolicyItem? other))
            {
                first.Add(key, item);
            }
            else if (!HoldAtDifferentTimes(ValidityOf(item, context.Model), ValidityOf(other, context.Model)))
            {
                context.Report(new Finding(s_again, PlaceOf(item, other), Naming.Of(item), Naming.KindOf(item))
                {
                    Related = ImmutableArray.Create(new RelatedPlace(other.Anchor)),
                });
            }
        }
    }

    private static IEnumerable<PolicyItem> ByPlaceOfName(PolicyModel model) => model.Items
        .Where(static i => i.Kind is ItemKind.Principle or ItemKind.Term or ItemKind.Actor && Naming.IsName(i.NameText))
        .OrderBy(static i => i.Anchor)
        .ThenBy(static i => i.Span);

    /// <summary>The same for a name written with a hyphen, with a space and as one word: <em>by-catch</em>, <em>bycatch</em>.</summary>
    private static string KeyOf(string name) => Naming.Key(name, keepNumber: true).Replace(" ", "");

    /// <summary>Two items that take their name from one constant are told apart by where they use it.</summary>
    private static SourceSpan PlaceOf(PolicyItem item, PolicyItem other) =>
        item.Anchor == other.Anchor && item.Name is { } name ? name.Span : item.Anchor;

    private static DateBounds ValidityOf(PolicyItem item, PolicyModel model)
    {
        WrittenDate? valid = item.Part(PartKind.Valid)?.Date ?? model.GroupOf(item)?.Validity;
        return valid?.Value?.Bounds ?? DateBounds.None;
    }

    /// <summary>A name that was taken over from something that ended is not declared twice.</summary>
    private static bool HoldAtDifferentTimes(DateBounds one, DateBounds other) => one.Conflicts(other);
}
