using Parlance.Language;

namespace Parlance.Core.Tests.Language;

/// <summary>
/// Holds the pairs that are found against texts in which people marked them: the MED1250 corpus of S. Sohn, D. C. Comeau, W. Kim and
/// W. J. Wilbur, Abbreviation definition identification based on automatic precision estimates, BMC Bioinformatics 9, 402 (2008), which
/// is not ours to ship. Precision was 0.979 and recall 0.843 when this was written (0.954 and 0.638 for the algorithm before).
/// </summary>
/// <remarks>The file has records: a number, a title, an abstract, and lines of two blanks, the short form, <c>|</c> and the long form.</remarks>
public sealed class AbbreviationCorpusTests
{
    private const string Variable = "PARLANCE_ABBREVIATION_CORPUS";

    [Fact]
    public void Pairs_that_people_marked_are_found_and_few_others()
    {
        string? path = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(path is null, $"{Variable} names no file: the corpus is not part of the repository.");

        int right = 0, found = 0, marked = 0;
        foreach ((List<string> texts, HashSet<string> gold) in Records(File.ReadAllText(path!).Split('\n')))
        {
            HashSet<string> pairs = [.. texts.SelectMany(static text => new ReadText(text).Abbreviations.Pairs.Select(pair => $"{pair.Short.In(text)}|{pair.Long.In(text)}"))];
            right += pairs.Count(gold.Contains);
            found += pairs.Count;
            marked += gold.Count;
        }

        double precision = (double)right / found, recall = (double)right / marked;
        Assert.True(precision >= 0.97 && recall >= 0.84, $"precision {precision:F3}, recall {recall:F3}");
    }

    private static IEnumerable<(List<string> Texts, HashSet<string> Gold)> Records(string[] lines)
    {
        (List<string> Texts, HashSet<string> Gold)? record = null;
        foreach (string line in lines.Select(static line => line.TrimEnd('\r')))
        {
            if (line.Length > 3 && line.All(char.IsAsciiDigit))
            {
                if (record is { } last)
                {
                    yield return last;
                }

                record = ([], []);
            }
            else if (record is { } current && line.Trim().Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                string[] pair = line.Split('|');
                if (current.Texts.Count < 2 && !line.StartsWith("  ", StringComparison.Ordinal))
                {
                    current.Texts.Add(line);
                }
                else if (pair.Length > 1)
                {
                    current.Gold.Add($"{pair[0].Trim()}|{pair[1].Trim()}");
                }
            }
        }

        if (record is { } final)
        {
            yield return final;
        }
    }
}
