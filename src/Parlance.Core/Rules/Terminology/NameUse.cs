namespace Parlance.Rules.Terminology;

/// <summary>A name of several words in a text, with its capitals.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Capitals">A bit for each word that begins with a capital.</param>
/// <param name="MayBeSlip">Whether the capitals may be wrong: not at the start of a sentence, nor where a link is named.</param>
internal readonly record struct NameUse(TextRange Range, int Capitals, bool MayBeSlip)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<TextFact<NameUse>> Format { get; } = TextFact<NameUse>.FormatOf(
        static (to, use) =>
        {
            to.Range(use.Range);
            to.Number(use.Capitals);
            to.Flag(use.MayBeSlip);
        },
        static (from, text) => new NameUse(from.Range(text), from.Number(), from.Flag()));
}

/// <summary>How a name is written most, and how often; <see cref="Uses"/> has the number of each form.</summary>
/// <param name="Capitals">The form used most.</param>
/// <param name="Uses">How often each form is used.</param>
internal sealed record CapitalsOfName(int Capitals, Dictionary<int, int> Uses);
