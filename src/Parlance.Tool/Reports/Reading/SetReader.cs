using Parlance.Dates;
using Parlance.Model;
using Parlance.Tool.Modelling;

namespace Parlance.Tool.Reports;

/// <summary>Finds principle sets, and which of them is a later version of which.</summary>
/// <param name="places">Says where things are.</param>
internal sealed class SetReader(Places places)
{
    private sealed record Found(ItemGroup Group, PolicyItem[] Members)
    {
        public HashSet<string> Names { get; } = new(Members.Select(TimelineReader.NameOf), StringComparer.OrdinalIgnoreCase);

        public CalendarDay? Begins => Group.Validity?.Value?.Bounds.Earliest;
    }

    /// <summary>The sets of a model. A set follows the latest one before it that has a principle in common with it.</summary>
    public IEnumerable<SetLine> Read(ProjectModel model)
    {
        Found[] sets = [.. SetsOf(model.Model).OrderBy(static set => set.Begins is null).ThenBy(static set => set.Begins?.DayNumber).ThenBy(static set => set.Group.DisplayName, StringComparer.Ordinal)];
        var lines = new List<List<Found>>();
        foreach (Found set in sets)
        {
            if (set.Begins is not null && lines.FindLast(line => line[^1].Begins is not null && line[^1].Names.Overlaps(set.Names)) is { } earlier)
            {
                earlier.Add(set);
            }
            else
            {
                lines.Add([set]);
            }
        }

        return lines.Select(Of);
    }

    private static IEnumerable<Found> SetsOf(PolicyModel model)
    {
        Dictionary<string, PolicyItem> byKey = [];
        foreach (PolicyItem item in model.Items.Where(static item => item.DeclarationKey is not null))
        {
            byKey.TryAdd(item.DeclarationKey!, item);
        }

        ILookup<string, PolicyItem> byGroup = model.Items.Where(static item => item.GroupKey is not null).ToLookup(static item => item.GroupKey!, StringComparer.Ordinal);
        Found[] all =
        [
            .. model.Groups.Parts.Select(static part => part.Key).Distinct(StringComparer.Ordinal).Select(key => model.Groups.Find(key)!).Select(group => new Found(
                group,
                [.. group.Elements.Select(element => element.Item ?? byKey.GetValueOrDefault(element.Key ?? "")).OfType<PolicyItem>().Concat(byGroup[group.Key]).Where(static item => item.Kind == ItemKind.Principle).Distinct()])),
        ];

        // A type that only holds principles of named sets is none of its own.
        HashSet<PolicyItem> ofNamed = [.. all.Where(static set => set.Group.Name is not null).SelectMany(static set => set.Members)];
        return all.Where(set => set.Members.Length > 0 && (set.Group.Name is not null || !set.Members.All(ofNamed.Contains)));
    }

    private SetLine Of(List<Found> line)
    {
        var versions = new List<SetVersion>();
        Found? before = null;
        foreach (Found set in line)
        {
            ItemGroup group = set.Group;
            versions.Add(new SetVersion(
                group.DisplayName,
                group.Valid?.Text,
                group.Validity is { } valid ? DateWords.Of(valid) : "",
                places.Of(group.Name?.Span ?? set.Members[0].Span),
                [.. set.Members.Select(TimelineReader.NameOf)],
                before is null ? [] : NamesBeside(set, before),
                before is null ? [] : NamesBeside(before, set)));
            before = set;
        }

        PrincipleView[] principles =
        [
            .. line.SelectMany(static set => set.Members).DistinctBy(static item => TimelineReader.NameOf(item).ToUpperInvariant())
                .Select(static item => new PrincipleView(TimelineReader.NameOf(item), ItemWords.DefinitionOf(item))),
        ];
        return new SetLine(versions, principles);
    }

    private static string[] NamesBeside(Found set, Found other) => [.. set.Members.Select(TimelineReader.NameOf).Where(name => !other.Names.Contains(name))];
}
