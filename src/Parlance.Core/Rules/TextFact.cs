namespace Parlance.Rules;

/// <summary>A fact about a text.</summary>
/// <param name="Text">The number of the text in its file.</param>
/// <param name="Value">What the fact says, with ranges of the text.</param>
/// <typeparam name="TValue">What facts say. Compared by value.</typeparam>
internal readonly record struct TextFact<TValue>(int Text, TValue Value)
{
    /// <summary>How it is written.</summary>
    /// <param name="write">Writes what it says.</param>
    /// <param name="read">Reads that, given the number of the text.</param>
    public static FactFormat<TextFact<TValue>> FormatOf(Action<ByteWriter, TValue> write, Func<FactReader, int, TValue> read) => new(
        (to, fact) =>
        {
            to.Number(fact.Text);
            write(to, fact.Value);
        },
        from =>
        {
            int text = from.TextNumber();
            return new TextFact<TValue>(text, read(from, text));
        });
}
