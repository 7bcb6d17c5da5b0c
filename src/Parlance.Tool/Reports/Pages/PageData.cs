using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Parlance.Tool.Reports;

/// <summary>What the script of a page needs: the strokes of the timeline, and the uses that are not on the page.</summary>
internal static class PageData
{
    /// <summary>Escapes what could end the element, and all signs that end a line of a script.</summary>
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data as JSON.</summary>
    public static byte[] Write(ReportView view, Anchors anchors)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, s_options))
        {
            json.WriteStartObject();
            WriteTimeline(json, view.Timeline, anchors);
            WriteUses(json, view.Glossary, anchors);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteTimeline(Utf8JsonWriter json, IReadOnlyList<TimelineEntry> entries, Anchors anchors)
    {
        json.WriteStartArray("lanes");
        foreach (Lane lane in Enum.GetValues<Lane>())
        {
            json.WriteStringValue(LaneNames.Of(lane));
        }

        json.WriteEndArray();
        json.WriteStartArray("timeline");
        foreach (TimelineEntry entry in entries.Where(static entry => entry.First is not null))
        {
            json.WriteStartArray();
            json.WriteNumberValue((int)entry.Lane);
            json.WriteStringValue(entry.Label);
            json.WriteStringValue(entry.Date);
            json.WriteStringValue(entry.InWords);
            WritePlace(json, entry.Place, anchors);
            foreach (Stroke stroke in entry.Strokes)
            {
                json.WriteStartArray();
                WriteDay(json, stroke.From);
                WriteDay(json, stroke.To);
                json.WriteNumberValue((int)stroke.Style);
                json.WriteNumberValue((int)stroke.Start);
                json.WriteNumberValue((int)stroke.End);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteUses(Utf8JsonWriter json, GlossaryView glossary, Anchors anchors)
    {
        var numbers = new Dictionary<int, int>();
        json.WriteStartObject("uses");
        for (int i = 0; i < glossary.Terms.Count; i++)
        {
            TermView term = glossary.Terms[i];
            if (term.Uses.Count > GlossarySection.MostUses)
            {
                json.WriteStartArray(i.ToString(System.Globalization.CultureInfo.InvariantCulture));
                foreach (UseView use in term.Uses.Skip(GlossarySection.MostUses))
                {
                    numbers.TryAdd(use.Sentence, numbers.Count);
                    json.WriteStartArray();
                    json.WriteNumberValue(numbers[use.Sentence]);
                    json.WriteNumberValue(use.Start);
                    json.WriteNumberValue(use.Length);
                    json.WriteStringValue(use.Note);
                    WritePlace(json, use.Place, anchors);
                    json.WriteEndArray();
                }

                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
        json.WriteStartArray("sentences");
        foreach (KeyValuePair<int, int> sentence in numbers.OrderBy(static number => number.Value))
        {
            json.WriteStringValue(glossary.Sentences[sentence.Key].Text);
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, PlaceView? place, Anchors anchors)
    {
        json.WriteStringValue(place?.ToString() ?? "");
        json.WriteStringValue(place is { } at ? anchors.Of(at) ?? "" : "");
    }

    private static void WriteDay(Utf8JsonWriter json, long? day)
    {
        if (day is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
