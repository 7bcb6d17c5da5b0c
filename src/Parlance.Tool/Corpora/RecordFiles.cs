using Parlance.Rules;
using Parlance.Shards;

namespace Parlance.Tool.Corpora;

/// <summary>Reads what parts of a corpus have written, from files or from folders of such files.</summary>
internal static class RecordFiles
{
    /// <summary>How such files are called; in a folder others are left alone.</summary>
    private const string Ending = ".parlance";

    /// <summary>What is in all of them together.</summary>
    /// <exception cref="CannotRunException">A file is missing, or is none of these files.</exception>
    public static ShardRecords Read(IEnumerable<string> paths, RuleSelection rules)
    {
        var all = new ShardRecords(rules);
        foreach (string path in paths.SelectMany(FilesOf))
        {
            try
            {
                all = all.Merge(ShardRecords.Read(File.ReadAllBytes(path), rules));
            }
            catch (InvalidDataException exception)
            {
                throw new CannotRunException($"'{path}': {exception.Message}");
            }
        }

        return all;
    }

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*" + Ending).Order(StringComparer.Ordinal)
        : File.Exists(path) ? [path]
        : throw new CannotRunException($"There is no '{path}'");
}
