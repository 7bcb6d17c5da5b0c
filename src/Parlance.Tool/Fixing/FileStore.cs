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
            Replace(changes[i].Path, contents[i]);
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

    /// <summary>Whoever reads the file sees all of the old or all of the new. A link stays one.</summary>
    private static void Replace(string path, byte[] bytes)
    {
        string target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        string beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }

            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static byte[] MarkOf(Encoding encoding) => encoding is UTF8Encoding ? [0xEF, 0xBB, 0xBF] : encoding.GetPreamble();
}
