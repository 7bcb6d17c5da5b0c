using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Model;
using Parlance.Tool.Modelling;
using Parlance.Vocabularies;

namespace Parlance.Tool.Reports;

/// <summary>Finds what has a date, and what should have one.</summary>
/// <param name="places">Says where things are.</param>
internal sealed class TimelineReader(Places places)
{
    private readonly List<TimelineEntry> _entries = [];

    /// <summary>The entries of models: those with a date in its order, then the others by title.</summary>
    public static IReadOnlyList<TimelineEntry> Read(IEnumerable<ProjectModel> models, Places places)
    {
        var reader = new TimelineReader(places);
        foreach (ModelFile file in models.SelectMany(static model => model.Model.Files))
        {
            reader.Add(file);
        }

        foreach (ItemGroup group in models.SelectMany(static model => model.Model.Groups.Parts).Where(static group => group.Validity is not null))
        {
            reader.Add(Lane.Validity, group.DisplayName, "", group.Validity!, places.Of(group.Valid!.Span));
        }

        return
        [
            .. reader._entries.DistinctBy(static entry => (entry.Lane, entry.Label, entry.Date, entry.Place))
                .OrderBy(static entry => entry.First ?? long.MaxValue).ThenBy(static entry => entry.Label, StringComparer.Ordinal).ThenBy(static entry => entry.Place.ToString(), StringComparer.Ordinal),
        ];
    }

    private void Add(ModelFile file)
    {
        foreach (PolicyItem item in file.Items)
        {
            switch (item.Kind)
            {
                case ItemKind.Event:
                    AddOwn(Lane.Events, item, item.Part(PartKind.EndDate)?.Date);
                    break;
                case ItemKind.Document:
                    AddOwn(Lane.Documents, item, null);
                    Add(Lane.Documents, item, "published", PartKind.Published);
                    Add(Lane.Validity, item, "in force", PartKind.Valid);
                    break;
                default:
                    Add(item.Kind == ItemKind.Actor ? Lane.Actors : Lane.Validity, item, "", PartKind.Valid);
                    break;
            }

            foreach (Passage text in item.Texts(PartKind.Offices))
            {
                var office = Office.Read(text.Text);
                if (office.Held is { } held)
                {
                    Add(Lane.Actors, NameOf(item), office.Name, held, places.Of(text.Span));
                }
            }
        }

        foreach ((Concept concept, SourceSpan? place) in file.Stated)
        {
            if (concept is { Valid: { } valid, PreferredName: { } name } && place is not null)
            {
                Add(Lane.Validity, name, "", valid, places.Of(place));
            }
        }

        foreach (DeclaredFact fact in file.Facts)
        {
            if (fact is { Fact: { AsOf: { } date, Names.PreferredName: { } name }, Place: { } place })
            {
                Add(Lane.Facts, $"{name}: {fact.Fact.Written}", "", date, places.Of(place));
            }
        }
    }

    /// <summary>The name of an item; that of its type where it has none.</summary>
    public static string NameOf(PolicyItem item) => item.NameText.Length > 0 ? item.NameText.Replace(Passage.Hole, '…') : item.TypeName;

    private void Add(Lane lane, PolicyItem item, string what, PartKind kind)
    {
        if (item.Part(kind)?.Date is { } date)
        {
            Add(lane, NameOf(item), what, date, places.Of(item.Anchor));
        }
    }

    private void Add(Lane lane, string title, string what, WrittenDate date, PlaceView? place) =>
        _entries.Add(new TimelineEntry(lane, title, what, date.Text, DateWords.Of(date), place, DateShape.Of(date)));

    /// <summary>An event or a document, which should have a date.</summary>
    private void AddOwn(Lane lane, PolicyItem item, WrittenDate? end)
    {
        ItemPart? part = item.Part(PartKind.Date);
        PlaceView? place = places.Of(item.Anchor);
        if (part?.Date is not { Value: { IsUnknown: false } } date)
        {
            string why = part?.Date is { } written ? written.Value is null ? "not a date" : "marked as unknown"
                : part?.State == PartState.Computed ? "worked out when the program runs"
                : "no date";
            if (lane == Lane.Events || item.Part(PartKind.Published)?.Date?.Value is null)
            {
                _entries.Add(new TimelineEntry(lane, NameOf(item), "", part?.Date?.Text ?? "", why, place, []));
            }

            return;
        }

        if (end?.Value is null)
        {
            Add(lane, NameOf(item), "", date, place);
            return;
        }

        ImmutableArray<Stroke> strokes = DateShape.Between(date, end);
        _entries.Add(new TimelineEntry(lane, NameOf(item), "", $"{date.Text} … {end.Text}", $"{DateWords.Of(date)} to {DateWords.Of(end)}", place, strokes));
    }
}
