namespace Parlance.Vocabularies;

/// <summary>Reduces white space as termbases mean it: layout, not content.</summary>
internal static class Squeezing
{
    /// <summary>The text without white space at its ends, and every other run of it made one space.</summary>
    public static string Squeeze(this string text)
    {
        var characters = text.ToCharArray();
        var length = Squeeze(characters, characters.Length);
        return length == text.Length ? text : new string(characters, 0, length);
    }

    /// <summary>The same in place; gives the length that is left.</summary>
    public static int Squeeze(char[] characters, int count)
    {
        var length = 0;
        var pending = false;
        for (var i = 0; i < count; i++)
        {
            var c = characters[i];
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

        return length;
    }
}
