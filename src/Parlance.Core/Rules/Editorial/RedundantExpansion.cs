using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Editorial;

/// <summary>PRL4003: an abbreviation that is expanded again, or introduced and never used.</summary>
internal sealed class RedundantExpansion() : ModelRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL4003",
        "Needless expansion or abbreviation",
        RuleSeverity.Hidden,
        FixSupport.None,
        "An abbreviation that is introduced and never used, or introduced again, asks readers to learn something for nothing. Each document starts anew.");

    private static readonly Wording s_again = s_description.Says("'{0}' is written out as '{1}' before: the abbreviation alone will do");
    private static readonly Wording s_neverUsed = s_description.Says("'{0}' is introduced for '{1}' and never used: leave it out");

    /// <inheritdoc/>
    public override void Check(ModelContext context)
    {
        var ledger = AbbreviationLedger.Of(context.Model);
        var used = new HashSet<string>(ledger.Uses.Select(static u => u.Use.Shape.Key), StringComparer.Ordinal);
        var documents = new HashSet<SourceFile>(context.Model.Documents.Select(static d => d.File));
        var introduced = new HashSet<(object Scope, string Key, string Sense)>();
        foreach (LedgerPair pair in ledger.Pairs)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            (AbbreviationPair words, Passage passage) = (pair.Pair, pair.Text.Passage);
            bool isFirst = introduced.Add((ScopeOf(passage, documents), words.Key, pair.Sense));
            if (!Reads.Include(passage.Role) || pair.Text.IsQuoted(words.Short))
            {
                continue;
            }

            if (!isFirst || !used.Contains(words.Key))
            {
                context.Report(new Finding(isFirst ? s_neverUsed : s_again, new Place(passage, words.Short), words.Short.In(passage.Text), words.Expansion));
            }
        }
    }

    /// <summary>A document is read by itself: the text of a document item, and a document of record.</summary>
    private static object ScopeOf(Passage passage, HashSet<SourceFile> documents) =>
        passage.Item is { Kind: ItemKind.Document } document ? document
        : passage.Item is null && documents.Contains(passage.Span.File) ? passage.Span.File
        : documents;
}
