using System.Text.RegularExpressions;

namespace Parlance.Core.Tests.House;

/// <summary>
/// Which folder of <c>src</c> uses types of which other. Read from the text of the files: the types that a file declares, its
/// namespace and usings, and the names in it that are types it can see.
/// </summary>
internal sealed partial class SourceMap
{
    private readonly List<SourceText> _files = [];
    private readonly Dictionary<string, List<SourceText>> _homes = new(StringComparer.Ordinal);

    private SourceMap()
    {
        foreach (string path in Repository.CSharpFiles("src"))
        {
            var file = new SourceText(path, File.ReadAllText(Path.Combine(Repository.Root, path)));
            _files.Add(file);
            foreach (string type in file.Declares)
            {
                if (!_homes.TryGetValue(type, out List<SourceText>? homes))
                {
                    _homes.Add(type, homes = []);
                }

                homes.Add(file);
            }
        }
    }

    /// <summary>The map of the source as it is.</summary>
    public static SourceMap Current { get; } = new();

    /// <summary>The files.</summary>
    public IReadOnlyList<SourceText> Files => _files;

    /// <summary>The folders, in order.</summary>
    public IEnumerable<string> Folders => _files.Select(static f => f.Folder).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Each use of a type of another folder: once for each file and type.</summary>
    public IEnumerable<Arrow> Arrows =>
        from file in _files
        from name in file.Names
        let home = HomeOf(name, file)
        where home is not null && home.Folder != file.Folder
        select new Arrow(file.Folder, home.Folder, $"{file.Path} uses {name}");

    /// <summary>The file that declares the type which a name means in another; of several types of one name, the one of the nearest namespace.</summary>
    private SourceText? HomeOf(string name, SourceText user) =>
        !_homes.TryGetValue(name, out List<SourceText>? homes) || homes.Any(h => h.Folder == user.Folder) ? null
        : homes.Where(h => user.Sees(h.Namespace)).OrderByDescending(h => user.Namespace.StartsWith(h.Namespace, StringComparison.Ordinal) ? h.Namespace.Length : 0).FirstOrDefault();

    /// <summary>One file: what it declares and what it names.</summary>
    internal sealed partial class SourceText
    {
        private readonly HashSet<string> _usings;

        public SourceText(string path, string text)
        {
            Path = path;
            Folder = path[4..path.LastIndexOf('/')];
            string code = Strings().Replace(Comments().Replace(RawStrings().Replace(text, "\"\""), ""), "\"\"");
            Namespace = NamespaceLine().Match(code).Groups[1].Value;
            _usings = UsingLine().Matches(code).Select(static m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            Declares = Declaration().Matches(code).Select(static m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            Shows = Declaration().Matches(code).Where(static m => m.Value.StartsWith("public ", StringComparison.Ordinal)).Select(static m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
            Names = TypeName().Matches(UsingLine().Replace(code, "")).Select(static m => m.Value).ToHashSet(StringComparer.Ordinal);
        }

        public string Path { get; }

        /// <summary>The folder below <c>src</c>.</summary>
        public string Folder { get; }

        public string Namespace { get; }

        /// <summary>The types that it declares, those inside others apart.</summary>
        public IReadOnlySet<string> Declares { get; }

        /// <summary>Those of them that are public.</summary>
        public IReadOnlySet<string> Shows { get; }

        /// <summary>The words in it that may name a type; none behind a dot.</summary>
        public IReadOnlySet<string> Names { get; }

        /// <summary>Whether its code sees the types of a namespace by their simple names.</summary>
        public bool Sees(string other) =>
            _usings.Contains(other) || Namespace == other || Namespace.StartsWith(other + ".", StringComparison.Ordinal);

        [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"")]
        private static partial Regex RawStrings();

        [GeneratedRegex(@"//[^\n]*|/\*[\s\S]*?\*/")]
        private static partial Regex Comments();

        [GeneratedRegex("\"(?:\\\\.|\"\"|[^\"\\\\\\n])*\"")]
        private static partial Regex Strings();

        [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
        private static partial Regex NamespaceLine();

        [GeneratedRegex(@"^using ([\w.]+);", RegexOptions.Multiline)]
        private static partial Regex UsingLine();

        [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|readonly|ref|partial) )*(?:class|record struct|record|struct|enum|interface|delegate \S+) (\w+)", RegexOptions.Multiline)]
        private static partial Regex Declaration();

        [GeneratedRegex(@"(?<![\w.])[A-Z]\w*")]
        private static partial Regex TypeName();
    }

    /// <summary>A use of a folder's type by another folder.</summary>
    /// <param name="From">The folder that uses it.</param>
    /// <param name="To">The folder that has it.</param>
    /// <param name="Because">File and type, for the message of a failed test.</param>
    internal sealed record Arrow(string From, string To, string Because);
}
