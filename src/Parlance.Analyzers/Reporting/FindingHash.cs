using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Analyzers.Reporting;

/// <summary>Knows a finding again after an edit elsewhere: by its rule, its words and what stands beside these, not by its line or file.</summary>
internal static class FindingHash
{
    /// <summary>How many characters on each side count, blanks apart.</summary>
    private const int Beside = 24;

    /// <summary>The hash of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text of its file; null where it has none.</param>
    public static ulong Of(Diagnostic finding, SourceText? text)
    {
        ulong hash = Fnv.Add(Fnv.Start, finding.Id.AsSpan());
        if (text is null || FindingDiagnostic.IsOfDocument(finding))
        {
            return hash;
        }

        TextSpan span = finding.Location.SourceSpan;
        hash = Add(hash, text, span.Start, span.Length, int.MaxValue, 1);
        hash = Add(hash, text, span.End, text.Length - span.End, Beside, 1);
        return Add(hash, text, span.Start - 1, span.Start, Beside, -1);
    }

    /// <summary>Adds so many characters, blanks apart; a paragraph ends with an empty line.</summary>
    private static ulong Add(ulong hash, SourceText text, int from, int most, int wanted, int step)
    {
        int lines = 0;
        for (int at = from; most > 0 && wanted > 0 && lines < 2; at += step, most--)
        {
            char c = text[at];
            if (!char.IsWhiteSpace(c))
            {
                hash = Fnv.Add(hash, c);
                wanted--;
                lines = 0;
            }
            else if (c == '\n')
            {
                lines++;
            }
        }

        return Fnv.Add(hash, 0);
    }
}
