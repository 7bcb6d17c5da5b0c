using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Parlance.Tool.Loading;

/// <summary>Reads files as the compiler does: by their mark, else as UTF-8, else as Latin-1.</summary>
internal static class FileTexts
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text of a file.</summary>
    /// <exception cref="CannotRunException">It cannot be read.</exception>
    public static SourceText Read(string path)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            try
            {
                return SourceText.From(new MemoryStream(bytes), s_strict);
            }
            catch (DecoderFallbackException)
            {
                return SourceText.From(new MemoryStream(bytes), Encoding.Latin1);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"'{path}' cannot be read: {exception.Message}");
        }
    }
}
