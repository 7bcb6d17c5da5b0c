namespace Parlance.Language;

/// <summary>The words that numbers are made of. Whole numbers of several words are read by <see cref="NumberReader"/>.</summary>
internal static class NumberWords
{
    private const string File = "numbers.txt";

    /// <summary>The smallest ordinal that also names a part: a second is none.</summary>
    private const int FirstPart = 3;

    private static readonly Lazy<WordTable> s_table = new(Fill);

    /// <summary>zero to nineteen, twenty to ninety, with their values (<see cref="WordData.Entries"/>).</summary>
    public static string[] Cardinals => WordData.Entries(File, "cardinals");

    /// <summary>first to nineteenth, twentieth to ninetieth, with their values.</summary>
    public static string[] Ordinals => WordData.Entries(File, "ordinals");

    /// <summary>hundred, thousand, million ..., with their values.</summary>
    public static string[] Multipliers => WordData.Entries(File, "multipliers");

    /// <summary>What a word means in a number, ignoring case.</summary>
    public static NumberWord Find(ReadOnlySpan<char> word)
    {
        var kind = (NumberWordKind)s_table.Value.Find(word, out long value);
        return new NumberWord(kind, value);
    }

    /// <summary>The value of a number of one word: 0 to 20, 30 to 90; -1 for any other word.</summary>
    public static int Cardinal(ReadOnlySpan<char> word) => Find(word) is { Kind: NumberWordKind.Cardinal, Value: long value } ? (int)value : -1;

    private static WordTable Fill()
    {
        var table = new WordTable();
        table.Add(Cardinals, (byte)NumberWordKind.Cardinal);
        table.Add(Ordinals, (byte)NumberWordKind.Ordinal);
        table.Add(Multipliers, (byte)NumberWordKind.Multiplier);
        table.Add(WordData.Entries(File, "parts"), (byte)NumberWordKind.Part);
        table.Add(WordData.Entries(File, "groups"), (byte)NumberWordKind.Group);
        table.Add(WordData.Entries(File, "pairs"), (byte)NumberWordKind.Pair);
        AddFormed(table, Ordinals, "s", NumberWordKind.Parts);
        AddFormed(table, Multipliers, "th", NumberWordKind.OrdinalMultiplier);
        AddFormed(table, Multipliers, "ths", NumberWordKind.Parts);
        table.Add("halves", (byte)NumberWordKind.Parts, 2);
        table.Add("quarters", (byte)NumberWordKind.Parts, 4);
        return table;
    }

    /// <summary>Adds the words that an ending makes: <c>thirds</c>, <c>hundredth</c>, <c>hundredths</c>. Seconds are no parts.</summary>
    private static void AddFormed(WordTable table, string[] entries, string ending, NumberWordKind kind)
    {
        foreach (string entry in entries)
        {
            if (WordData.NumberOf(entry) >= FirstPart)
            {
                table.Add(WordData.WordOf(entry) + ending, (byte)kind, WordData.NumberOf(entry));
            }
        }
    }
}
