using System.Text.Json.Nodes;
using Parlance.Vocabularies;

namespace Parlance.Tool.Exports;

/// <summary>Writes a concept scheme of SKOS as JSON-LD. Names to avoid are hidden labels: a search finds them, nobody shows them.</summary>
internal static class SkosExport
{
    private const string Scheme = "#vocabulary";

    /// <summary>The file.</summary>
    /// <param name="vocabulary">What is written.</param>
    /// <param name="title">What the scheme is called.</param>
    public static byte[] Write(ExportedVocabulary vocabulary, string title)
    {
        ILookup<string, string> idsByName = vocabulary.Concepts.ToLookup(static concept => concept.Names[0].Text, static concept => concept.Id, StringComparer.Ordinal);
        var graph = new JsonArray(new JsonObject { ["@id"] = Scheme, ["@type"] = "ConceptScheme", ["title"] = title });
        foreach (ExportedConcept concept in vocabulary.Concepts)
        {
            graph.Add(concept.Kind == ConceptKind.Set ? SetOf(concept, vocabulary) : ConceptOf(concept, idsByName));
        }

        return ExportedJson.Write(new JsonObject { ["@context"] = Context(), ["@graph"] = graph });
    }

    /// <summary>What the short names in the file mean.</summary>
    private static JsonObject Context() => new()
    {
        ["@vocab"] = "http://www.w3.org/2004/02/skos/core#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["title"] = "dct:title",
        ["kind"] = "dct:type",
        ["source"] = "dct:source",
        ["valid"] = new JsonObject { ["@id"] = "dct:valid", ["@type"] = "http://id.loc.gov/datatypes/edtf/EDTF" },
        ["references"] = new JsonObject { ["@id"] = "dct:references", ["@type"] = "@id" },
        ["replaces"] = new JsonObject { ["@id"] = "dct:replaces", ["@type"] = "@id" },
        ["inScheme"] = new JsonObject { ["@type"] = "@id" },
        ["member"] = new JsonObject { ["@type"] = "@id" },
    };

    private static JsonObject ConceptOf(ExportedConcept concept, ILookup<string, string> idsByName)
    {
        var json = new JsonObject { ["@id"] = "#" + concept.Id, ["@type"] = "Concept", ["inScheme"] = Scheme, ["kind"] = concept.Kind.ToString() };
        AddLabels(json, concept);
        json.AddIfAny("notation", ExportedJson.ArrayOf(concept.Names.Where(static name => name.Status == TermStatus.Abbreviation).Select(static name => name.Text).Distinct()));
        json.AddIfAny("definition", concept.Definition is { } definition ? Label(definition, concept.Names[0].Language) : null);
        json.AddIfAny("valid", concept.Valid);
        json.AddIfAny("source", ExportedJson.ArrayOf(concept.Sources));
        json.AddIfAny("references", Known(concept.Cites));
        json.AddIfAny("replaces", Known(concept.Replaces));
        return json;

        JsonArray Known(IEnumerable<string> names) => ExportedJson.ArrayOf(names.SelectMany(name => idsByName[name].Take(1)).Select(static id => "#" + id));
    }

    private static JsonObject SetOf(ExportedConcept set, ExportedVocabulary vocabulary)
    {
        var json = new JsonObject { ["@id"] = "#" + set.Id, ["@type"] = "Collection", ["inScheme"] = Scheme };
        AddLabels(json, set);
        json.AddIfAny("valid", set.Valid);
        json.AddIfAny("member", ExportedJson.ArrayOf(vocabulary.Concepts.Where(concept => concept.Set == set.Names[0].Text).Select(static concept => "#" + concept.Id)));
        return json;
    }

    /// <summary>A language has one preferred label (SKOS S14), and no label twice (S13): the better status counts.</summary>
    private static void AddLabels(JsonObject json, ExportedConcept concept)
    {
        var labels = new Dictionary<string, JsonArray>(StringComparer.Ordinal) { ["prefLabel"] = [], ["altLabel"] = [], ["hiddenLabel"] = [] };
        var used = new HashSet<(string, string)>();
        var hasPreferred = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (ExportedName name in concept.Names.Where(name => used.Add((name.Text, name.Language))))
        {
            string label = name.Status == TermStatus.Deprecated ? "hiddenLabel" : name.Status == TermStatus.Preferred && hasPreferred.Add(name.Language) ? "prefLabel" : "altLabel";
            labels[label].Add(Label(name.Text, name.Language));
        }

        foreach ((string label, JsonArray values) in labels)
        {
            json.AddIfAny(label, values);
        }
    }

    private static JsonNode Label(string text, string language) => new JsonObject { ["@value"] = text, ["@language"] = language };
}
