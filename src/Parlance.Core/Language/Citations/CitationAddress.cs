namespace Parlance.Language;

/// <summary>Reads the addresses that are identifiers themselves: <c>https://doi.org/10.1000/182</c>, <c>https://orcid.org/0000-0002-1825-0097</c>.</summary>
internal static class CitationAddress
{
    private static readonly string[] s_doi = ["doi.org/", "dx.doi.org/", "www.doi.org/"];

    private static readonly string[] s_orcid = ["orcid.org/", "www.orcid.org/"];

    private static readonly string[] s_eli = ["data.europa.eu/eli/", "eur-lex.europa.eu/eli/"];

    /// <summary>Adds the identifier that an address is, if it is one.</summary>
    /// <param name="address">The address.</param>
    /// <param name="range">Where it stands.</param>
    /// <param name="found">Takes the identifier, with that range.</param>
    public static void Read(string address, TextRange range, List<Citation> found)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        int host = scheme < 0 ? 0 : scheme + 3;
        int first = found.Count;
        if (After(address, host, s_doi) is { } doi)
        {
            if (doi.Length > 3 && CitationCursor.IsDigit(doi[0]))
            {
                found.Add(Doi.Make(doi.Replace("%2F", "/").Replace("%2f", "/"), range));
            }
        }
        else if (After(address, host, s_orcid) is { } orcid)
        {
            var text = new CitationCursor(orcid);
            if (Orcid.EndOf(text, 0) is var end and > 0)
            {
                Orcid.Add(orcid.Substring(0, end), range, found);
            }
        }
        else if (After(address, host, s_eli) is { } eli)
        {
            Eli.Read(eli, range, address.Substring(0, address.Length - eli.Length), found);
        }
        else if (address.IndexOf("eur-lex.europa.eu/", StringComparison.OrdinalIgnoreCase) == host && CelexIn(address) is var celex and > 0)
        {
            Celex.ReadBare(new CitationCursor(address), celex, found);
        }

        for (int i = first; i < found.Count; i++)
        {
            found[i] = found[i] with { Range = range };
        }
    }

    private static int CelexIn(string address)
    {
        foreach (string label in new[] { "CELEX:", "CELEX%3A" })
        {
            int at = address.IndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return at + label.Length;
            }
        }

        return 0;
    }

    private static string? After(string address, int host, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (string.Compare(address, host, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return address.Substring(host + beginning.Length);
            }
        }

        return null;
    }
}
