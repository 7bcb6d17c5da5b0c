using System.Text;

namespace Parlance.Language;

/// <summary>Reads the word lists that come embedded with the assembly.</summary>
internal static class WordData
{
    /// <summary>The lines of a list, without comments (from <c>#</c> to the end of the line), in one string.</summary>
    /// <param name="name">The file's name in <c>Language/Data</c>.</param>
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        var text = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            int comment = line.IndexOf('#');
            text.Append(line, 0, comment < 0 ? line.Length : comment).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A list as a set or map of words.</summary>
    /// <param name="name">The file's name in <c>Language/Data</c>.</param>
    public static WordSet Set(string name) => new(Text(name));

    /// <summary>The bytes of a file.</summary>
    /// <param name="name">The file's name in <c>Language/Data</c>.</param>
    public static Stream Open(string name) =>
        typeof(WordData).Assembly.GetManifestResourceStream("Parlance.Language.Data." + name)
        ?? throw new InvalidOperationException($"The embedded word list {name} is missing.");
}
