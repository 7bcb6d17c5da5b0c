using System.Collections.Immutable;
using System.Globalization;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>
/// Says once for a document what its author would rather hear once: that it mixes marks, or has double spaces, which nobody sees
/// where Markdown or reStructuredText is rendered. The finding stands at the first place and mends all.
/// </summary>
internal static class GatheredFindings
{
    /// <summary>The findings of a file, those that are gathered as one in the place of the first.</summary>
    /// <param name="findings">The findings, in reading order.</param>
    /// <param name="document">The document that the file is; null where it is code or a termbase.</param>
    public static ImmutableArray<Finding> Of(ImmutableArray<Finding> findings, RecordDocument? document)
    {
        if (document is null or { Notation: DocumentNotation.Plain } || !findings.Any(static f => f.Gathering is not null))
        {
            return findings;
        }

        ImmutableArray<Finding>.Builder said = ImmutableArray.CreateBuilder<Finding>(findings.Length);
        var known = new HashSet<Wording>();
        foreach (Finding finding in findings)
        {
            if (finding.Gathering is not { } gathering)
            {
                said.Add(finding);
            }
            else if (known.Add(gathering.Wording))
            {
                said.Add(Gather(findings, finding, gathering.Wording));
            }
        }

        return said.ToImmutable();
    }

    private static Finding Gather(ImmutableArray<Finding> findings, Finding first, Wording wording)
    {
        Finding[] all = findings.Where(f => f.Gathering?.Wording == wording).ToArray();
        if (all.Length == 1)
        {
            return new Finding(first.Wording, first.Place, [.. first.Arguments]) { Related = first.Related, Fixes = first.Fixes, IsOfDocument = true };
        }

        string[] arguments = [.. first.Arguments, (all.Length - 1).ToString(NumberFormatInfo.InvariantInfo)];
        return new Finding(wording, first.Place, arguments)
        {
            Related = first.Related,
            IsOfDocument = true,
            Fixes = SuggestedFix.Listed(SuggestedFix.Edit(first.Gathering!.FixTitle, null, all.SelectMany(static f => f.Fixes.Take(1)).SelectMany(static fix => fix.Edits).ToImmutableArray())),
        };
    }
}
