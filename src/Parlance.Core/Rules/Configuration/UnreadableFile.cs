using Parlance.Model;

namespace Parlance.Rules.Configuration;

/// <summary>PRL9001: a place at which a termbase or a document of record cannot be read.</summary>
internal sealed class UnreadableFile() : FileRule(s_description)
{
    private static readonly RuleInfo s_description = new(
        "PRL9001",
        "File that cannot be read",
        RuleSeverity.Warning,
        FixSupport.None,
        "A termbase entry that cannot be read declares nothing, and the words that it would declare are not looked for. Sound entries of the file count all the same.");

    private static readonly Wording s_unreadable = s_description.Says("This place cannot be read: {0}");

    /// <summary>What is said of a place.</summary>
    public static Finding Of(FileFault fault) => new(s_unreadable, fault.Span, fault.Problem);

    /// <inheritdoc/>
    public override void Check(FileContext context)
    {
        foreach (FileFault fault in context.File.FileFaults)
        {
            context.Report(Of(fault));
        }
    }
}
