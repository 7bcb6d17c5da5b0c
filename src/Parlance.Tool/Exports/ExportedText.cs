using System.Text;
using System.Xml;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Tool.Exports;

/// <summary>Texts as all formats can hold them.</summary>
internal static class ExportedText
{
    /// <summary>The text with single spaces, without characters that XML has no place for; three dots stand for what is not constant.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == Passage.Hole)
            {
                clean.Append("...");
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(c) && c != TermbaseText.ReplacementCharacter)
            {
                clean.Append(c);
            }
        }

        return clean.ToString().Squeeze();
    }

    /// <summary>The text, or null where nothing is left of it.</summary>
    public static string? OrNull(string? text) => text is not null && Of(text) is { Length: > 0 } clean ? clean : null;
}
