using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>What the texts, items and facts of one file give, as far as it is known. Kept over edits that do not matter to it.</summary>
/// <param name="file">The file.</param>
/// <param name="number">Its number in the model.</param>
/// <param name="rules">How many rules judge facts.</param>
internal sealed class FileVerdict(ModelFile file, int number, int rules)
{
    private volatile bool _isComplete;

    /// <summary>The file.</summary>
    public ModelFile File => file;

    /// <summary>Its number in the model.</summary>
    public int Number => number;

    /// <summary>What its texts and items give by themselves.</summary>
    public LocalFindings? Local { get; set; }

    /// <summary>What each rule that judges facts found.</summary>
    public Judgement?[] Judgements { get; } = new Judgement?[rules];

    /// <summary>Whether all is known.</summary>
    public bool IsComplete
    {
        get => _isComplete;
        set => _isComplete = value;
    }

    /// <summary>The findings in the file after those of one cause are one; null until somebody asked.</summary>
    public FileFindings? Findings { get; set; }

    /// <summary>What holds after an edit of other files: this very object where all of it does.</summary>
    /// <param name="changed">The numbers of the files that were edited.</param>
    /// <param name="isStale">Whether a rule, by its index, has to judge again.</param>
    public FileVerdict Kept(HashSet<int> changed, Func<int, bool> isStale)
    {
        // What is not complete may yet be completed by those who ask about the model before the edit.
        FileVerdict? next = IsComplete ? null : Copy();
        for (int rule = 0; rule < Judgements.Length; rule++)
        {
            if (Judgements[rule] is { } judgement && (isStale(rule) || judgement.Used is { } used && used.Overlaps(changed)))
            {
                next ??= Copy();
                next.Judgements[rule] = null;
            }
        }

        return next ?? this;
    }

    /// <summary>Whether a finding points to the declaration of one of some concepts.</summary>
    public bool PointsTo(Func<int, bool> isMeant) => (Local is { } local && (PointTo(local.OfTexts, isMeant) || PointTo(local.OfItems, isMeant)))
        || Array.Exists(Judgements, judgement => judgement is not null && PointTo(judgement.Findings, isMeant));

    private static bool PointTo(ImmutableArray<Finding> findings, Func<int, bool> isMeant)
    {
        foreach (Finding finding in findings)
        {
            foreach (RelatedPlace related in finding.Related)
            {
                if (related.Concept is { } concept && isMeant(concept))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private FileVerdict Copy()
    {
        var copy = new FileVerdict(file, number, Judgements.Length) { Local = Local };
        Judgements.CopyTo(copy.Judgements, 0);
        return copy;
    }
}

/// <summary>What one rule found in one file.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Used">The numbers of other files that it pointed into; null where there are none.</param>
internal sealed record Judgement(ImmutableArray<Finding> Findings, HashSet<int>? Used);
