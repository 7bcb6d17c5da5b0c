using System.Collections.Concurrent;
using System.Text;

namespace Parlance.Language;

/// <summary>
/// Reads the word lists of <c>Language/Data</c>, which come embedded with the assembly. A file is read when a word of it is
/// first asked for, and then kept.
/// </summary>
/// <remarks>
/// A file holds words parted by white space; <c>word=value</c> where a word has a value; from <c>#</c> to the end of the line a
/// comment. A line <c>[name]</c> begins a section, which is one list.
/// </remarks>
internal static class WordData
{
    private static readonly ConcurrentDictionary<string, string> s_kept = new(StringComparer.Ordinal);

    /// <summary>The words of a whole file, or of some of its sections.</summary>
    /// <param name="file">The file's name in <c>Language/Data</c>.</param>
    /// <param name="sections">The sections whose words the set has; none for the whole file.</param>
    public static WordSet Set(string file, params string[] sections) => new(file, sections);

    /// <summary>The entries of a section in the order of the file: <c>word</c> or <c>word=value</c>.</summary>
    /// <param name="file">The file's name in <c>Language/Data</c>.</param>
    /// <param name="section">The section.</param>
    public static string[] Entries(string file, string section)
    {
        string text = Kept(file);
        return SectionOf(text, section).In(text).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The word of an entry.</summary>
    public static string WordOf(string entry) => entry.IndexOf('=') is var equals && equals < 0 ? entry : entry.Substring(0, equals);

    /// <summary>The value of an entry that is a number.</summary>
    public static long NumberOf(string entry)
    {
        long value = 0;
        for (int i = entry.IndexOf('=') + 1; i < entry.Length; i++)
        {
            value = (value * 10) + (entry[i] - '0');
        }

        return value;
    }

    /// <summary>The lines of a file without its comments, read once and kept.</summary>
    /// <param name="file">The file's name in <c>Language/Data</c>.</param>
    public static string Kept(string file) => s_kept.GetOrAdd(file, static name => Text(name));

    /// <summary>The lines of a file without its comments, read anew: for tables that keep what they need.</summary>
    /// <param name="file">The file's name in <c>Language/Data</c>.</param>
    public static string Text(string file)
    {
        using var reader = new StreamReader(Open(file), Encoding.UTF8);

        while (reader.Peek() == '#')
        {
            reader.ReadLine();
        }

        // As a whole, not line by line: this is on the way to the first finding, when nothing is compiled well yet.
        string all = reader.ReadToEnd().Replace("\r\n", "\n");
        return all.IndexOf('#') < 0 ? all : WithoutComments(all);
    }

    private static string WithoutComments(string all)
    {
        var text = new StringBuilder(all.Length);
        for (int start = 0; start < all.Length;)
        {
            int comment = all.IndexOf('#', start);
            comment = comment < 0 ? all.Length : comment;
            text.Append(all, start, comment - start);
            int end = all.IndexOf('\n', comment);
            start = end < 0 ? all.Length : end;
        }

        return text.ToString();
    }

    /// <summary>Where the words of a section are in the text of its file.</summary>
    internal static TextRange SectionOf(string text, string section)
    {
        string heading = "[" + section + "]\n";
        int start = text.IndexOf(heading, StringComparison.Ordinal);
        if (start < 0)
        {
            throw new InvalidOperationException($"There is no word list {section}.");
        }

        start += heading.Length;
        int end = text.IndexOf('[', start);
        return TextRange.FromBounds(start, end < 0 ? text.Length : end);
    }

    private static Stream Open(string file) =>
        typeof(WordData).Assembly.GetManifestResourceStream("Parlance.Language.Data." + file)
        ?? throw new InvalidOperationException($"The embedded word list {file} is missing.");
}
