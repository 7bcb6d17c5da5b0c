using System.Text;
using Microsoft.CodeAnalysis.Text;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Tells files that are not Unicode. The compiler takes bytes that are no UTF-8 for those of an old code page; it says so in
/// <see cref="SourceText.Encoding"/>, and gives letters that the writer may never have meant.
/// </summary>
internal static class FileEncoding
{
    private static readonly UTF8Encoding s_strict = new(false, true);

    /// <summary>The first place that is not UTF-8 in a file of another encoding; null for a file that is, or that has UTF-16's mark.</summary>
    public static FileFault? FaultIn(AdditionalFile file)
    {
        SourceText text = file.Text;
        if (text.Encoding is not { } encoding || encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding)
        {
            return null;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] > '\x7F')
            {
                return new FileFault(new SourceSpan(file, FirstFault(text, i, encoding), 1), "the file is not UTF-8 from here on: save it as UTF-8");
            }
        }

        return null;
    }

    /// <summary>Of characters that stand for a byte each, the first whose byte is not UTF-8.</summary>
    private static int FirstFault(SourceText text, int start, Encoding encoding)
    {
        try
        {
            s_strict.GetCharCount(encoding.GetBytes(text.ToString(TextSpan.FromBounds(start, text.Length))));
            return start;
        }
        catch (DecoderFallbackException fault)
        {
            return encoding.IsSingleByte ? Math.Min(start + Math.Max(fault.Index, 0), text.Length - 1) : start;
        }
    }
}
