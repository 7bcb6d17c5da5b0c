using Microsoft.CodeAnalysis.Text;
using Parlance.Tool.Fixing;
using Parlance.Tool.Loading;

namespace Parlance.Tool.Tests;

/// <summary>Files are written whole, or not.</summary>
public sealed class FileStoreTests : IDisposable
{
    private readonly PolicyFolder _folder = new PolicyFolder().With("a.md", "one").With("b.md", "two");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_a_file_has_changed_meanwhile_none_is_written()
    {
        FileChange[] changes = [Change("a.md"), Change("b.md")];
        _folder.With("b.md", "other");
        Assert.Contains("b.md", Assert.Throws<CannotRunException>(() => FileStore.Write(changes)).Message, StringComparison.Ordinal);
        Assert.Equal(("one", "other"), (_folder.Read("a.md"), _folder.Read("b.md")));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_not_written_over()
    {
        _folder.With("a.md", [(byte)'o', 0xED, 0xA0, 0x80, 0xFF]);
        FileStore.Write([Change("a.md")]);
        Assert.Equal([(byte)'o', 0xED, 0xA0, 0x80, 0xFF, (byte)'!'], _folder.ReadBytes("a.md"));
        _folder.With("a.md", [0xEF, 0xBB, 0xBF, (byte)'o', 0xFF]);
        FileChange change = Change("a.md");
        byte[] before = _folder.ReadBytes("a.md");
        if (!FileStore.HasMark(before, change.Before!.Encoding!))
        {
            FileStore.Write([change]);
            Assert.Equal(before.Append((byte)'!'), _folder.ReadBytes("a.md"));
        }
    }

    [Fact]
    public void A_new_file_is_not_written_over_another()
    {
        var change = new FileChange(Path.Combine(_folder.Path, "a.md"), null, SourceText.From("new"));
        Assert.Throws<CannotRunException>(() => FileStore.Write([change]));
        Assert.Equal("one", _folder.Read("a.md"));
    }

    private FileChange Change(string name)
    {
        string path = Path.Combine(_folder.Path, name);
        SourceText before = FileTexts.Read(path);
        return new FileChange(path, before, before.WithChanges(new TextChange(new TextSpan(before.Length, 0), "!")));
    }
}
