using System.Text;
using Parlance.Model;

namespace Parlance.Tool.Imports;

/// <summary>Writes a model in C#: a class with a record for each kind, and a member for each item.</summary>
internal sealed class ModelWriter
{
    private static readonly string[] s_catalogue = ["Principles", "Events", "Documents", "Terms", "Actors", "Equals", "ReferenceEquals", "ToString", "GetHashCode", "GetType", "MemberwiseClone", "Finalize"];

    /// <summary>The records that may be written. What a source leaves open has no place in its record, so that nothing is missing.</summary>
    private static readonly Shape[] s_shapes =
    [
        new(ItemKind.Principle, "NamedPrinciple", "Principle", "string Name", ""),
        new(ItemKind.Principle, "Principle", "Principle", "string Name, string Definition", "Name"),
        new(ItemKind.Term, "NamedTerm", "Term", "string Preferred", ""),
        new(ItemKind.Term, "Term", "Term", "string Preferred, string Definition", "Preferred"),
        new(ItemKind.Actor, "Actor", "Actor", "string Name", ""),
        new(ItemKind.Document, "Document", "PolicyDocument", "string Title, string Identifier", ""),
        new(ItemKind.Document, "DatedDocument", "PolicyDocument", "string Title, string Identifier, string Date", "Title, Identifier"),
        new(ItemKind.Event, "Event", "PolicyEvent", "string Title, string Date, string Text", ""),
    ];

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _names;

    /// <summary>A writer of the members of a class.</summary>
    /// <param name="className">The name of the class, which none of its members may have.</param>
    public ModelWriter(string className) =>
        _names = new(s_catalogue.Append(className).Concat(s_shapes.Select(static shape => shape.Name)).Concat(s_shapes.Select(static shape => $"TryFind{shape.Kind}")), StringComparer.Ordinal);

    /// <summary>A whole file.</summary>
    /// <param name="items">The items.</param>
    /// <param name="className">The name of the class.</param>
    /// <param name="sources">What they were read from, as people read it.</param>
    public static string File(IReadOnlyList<DraftItem> items, string className, IEnumerable<string> sources)
    {
        var writer = new ModelWriter(className);
        StringBuilder text = writer._text;
        text.Append($"// A first model of {CSharpText.Comment(string.Join(", ", sources))}, by 'parlance import'. It is yours to edit.\n");
        text.Append("// Keep the comments with numbers in brackets: by them a later import knows what it has proposed already.\n#nullable enable\n\n");
        text.Append($"using Parlance;\n\nnamespace {(className == "Policies" ? "Policy" : "Policies")};\n\n[PolicyModel]\npublic static partial class {className}\n{{\n");
        writer.Records(items);
        writer.Members(items);
        text.Append("}\n");
        return text.ToString();
    }

    /// <summary>Some items, as members of a class that is there.</summary>
    public string Fragment(IReadOnlyList<DraftItem> items)
    {
        Members(items);
        return _text.ToString();
    }

    /// <summary>The comment that tells where an item was found.</summary>
    public static string PlaceOf(DraftItem item) => $"// {CSharpText.Comment(item.Place)} [{item.Mark}]";

    private void Records(IReadOnlyList<DraftItem> items)
    {
        foreach (Shape shape in s_shapes)
        {
            DraftItem[] own = [.. items.Where(item => ShapeOf(item) == shape)];
            DraftItem[] kind = [.. items.Where(item => item.Kind == shape.Kind)];
            if (own.Length == 0)
            {
                continue;
            }

            // Where some items say more than others, their record derives from that of the others, so that all have one type.
            Shape? plain = shape.Inherits.Length > 0 ? s_shapes.First(other => other.Kind == shape.Kind) : null;
            bool isDerived = plain is not null && kind.Length > own.Length;
            bool isBase = plain is null && kind.Length > own.Length;
            string properties = isDerived ? "" : string.Concat(
                kind.Any(static item => item.Abbreviation is not null) ? "        public string? Abbreviation { get; init; }\n" : "",
                kind.Any(static item => item.Admitted.Count > 0) ? "        public string[] Admitted { get; init; } = [];\n" : "",
                kind.Any(static item => item.Deprecated.Count > 0) ? "        public string[] Deprecated { get; init; } = [];\n" : "",
                kind.Any(static item => item.Valid is not null) ? "        public string? Valid { get; init; }\n" : "");
            _text.Append($"    [{shape.Attribute}]\n    public {(isBase ? "" : "sealed ")}record {shape.Name}({shape.Parameters}){(isDerived ? $" : {plain!.Name}({shape.Inherits})" : "")}");
            _text.Append(properties.Length > 0 ? $"\n    {{\n{properties}    }}\n\n" : ";\n\n");
        }
    }

    private void Members(IReadOnlyList<DraftItem> items)
    {
        bool isFirst = true;
        foreach (IGrouping<string, DraftItem> group in items.Select(static (item, number) => (item, number)).GroupBy(static pair => pair.item.Set is { } set ? set + "\0set" : pair.number.ToString(System.Globalization.CultureInfo.InvariantCulture), static pair => pair.item))
        {
            _text.Append(isFirst ? "" : "\n");
            isFirst = false;
            if (group.First().Set is { } set)
            {
                Set(set, [.. group]);
            }
            else
            {
                DraftItem item = group.First();
                Place(item, 4);
                _text.Append($"    public static readonly {ShapeOf(item).Name} {NameFor(item.Name, item.Kind.ToString())} = ");
                Value(item, 8);
                _text.Append(";\n");
            }
        }
    }

    /// <summary>A list of principles is a collection of its own, so that they are a set.</summary>
    private void Set(string words, DraftItem[] items)
    {
        Shape[] shapes = [.. items.Select(ShapeOf).Distinct()];
        _text.Append($"    public static readonly {(shapes.Length == 1 ? shapes[0] : s_shapes[0]).Name}[] {NameFor(string.Join(' ', NameText.WordsOf(words).TakeLast(5)), "Principle")} =\n    [\n");
        foreach (DraftItem item in items)
        {
            Place(item, 8);
            _text.Append(shapes.Length == 1 ? "        " : $"        ");
            Value(item, 12, shapes.Length == 1 ? "" : " " + ShapeOf(item).Name);
            _text.Append(",\n");
        }

        _text.Append("    ];\n");
    }

    private void Place(DraftItem item, int indent)
    {
        _text.Append(' ', indent).Append(PlaceOf(item)).Append('\n');
        if (item.Doubt is { } doubt)
        {
            _text.Append(' ', indent).Append($"// doubtful: {CSharpText.Comment(doubt)}\n");
        }
    }

    private void Value(DraftItem item, int indent, string type = "")
    {
        string?[] values = item.Kind switch
        {
            ItemKind.Event => [item.Name, item.Date, item.Text],
            ItemKind.Document => [item.Name, item.Identifier, item.Date],
            _ => [item.Name, item.Kind == ItemKind.Actor ? null : item.Definition],
        };
        string[] literals = [.. values.OfType<string>().Select(value => CSharpText.Literal(value, indent))];
        string between = literals.Sum(static literal => literal.Length) + indent < 70 ? ", " : $",\n{new string(' ', indent)}";
        _text.Append($"new{type}(").Append(between[0] == ',' && between.Length > 2 ? $"\n{new string(' ', indent)}" : "").AppendJoin(between, literals).Append(')');
        string[] properties =
        [
            .. item.Abbreviation is { } letters ? [$"Abbreviation = {CSharpText.Literal(letters, indent)}"] : (string[])[],
            .. item.Admitted.Count > 0 ? [$"Admitted = [{string.Join(", ", item.Admitted.Select(name => CSharpText.Literal(name, indent)))}]"] : (string[])[],
            .. item.Deprecated.Count > 0 ? [$"Deprecated = [{string.Join(", ", item.Deprecated.Select(name => CSharpText.Literal(name, indent)))}]"] : (string[])[],
            .. item.Valid is { } valid ? [$"Valid = {CSharpText.Literal(valid, indent)}"] : (string[])[],
        ];
        if (properties.Length > 0)
        {
            _text.Append(" { ").AppendJoin(", ", properties).Append(" }");
        }
    }

    private string NameFor(string words, string otherwise)
    {
        string name = CSharpText.Identifier(words, otherwise), unique = name;
        for (int number = 2; !_names.Add(unique); number++)
        {
            unique = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }

    private static Shape ShapeOf(DraftItem item) => s_shapes.First(shape => shape.Name == item.Kind switch
    {
        ItemKind.Principle => item.Definition is null ? "NamedPrinciple" : "Principle",
        ItemKind.Term => item.Definition is null ? "NamedTerm" : "Term",
        ItemKind.Document => item.Date is null ? "Document" : "DatedDocument",
        _ => item.Kind.ToString(),
    });

    /// <summary>A record.</summary>
    /// <param name="Kind">What its instances are.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Attribute">The attribute that says so.</param>
    /// <param name="Parameters">Its parameters.</param>
    /// <param name="Inherits">Those that it hands on to the record it may derive from.</param>
    private sealed record Shape(ItemKind Kind, string Name, string Attribute, string Parameters, string Inherits);
}
