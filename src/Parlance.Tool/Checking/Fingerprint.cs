using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Checking;

/// <summary>
/// Knows a finding again after an edit elsewhere: by its rule, its file, its words and what stands beside these, not by its line. Of
/// several that are alike, by which of them it is.
/// </summary>
/// <param name="folder">The folder that paths count from, so that another checkout gives the same.</param>
internal sealed class Fingerprint(string folder)
{
    /// <summary>How many characters on each side count, blanks apart.</summary>
    private const int Beside = 24;

    private readonly Dictionary<ulong, int> _met = [];

    /// <summary>The fingerprint of a finding. Findings are asked in reading order, each once.</summary>
    public string Next(Diagnostic finding, Report report)
    {
        string path = finding.Location.GetLineSpan().Path ?? "";
        ulong hash = Fnv.Add(Fnv.Add(Fnv.Start, finding.Id.AsSpan()), Path.GetRelativePath(folder, Path.GetFullPath(path, folder)).Replace('\\', '/').AsSpan());
        if (report.Texts.TryGetValue(path, out SourceText? text))
        {
            TextSpan span = finding.Location.SourceSpan;
            hash = Add(hash, text, span.Start, span.Length, int.MaxValue, 1);
            hash = Add(hash, text, span.End, text.Length - span.End, Beside, 1);
            hash = Add(hash, text, span.Start - 1, span.Start, Beside, -1);
        }
        else
        {
            hash = Fnv.Add(hash, finding.GetMessage(null).AsSpan());
        }

        _met[hash] = _met.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash:x16}:{_met[hash]}");
    }

    /// <summary>Adds so many characters, blanks apart; a paragraph ends with an empty line.</summary>
    private static ulong Add(ulong hash, SourceText text, int from, int most, int wanted, int step)
    {
        int lines = 0;
        for (int at = from; most > 0 && wanted > 0 && lines < 2; at += step, most--)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                hash = Fnv.Add(hash, text[at]);
                wanted--;
                lines = 0;
            }
            else if (text[at] == '\n')
            {
                lines++;
            }
        }

        return Fnv.Add(hash, 0);
    }
}
