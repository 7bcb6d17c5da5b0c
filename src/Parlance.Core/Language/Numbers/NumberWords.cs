namespace Parlance.Language;

/// <summary>The words that numbers are made of. Whole numbers of several words are read by <see cref="NumberReader"/>.</summary>
internal static class NumberWords
{
    private const string File = "numbers.txt";

    /// <summary>The smallest ordinal that also names a part: a second is none.</summary>
    private const int FirstPart = 3;

    private static readonly Lazy<WordTable<NumberWord>> s_table = new(static () => new WordTable<NumberWord>(All().Select(static entry => (entry.Key, entry.Meaning))));

    /// <summary>All words, with what they mean.</summary>
    public static IEnumerable<(string Key, NumberWord Meaning)> All()
    {
        foreach ((string word, long value) in Section("cardinals"))
        {
            yield return (word, new NumberWord(NumberWordKind.Cardinal, value));
        }

        foreach ((string word, long value) in Section("ordinals"))
        {
            yield return (word, new NumberWord(NumberWordKind.Ordinal, value));
            if (value >= FirstPart)
            {
                yield return (word + "s", new NumberWord(NumberWordKind.Parts, value));
            }
        }

        foreach ((string word, long value) in Section("multipliers"))
        {
            yield return (word, new NumberWord(NumberWordKind.Multiplier, value));
            yield return (word + "th", new NumberWord(NumberWordKind.OrdinalMultiplier, value));
            yield return (word + "ths", new NumberWord(NumberWordKind.Parts, value));
        }

        foreach ((string word, long value) in Section("parts"))
        {
            yield return (word, new NumberWord(NumberWordKind.Part, value));
            yield return (word == "half" ? "halves" : word + "s", new NumberWord(NumberWordKind.Parts, value));
        }

        foreach ((string word, long value) in Section("groups"))
        {
            yield return (word, new NumberWord(NumberWordKind.Group, value));
        }

        foreach ((string word, long value) in Section("pairs"))
        {
            yield return (word, new NumberWord(NumberWordKind.Pair, value));
        }
    }

    /// <summary>What a word means in a number, ignoring case.</summary>
    public static NumberWord Find(ReadOnlySpan<char> word) => s_table.Value.TryFind(word, out NumberWord meaning) ? meaning : default;

    /// <summary>The value of a number of one word: 0 to 20, 30 to 90; -1 for any other word.</summary>
    public static int Cardinal(ReadOnlySpan<char> word) => Find(word) is { Kind: NumberWordKind.Cardinal, Value: long value } ? (int)value : -1;

    private static IEnumerable<(string Key, long Value)> Section(string name) =>
        WordData.Entries(File, name).Select(static entry => (entry.Key, long.Parse(entry.Value, System.Globalization.NumberFormatInfo.InvariantInfo)));
}
