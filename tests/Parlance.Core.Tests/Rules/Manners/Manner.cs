using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Core.Tests.Rules.Manners;

/// <summary>The policy of <c>Sixty.txt</c>, written as a manual wants it.</summary>
internal sealed partial record Manner(string Profile, string DateFormat, bool SerialComma, ImmutableArray<string> Words)
{
    public static Manner UnitedNations { get; } = new("un", "d MMMM yyyy", false, ["labour", "organizes", "centre"]);

    public static Manner EuropeanUnion { get; } = new("eu", "d MMMM yyyy", false, ["labour", "organises", "centre"]);

    public static Manner UnitedStates { get; } = new("gpo", "MMMM d, yyyy", true, ["labor", "organizes", "center"]);

    private static readonly Lazy<ImmutableArray<string[]>> s_items = new(() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Rules", "Manners", "Sixty.txt")).Where(line => !line.StartsWith('#')).Select(line => line.Split('|', 4)),
    ]);

    /// <summary>The kind, the name, the date and the text of each item, in this manner.</summary>
    public IEnumerable<(ItemKind Kind, string Name, string Date, string Text)> Items =>
        s_items.Value.Select(fields => (KindOf(fields[0]), fields[1], fields[2], Part().Replace(fields[3], Write)));

    /// <summary>The model under a profile; <paramref name="texts"/> in place of the items' own.</summary>
    public TestModel Build(string profile, IReadOnlyList<string>? texts = null)
    {
        PolicyOptions options = OptionsReader.Read(key => key == "parlance_profile" ? profile : null, [], _ => { });
        var model = new TestModel { Options = options };
        model.Principles("Rules", []);
        int i = 0;
        foreach ((ItemKind kind, string name, string date, string text) in Items)
        {
            string said = texts?[i++] ?? text;
            (PartKind, string)[] parts = kind switch
            {
                ItemKind.Principle or ItemKind.Term => [(PartKind.Definition, said)],
                ItemKind.Actor => [(PartKind.Prose, said)],
                _ => [(PartKind.Date, date), (PartKind.Prose, said)],
            };
            model.Item(kind, name, kind == ItemKind.Principle ? "T:Rules" : null, parts);
        }

        return model;
    }

    private string Write(Match match)
    {
        string what = match.Groups[2].Value;
        switch (match.Groups[1].Value)
        {
            case "d":
                return DateTime.ParseExact(what, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString(DateFormat, CultureInfo.InvariantCulture);
            case "w":
                return Words[int.Parse(what, CultureInfo.InvariantCulture)];
            default:
                string[] members = what.Split('|');
                return string.Join(", ", members[..^1]) + (SerialComma ? "," : "") + " and " + members[^1];
        }
    }

    private static ItemKind KindOf(string letter) => letter switch
    {
        "P" => ItemKind.Principle,
        "T" => ItemKind.Term,
        "A" => ItemKind.Actor,
        "D" => ItemKind.Document,
        _ => ItemKind.Event,
    };

    [GeneratedRegex(@"\{([dlw]):([^}]*)\}")]
    private static partial Regex Part();
}
