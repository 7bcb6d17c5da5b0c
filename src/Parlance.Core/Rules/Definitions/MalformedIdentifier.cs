using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3011: a number, symbol or address of a document that cannot be one: <c>ISBN 978-3-16-148410-1</c>, <c>Regulation (EU) 679/2016</c>.</summary>
internal sealed class MalformedIdentifier() : FileRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL3011",
        "Identifier that cannot be",
        RuleSeverity.Warning,
        FixSupport.OneAtATime,
        "Numbers, symbols and addresses of documents have a form, ranges and sometimes check digits. One that breaks them leads readers to nothing, or to another document.");

    private static readonly Wording s_malformed = s_description.Says("'{0}' is no {1}: {2}; compare it with its source");
    private static readonly Wording s_turned = s_description.Says("'{0}' is no {1}: {2}; write '{3}'");

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        foreach (NumberedText text in context.Texts(Reads))
        {
            Check(context, text.Text.Passage, text.Text.Read.Citations, text.Text);
        }

        foreach (PolicyItem item in context.File.Items)
        {
            foreach (Passage text in item.Texts(PartKind.Source))
            {
                Check(context, text, text.Read.Citations, null);
            }

            foreach (Passage text in item.Texts(PartKind.Identifier))
            {
                Check(context, text, CitationReader.ReadIdentifier(text.Text), null);
            }
        }

        foreach ((Citation citation, string address, SourceSpan place) in LinkedCitations.In(context.File.Document))
        {
            if (citation.Fault is { } fault)
            {
                context.Report(new Finding(s_malformed, place, address, NameOf(citation.Scheme), fault));
            }
        }
    }

    /// <summary>What an identifier of a scheme is called in a message.</summary>
    public static string NameOf(CitationScheme scheme) => scheme switch
    {
        CitationScheme.Eli => "ELI",
        CitationScheme.Ecli => "ECLI",
        CitationScheme.Celex => "CELEX number",
        CitationScheme.EuAct => "number of an act of the EU",
        CitationScheme.Com => "number of a Commission document",
        CitationScheme.UnSymbol => "symbol of the United Nations",
        CitationScheme.Rfc => "RFC",
        CitationScheme.Iso => "ISO standard",
        CitationScheme.Cfr => "part of the CFR",
        CitationScheme.FederalRegister => "page of the Federal Register",
        CitationScheme.UsCode => "section of the United States Code",
        CitationScheme.Doi => "DOI",
        CitationScheme.Isbn => "ISBN",
        CitationScheme.Issn => "ISSN",
        CitationScheme.Orcid => "ORCID iD",
        _ => "LEI",
    };

    private static void Check(FileContext context, Passage text, ImmutableArray<Citation> citations, NamedText? read)
    {
        foreach (Citation citation in citations)
        {
            TextRange range = citation.Range;
            bool isAuthors = read is null ? !Sic.Follows(text.Text.AsSpan(), range.End) : read.IsAuthors(range);
            if (citation.Fault is not { } fault || !isAuthors)
            {
                continue;
            }

            string identifier = range.In(text.Text), name = NameOf(citation.Scheme);
            context.Report(citation.Reading is not { } reading
                ? new Finding(s_malformed, new Place(text, range), identifier, name, fault)
                : new Finding(s_turned, new Place(text, range), identifier, name, fault, reading)
                {
                    Fixes = SuggestedFix.Choice(
                        SuggestedFix.Edit($"Replace with '{reading}'", null, text.Edit(range, reading)), WordFix.Vouch(text, range.End, "sic")),
                });
        }
    }
}
