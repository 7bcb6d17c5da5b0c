using Microsoft.CodeAnalysis;
using Parlance.CodeFixes;
using Parlance.Tool.Checking;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Fixing;

/// <summary>Mends findings as the code fixes do, until nothing is left that they mend.</summary>
internal static class Fixer
{
    /// <summary>Rounds end when nothing is left to do; this is for fixes that would never come to rest.</summary>
    private const int MostRounds = 32;

    /// <summary>Mends what it can.</summary>
    /// <returns>The files as they are then, what was found before, and what is left.</returns>
    public static async Task<(OpenedFiles Files, Report Before, Report After)> FixAsync(OpenedFiles files, FixChoice choice, CancellationToken cancellation)
    {
        var checker = new Checker();
        Report before = await checker.CheckAsync(files, cancellation).ConfigureAwait(false), after = before;
        choice.Check(before);
        for (int round = 0; round < MostRounds; round++)
        {
            (Solution changed, _) = await FixRound.ApplyAsync(files.Solution, null, after.Open, choice.Of, cancellation).ConfigureAwait(false);
            if (changed == files.Solution)
            {
                break;
            }

            files = files with { Solution = changed };
            after = await checker.CheckAsync(files, cancellation).ConfigureAwait(false);
        }

        return (files, before, after);
    }
}
