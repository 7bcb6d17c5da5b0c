using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>PRL2001: an event or a document without a date, or a type of events with nowhere to put one.</summary>
internal sealed class MissingDate() : FileRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL2001",
        "Event or document without a date",
        RuleSeverity.Warning,
        FixSupport.Everywhere,
        "An event without a date cannot be placed in a chronology, and no contradiction with it can be found. That a date is not known is worth saying: 'XXXX' is EDTF for a year that nobody knows.");

    private static readonly Wording s_noDate = s_description.Says("'{0}' has no date: give it one, or mark it as unknown with \"XXXX\"");
    private static readonly Wording s_noDateButText = s_description.Says("'{0}' has no date, though its text says '{1}': set the date to '{2}'");
    private static readonly Wording s_noMember = s_description.Says("Events of type '{0}' have nowhere to put a date: add a member 'Date', or mark one with [Date]");

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        foreach (PolicyItem item in context.File.Items)
        {
            if (item.Kind is ItemKind.Event or ItemKind.Document
                && item.Part(PartKind.Date) is { IsPresent: false } date
                && item.Part(PartKind.Published) is not { IsPresent: true })
            {
                context.Report(Of(item, date, context));
            }
        }

        foreach (DatelessType type in context.File.DatelessTypes)
        {
            var add = SuggestedFix.Run("Add a member 'Date'", FixOperation.AddDateMember);
            context.Report(new Finding(s_noMember, type.Span, type.TypeName) { Fixes = ImmutableArray.Create(add) });
        }
    }

    private static Finding Of(PolicyItem item, ItemPart date, FileContext context)
    {
        ImmutableArray<OwnDate> candidates = OwnDates.Of(item, context.Vocabulary, context.Options);
        string name = Naming.Of(item);
        ImmutableArray<SuggestedFix> fixes = Fixes(date, candidates);
        return candidates.Length == 1
            ? new Finding(s_noDateButText, date.Place ?? item.Anchor, name, candidates[0].Words, candidates[0].Edtf) { Fixes = fixes }
            : new Finding(s_noDate, date.Place ?? item.Anchor, name) { Fixes = fixes };
    }

    /// <summary>The dates that the item's own text offers, then that none is known; with several dates a person must choose.</summary>
    private static ImmutableArray<SuggestedFix> Fixes(ItemPart date, ImmutableArray<OwnDate> candidates)
    {
        ImmutableArray<SuggestedFix>.Builder fixes = ImmutableArray.CreateBuilder<SuggestedFix>();
        foreach (OwnDate candidate in candidates)
        {
            if (date.Slot is { } slot && ItemDates.WriteInto(slot, candidate.Edtf, candidate.Mention.Value) is { } edit)
            {
                string title = $"Set the date to '{candidate.Edtf}' (from '{candidate.Words}')";
                string? intent = fixes.Count == 0 ? null : candidate.Edtf;
                fixes.Add(new SuggestedFix(title, intent, ImmutableArray.Create(edit)) { OneAtATime = candidates.Length > 1 });
            }
        }

        // That nobody knows is for a person to say, and what it is that nobody knows.
        AddUnknown(fixes, date.Slot, "Mark the date as unknown", Edtf.Unknown);
        if (candidates.IsEmpty)
        {
            AddUnknown(fixes, date.Slot, "Mark it as a day that is unknown", Edtf.UnknownDay);
        }

        return fixes.ToImmutable();
    }

    private static void AddUnknown(ImmutableArray<SuggestedFix>.Builder fixes, ValueSlot? slot, string what, string date)
    {
        if (slot?.Write(date) is { } edit)
        {
            fixes.Add(new SuggestedFix($"{what} ('{date}')", date, ImmutableArray.Create(edit)) { OneAtATime = true });
        }
    }
}
