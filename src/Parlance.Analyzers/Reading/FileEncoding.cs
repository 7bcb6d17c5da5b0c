using System.Text;
using Microsoft.CodeAnalysis.Text;
using Parlance.Model;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// Tells files that are not Unicode, of which a host gives letters that the writer never meant. What it makes of bytes that are no UTF-8
/// depends on the machine: those of an old code page, which <see cref="SourceText.Encoding"/> then names, or U+FFFD, of which only the
/// hash of the bytes tells that they are not in the file.
/// </summary>
internal static class FileEncoding
{
    private const char ReplacementCharacter = '\uFFFD';
    private const string Problem = "the file is not UTF-8 from here on: save it as UTF-8";

    private static readonly UTF8Encoding s_strict = new(false, true);

    /// <summary>The first place that is not UTF-8 in a file of another encoding; null for a file that is, or that has UTF-16's mark.</summary>
    public static FileFault? FaultIn(AdditionalFile file)
    {
        SourceText text = file.Text;
        bool isUnicode = text.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding;
        int place = IndexWhere(text, isUnicode ? static c => c == ReplacementCharacter : static c => c > '\x7F');
        return place < 0 || (isUnicode && IsInFile(text)) ? null
            : new FileFault(new SourceSpan(file, isUnicode ? place : FirstFault(text, place, text.Encoding!), 1), Problem);
    }

    /// <summary>Whether a text with U+FFFD has the hash of its file, with or without a mark at the beginning.</summary>
    private static bool IsInFile(SourceText text) =>
        text.Encoding is not UTF8Encoding || HasHashIn(text, new UTF8Encoding(false)) || HasHashIn(text, new UTF8Encoding(true));

    private static bool HasHashIn(SourceText text, Encoding encoding) =>
        SourceText.From(text.ToString(), encoding, text.ChecksumAlgorithm).GetChecksum().SequenceEqual(text.GetChecksum());

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

    private static int IndexWhere(SourceText text, Predicate<char> isMeant)
    {
        char[] part = new char[1 << 12];
        for (int start = 0; start < text.Length; start += part.Length)
        {
            int count = Math.Min(part.Length, text.Length - start);
            text.CopyTo(start, part, 0, count);
            int index = Array.FindIndex(part, 0, count, isMeant);
            if (index >= 0)
            {
                return start + index;
            }
        }

        return -1;
    }
}
