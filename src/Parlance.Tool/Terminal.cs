using System.Text;

namespace Parlance.Tool;

/// <summary>Where a command runs, and where it writes. Tests have their own.</summary>
/// <param name="folder">The folder that relative paths count from.</param>
/// <param name="output">What the command gives: findings, a diff.</param>
/// <param name="error">What it says beside that.</param>
/// <param name="variable">Reads an environment variable.</param>
internal sealed class Terminal(string folder, Stream output, TextWriter error, Func<string, string?> variable) : IDisposable
{
    /// <summary>The folder that relative paths count from.</summary>
    public string Folder => folder;

    /// <summary>What somebody types into the command, as bytes.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>What the command gives, as bytes: a diff holds those of the files.</summary>
    public Stream Bytes => output;

    /// <summary>What the command gives, as text in UTF-8.</summary>
    public TextWriter Output { get; } = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>What it says beside that.</summary>
    public TextWriter Error => error;

    /// <summary>The terminal that somebody types in.</summary>
    public static Terminal Standard() => new(Directory.GetCurrentDirectory(), Console.OpenStandardOutput(), Console.Error, Environment.GetEnvironmentVariable) { Input = Console.OpenStandardInput() };

    /// <summary>An environment variable; null where it is not set.</summary>
    public string? Variable(string name) => variable(name) is { Length: > 0 } value ? value : null;

    /// <summary>A path from the root on.</summary>
    public string Absolute(string path) => Path.GetFullPath(path, folder);

    /// <summary>A path as people read it: from the folder on where it lies in that, with slashes.</summary>
    public string Shown(string path)
    {
        string whole = Absolute(path), relative = Path.GetRelativePath(folder, whole);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? whole : relative).Replace('\\', '/');
    }

    /// <inheritdoc/>
    public void Dispose() => Output.Dispose();
}
