namespace Parlance.Vocabularies;

/// <summary>Reduces white space as termbases mean it: layout, not content.</summary>
internal static class Squeezing
{
    /// <summary>The text without white space at its ends, and every other run of it made one space.</summary>
    public static string Squeeze(this string text)
    {
        char[] characters = text.ToCharArray();
        int length = Squeeze(characters, characters.Length);
        return characters.AsSpan(0, length).SequenceEqual(text.AsSpan()) ? text : new string(characters, 0, length);
    }

    /// <summary>The same in place; gives the length that is left.</summary>
    public static int Squeeze(char[] characters, int count)
    {
        int length = 0;
        bool pending = false;
        for (int i = 0; i < count; i++)
        {
            char c = characters[i];
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
