using Parlance.Language;

namespace Parlance.Rules.Editorial;

/// <summary>
/// Abbreviations that nobody needs to have expanded: a few states and unions, bodies better known by their letters than by
/// their names, everyday words, legal forms of companies, currencies. Our own compilation, kept short:
/// <c>parlance_known_abbreviations</c> is for the rest.
/// </summary>
internal static class KnownAbbreviations
{
    /// <summary>All of them in lower case; the page about options lists the same.</summary>
    internal const string Listed = """
        uk gb us usa un eu ussr nato unesco unicef nasa bbc cnn
        iso ibm fbi cia interpol
        aids hiv dna rna tv pc id ids ok ceo faq pdf url html http https www vat mp dvd usb sms gps sim pin atm vip diy it iq
        png jpg jpeg gif svg css hdmi am pm ad bc ce bce gmt utc et pt est edt pst pdt cst mst cet cest bst phd bsc msc mba llb dr mr ms eg ie nb ps rsvp sos ufo xml json csv api isbn issn doi
        llc llp lp plc inc ltd ulc pbc gmbh bv nv usd eur gbp chf jpy cny rmb cad aud readme
        """;

    private static readonly Lazy<WordSet> s_known = new(() => new WordSet(Listed));

    /// <summary>Whether an abbreviation is known to everyone.</summary>
    public static bool Contains(string key) => s_known.Value.Contains(key.AsSpan());
}
