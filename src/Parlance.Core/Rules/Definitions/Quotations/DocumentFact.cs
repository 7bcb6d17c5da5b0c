using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>A document of record, or what an item calls one. Several names are one string, a line for each.</summary>
/// <param name="Path">The path of a document of record; empty for an item.</param>
/// <param name="Title">What a document of record calls itself; null where it does not say.</param>
/// <param name="Names">The names of an item.</param>
/// <param name="Sources">The sources of an item.</param>
/// <param name="Abbreviations">The abbreviations of an item.</param>
internal sealed record DocumentFact(string Path, string? Title, string Names, string Sources, string Abbreviations)
{
    private const char Line = '\n';

    /// <summary>How it is written.</summary>
    public static FactFormat<DocumentFact> Format { get; } = new(
        static (to, fact) =>
        {
            to.Text(fact.Path);
            to.Text(fact.Title);
            to.Text(fact.Names);
            to.Text(fact.Sources);
            to.Text(fact.Abbreviations);
        },
        static from => new DocumentFact(from.Text(), from.TextOrNull(), from.Text(), from.Text(), from.Text()));

    /// <summary>That a file quotes.</summary>
    public static DocumentFact Quoting { get; } = new("", null, "", "", "");

    /// <summary>Whether it is a document of record.</summary>
    public bool IsRecord => Path.Length > 0;

    /// <summary>A document of record.</summary>
    public static DocumentFact OfRecord(string path, string? title) => new(path, title, "", "", "");

    /// <summary>What an item says of a document.</summary>
    public static DocumentFact OfItem(PolicyItem item) => new(
        "",
        null,
        Lines(item.Texts(PartKind.Name).Concat(item.Texts(PartKind.Identifier)).Concat(item.Texts(PartKind.Admitted)).Concat(item.Texts(PartKind.Abbreviation))),
        Lines(item.Texts(PartKind.Source)),
        Lines(item.Texts(PartKind.Abbreviation)));

    /// <summary>The parts of several in one string.</summary>
    public static IEnumerable<string> Parts(string lines) => lines.Length == 0 ? [] : lines.Split(Line);

    private static string Lines(IEnumerable<Passage> texts) => string.Join(Line.ToString(), texts.Select(static t => t.Text.Replace(Line, ' ')));
}
