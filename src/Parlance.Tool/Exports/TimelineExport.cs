using System.Text.Json.Nodes;
using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Tool.Exports;

/// <summary>Writes events and documents with their dates in EDTF, and the first and last day that each date may mean.</summary>
internal static class TimelineExport
{
    /// <summary>The file.</summary>
    /// <param name="model">The model.</param>
    /// <param name="shown">A path as people read it.</param>
    public static byte[] Write(PolicyModel model, Func<string, string> shown) => ExportedJson.Write(new JsonObject
    {
        ["version"] = 1,
        ["events"] = new JsonArray([.. Ordered(model, ItemKind.Event).Select(item => EventOf(item, shown))]),
        ["documents"] = new JsonArray([.. Ordered(model, ItemKind.Document).Select(item => DocumentOf(item, shown))]),
    });

    /// <summary>By the first day, those without one last; as they are declared where that is the same.</summary>
    private static IEnumerable<PolicyItem> Ordered(PolicyModel model, ItemKind kind) =>
        model.Items.Where(item => item.Kind == kind && ExportedText.OrNull(item.NameText) is not null)
            .OrderBy(static item => FirstDay(item) is null).ThenBy(static item => FirstDay(item) ?? default);

    private static CalendarDay? FirstDay(PolicyItem item) => (item.Part(PartKind.Date)?.Date ?? item.Part(PartKind.Published)?.Date)?.Value?.Bounds.Earliest;

    private static JsonObject EventOf(PolicyItem item, Func<string, string> shown)
    {
        var json = new JsonObject { ["title"] = ExportedText.Of(item.NameText) };
        json.AddIfAny("date", DateOf(item, PartKind.Date));
        json.AddIfAny("endDate", DateOf(item, PartKind.EndDate));
        AddRest(json, item, shown);
        return json;
    }

    private static JsonObject DocumentOf(PolicyItem item, Func<string, string> shown)
    {
        var json = new JsonObject { ["title"] = ExportedText.Of(item.NameText) };
        json.AddIfAny("date", DateOf(item, PartKind.Date));
        json.AddIfAny("published", DateOf(item, PartKind.Published));
        json.AddIfAny("valid", DateOf(item, PartKind.Valid));
        json.AddIfAny("issuer", TextsOf(item, PartKind.Issuer).FirstOrDefault());
        json.AddIfAny("identifiers", ExportedJson.ArrayOf(TextsOf(item, PartKind.Identifier)));
        AddRest(json, item, shown);
        return json;
    }

    private static void AddRest(JsonObject json, PolicyItem item, Func<string, string> shown)
    {
        json.AddIfAny("text", ExportedJson.ArrayOf(TextsOf(item, PartKind.Prose)));
        json.AddIfAny("sources", ExportedJson.ArrayOf(TextsOf(item, PartKind.Source)));
        json.Add("declaredIn", shown(item.Span.File.Path));
    }

    /// <summary>A date with its bounds; one that is no EDTF only as it is written.</summary>
    private static JsonObject? DateOf(PolicyItem item, PartKind part)
    {
        if (item.Part(part)?.Date is not { } date)
        {
            return null;
        }

        if (date.Value is not { } value)
        {
            return new JsonObject { ["written"] = ExportedText.Of(date.Text) };
        }

        var json = new JsonObject { ["edtf"] = date.Text };
        json.AddIfAny("earliest", value.Bounds.Earliest?.ToString());
        json.AddIfAny("latest", value.Bounds.Latest?.ToString());
        json.AddIfAny("uncertain", value.IsUncertain ? true : null);
        json.AddIfAny("approximate", value.IsApproximate ? true : null);
        return json;
    }

    private static IEnumerable<string> TextsOf(PolicyItem item, PartKind part) =>
        item.Texts(part).Select(static text => ExportedText.Of(text.Text)).Where(static text => text.Length > 0);
}
