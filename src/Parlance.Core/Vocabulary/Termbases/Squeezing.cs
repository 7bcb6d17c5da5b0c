namespace Parlance.Vocabularies;

/// <summary>Reduces white space as termbases mean it: layout, not content.</summary>
internal static class Squeezing
{
    /// <summary>The text without white space at its ends, and every other run of it made one space.</summary>
    public static string Squeeze(this string text)
    {
        var length = 0;
        var pending = false;
        var characters = text.ToCharArray();
        foreach (var c in characters)
        {
            if (char.IsWhiteSpace(c))
            {
                pending = length > 0;
                continue;
            }

            if (pending)
            {
                characters[length++] = ' ';
                pending = false;
            }

            characters[length++] = c;
        }

        return new string(characters, 0, length);
    }
}
