using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Options;

namespace Parlance.Rules;

/// <summary>The findings in one file, one for each cause, in reading order.</summary>
internal sealed class FileFindings
{
    private readonly ImmutableArray<FileVerdict> _from;

    private FileFindings(ImmutableArray<FileVerdict> from, ImmutableArray<Finding> findings)
    {
        _from = from;
        Findings = findings;
    }

    /// <summary>The findings.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>What was made of the findings to show them; theirs to keep who show them.</summary>
    public object? Shown { get; set; }

    /// <summary>The findings in a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="from">The complete verdicts of the files whose texts are written in it, in order.</param>
    /// <param name="rules">The rules that were asked.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="keeper">The verdict that keeps them; null where there is none.</param>
    public static FileFindings Of(SourceFile file, List<FileVerdict> from, RuleSelection rules, PolicyOptions options, FileVerdict? keeper)
    {
        if (keeper?.Findings is { } known && known._from.SequenceEqual(from))
        {
            return known;
        }

        var all = new List<Finding>();
        Add(all, file, from, static verdict => verdict.Local!.OfTexts);
        Add(all, file, from, static verdict => verdict.Local!.OfItems);
        foreach ((bool isOfFile, int index) in rules.InOrder)
        {
            Add(all, file, from, verdict => isOfFile ? verdict.Local!.OfFile[index] : verdict.Judgements[index]!.Findings);
        }

        var findings = new FileFindings(from.ToImmutableArray(), GatheredFindings.Of(ExcusedFindings.Of(Precedence.Resolve(all, rules), keeper?.File.Document, rules, options), keeper?.File.Document));
        if (keeper is not null)
        {
            keeper.Findings = findings;
        }

        return findings;
    }

    private static void Add(List<Finding> all, SourceFile file, List<FileVerdict> from, Func<FileVerdict, ImmutableArray<Finding>> part)
    {
        foreach (FileVerdict verdict in from)
        {
            foreach (Finding finding in part(verdict))
            {
                if (ReferenceEquals(finding.Span.File, file))
                {
                    all.Add(finding);
                }
            }
        }
    }
}
