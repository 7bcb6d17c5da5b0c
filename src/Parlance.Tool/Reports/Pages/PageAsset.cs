using System.Security.Cryptography;
using System.Text;

namespace Parlance.Tool.Reports;

/// <summary>A file of this program that is a part of each page: its style, its script.</summary>
internal sealed class PageAsset
{
    private PageAsset(string name)
    {
        using Stream stream = typeof(PageAsset).Assembly.GetManifestResourceStream("Parlance.Tool.Reports." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Text = reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The style.</summary>
    public static PageAsset Style { get; } = new("report.css");

    /// <summary>The script.</summary>
    public static PageAsset Script { get; } = new("report.js");

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>What a content security policy knows it by: nothing else runs.</summary>
    public string Hash => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
