using Parlance.Model;

namespace Parlance.Rules.Structure;

/// <summary>A link of a document by its address.</summary>
/// <param name="Link">The link; null for the address of a label.</param>
/// <param name="Text">The text that it is in; null for the address of a label.</param>
/// <param name="Place">Where its address is written.</param>
/// <param name="Path">The path that it leads to; empty within its document.</param>
/// <param name="Anchor">The anchor; empty where it names none.</param>
/// <param name="Kind">What it leads by.</param>
internal sealed record DocumentLink(TextLink? Link, Passage? Text, SourceSpan Place, string Path, string Anchor, LinkKind Kind)
{
    /// <summary>Whether it leads to another file, from its own folder.</summary>
    public bool IsFile => Path.Length > 0;
}

/// <summary>The links of a document that lead to places in it or to files beside it.</summary>
internal static class Links
{
    /// <summary>The links that can be followed: relative, without templates, not to a folder.</summary>
    public static IEnumerable<DocumentLink> Of(RecordDocument document)
    {
        foreach (Passage text in document.Passages)
        {
            foreach (TextLink link in text.Links)
            {
                if (link.Kind is LinkKind.Address or LinkKind.Image && Read(link.Destination, link.Place, link.Kind) is { } read)
                {
                    yield return read with { Link = link, Text = text };
                }
                else if (link.Kind == LinkKind.Label && DefinitionOf(document, link) is { } definition && Read(definition.Destination, definition.Place, link.Kind) is { } labelled)
                {
                    yield return labelled with { Link = link, Text = text };
                }
            }
        }
    }

    /// <summary>The addresses of labels.</summary>
    public static IEnumerable<DocumentLink> OfLabels(RecordDocument document)
    {
        foreach (LinkDefinition definition in document.Marks.Definitions)
        {
            if (Read(definition.Destination, definition.Place, LinkKind.Label) is { } read)
            {
                yield return read;
            }
        }
    }

    /// <summary>The label of a link as labels are compared.</summary>
    public static string LabelOf(TextLink link) => string.Join(" ", link.Destination.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>The definition of the label of a link; null where the file has none.</summary>
    public static LinkDefinition? DefinitionOf(RecordDocument document, TextLink link) => document.Marks.DefinitionOf(LabelOf(link));

    private static DocumentLink? Read(string address, SourceSpan place, LinkKind kind)
    {
        bool isTemplate = address.Contains("{{") || address.Contains("{%") || address.Contains("<%") || address.Contains("${") || address.IndexOf('@') >= 0;
        if (address.Length < 2 || isTemplate || address[0] is '/' or '\\' || HasScheme(address) || address == "#top")
        {
            return null;
        }

        int hash = address.IndexOf('#'), query = address.IndexOf('?');
        string path = address.Substring(0, hash >= 0 && query >= 0 ? Math.Min(hash, query) : Math.Max(hash, query) is >= 0 and var end ? end : address.Length);
        string anchor = hash >= 0 && (query < 0 || query > hash) ? address.Substring(hash + 1) : "";
        bool isFolder = path.Length > 0 && (path[path.Length - 1] == '/' || path.Substring(path.LastIndexOf('/') + 1).IndexOf('.') < 0 || path == "..");
        return isFolder || (path.Length == 0 && anchor.Length == 0) ? null : new DocumentLink(null, null, place, FilePath.Decode(path), FilePath.Decode(anchor), kind);
    }

    /// <summary>Whether an address begins as <c>https:</c> or <c>mailto:</c> does.</summary>
    private static bool HasScheme(string address)
    {
        int i = 0;
        while (i < address.Length && (char.IsLetterOrDigit(address[i]) || address[i] is '+' or '.' or '-'))
        {
            i++;
        }

        return i > 1 && i < address.Length && address[i] == ':';
    }
}
