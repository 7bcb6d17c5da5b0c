using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Fixing;

/// <summary>
/// Writes changed files: in their encoding, with their mark or without, and each at once, so that a run that is stopped leaves no file
/// half written. Where somebody else has changed a file meanwhile, none is written.
/// </summary>
internal static class FileStore
{
    /// <summary>Writes all files, or none where one of them has changed.</summary>
    /// <exception cref="CannotRunException">A file has changed, or does not come back as it was from its encoding.</exception>
    public static void Write(IReadOnlyList<FileChange> changes)
    {
        byte[][] contents = [.. changes.Select(Contents)];
        for (int i = 0; i < contents.Length; i++)
        {
            AtomicFile.Write(changes[i].Path, contents[i]);
        }
    }

    /// <summary>Whether the bytes of a file begin with the mark of its encoding.</summary>
    public static bool HasMark(byte[] bytes, Encoding encoding) => MarkOf(encoding) is { Length: > 0 } mark && bytes.AsSpan().StartsWith(mark);

    private static byte[] Contents(FileChange change)
    {
        if (change.Before is not { } before)
        {
            return File.Exists(change.Path) ? throw Changed(change.Path) : new UTF8Encoding(false).GetBytes(change.After.ToString());
        }

        byte[] now = File.ReadAllBytes(change.Path);
        Encoding encoding = before.Encoding ?? new UTF8Encoding(false);
        byte[] mark = HasMark(now, encoding) ? MarkOf(encoding) : [];
        return now.AsSpan().SequenceEqual(Bytes(before)) ? Bytes(change.After) : throw Changed(change.Path);

        byte[] Bytes(SourceText text) => [.. mark, .. encoding.GetBytes(text.ToString())];
    }

    private static CannotRunException Changed(string path) =>
        new($"'{path}' has changed since it was read, or is in no encoding that it can be written in again: nothing was written");

    private static byte[] MarkOf(Encoding encoding) => encoding is UTF8Encoding ? [0xEF, 0xBB, 0xBF] : encoding.GetPreamble();
}
