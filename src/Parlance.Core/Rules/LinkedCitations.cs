using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>The links of a document whose addresses are identifiers: <c>[the study](https://doi.org/10.1000/182)</c>.</summary>
internal static class LinkedCitations
{
    /// <summary>Those of a document that is not somebody else's, with their addresses and places.</summary>
    public static IEnumerable<(Citation Citation, string Address, SourceSpan Place)> In(RecordDocument? document)
    {
        if (document is null or { IsOthers: true })
        {
            yield break;
        }

        var found = new List<Citation>();
        foreach ((string address, SourceSpan place) in Addresses(document))
        {
            if (address.IndexOf('/') >= 0)
            {
                found.Clear();
                CitationAddress.Read(address, new TextRange(0, address.Length), found);
                foreach (Citation citation in found)
                {
                    yield return (citation, address, place);
                }
            }
        }
    }

    private static IEnumerable<(string Address, SourceSpan Place)> Addresses(RecordDocument document)
    {
        foreach (Passage text in document.Passages)
        {
            foreach (TextLink link in text.Links)
            {
                if (link.Kind is LinkKind.Address or LinkKind.Bare)
                {
                    yield return (link.Destination, link.Place);
                }
            }
        }

        foreach (LinkDefinition definition in document.Marks.Definitions)
        {
            yield return (definition.Destination, definition.Place);
        }
    }
}
