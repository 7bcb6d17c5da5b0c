using Parlance.Dates;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Tool.Imports;

/// <summary>Finds the documents that a text cites by a number: <em>Regulation (EU) 2016/679 of 27 April 2016</em>, <em>RFC 2119</em>.</summary>
internal static class CitedDocumentReader
{
    private const int MostBetween = 120;

    /// <summary>Numbers that hardly say which document is meant without its title, or that are of no document.</summary>
    private static readonly CitationScheme[] s_left = [CitationScheme.Isbn, CitationScheme.Issn, CitationScheme.Orcid, CitationScheme.Lei, CitationScheme.Doi, CitationScheme.Eli];

    /// <summary>The documents, in order, each once.</summary>
    public static IEnumerable<DraftItem> Read(SourceDocument document)
    {
        foreach (Passage passage in document.Passages)
        {
            foreach (Citation citation in passage.Read.Citations)
            {
                string text = passage.Text[citation.Start..citation.End].ReplaceLineEndings(" ");
                if (citation is { Fault: null, Key.Length: > 0 } && !s_left.Contains(citation.Scheme) && !text.Contains("://", StringComparison.Ordinal) && NameText.Of(text).Length > 0)
                {
                    yield return new DraftItem(ItemKind.Document, text, document.PlaceOf(passage, citation.Start)) { Identifier = text, Date = DateOf(passage, citation) };
                }
            }
        }
    }

    /// <summary><em>of 27 April 2016</em>, right behind it or behind who made it; acts of the European Union are named with their date.</summary>
    private static string? DateOf(Passage passage, Citation citation)
    {
        foreach (DateMention date in passage.Times.All.Dates)
        {
            if (date.Span.Start > citation.End && date.Span.Start - citation.End <= MostBetween && citation.Scheme == CitationScheme.EuAct && date is { Kind: DateMentionKind.Date, IsAmbiguous: false, Precision: DatePrecision.Day })
            {
                string between = passage.Text[citation.End..date.Span.Start];
                return between.EndsWith(" of ", StringComparison.Ordinal) && between.IndexOfAny([',', ';', '.', '(', ')']) < 0 ? date.Edtf : null;
            }
        }

        return null;
    }
}
