using Parlance.Language;
using Parlance.Options;

namespace Parlance.Rules.Editorial;

/// <summary>The words of a text that ask, advise or allow, by the standard that an option names.</summary>
internal static class Provisions
{
    /// <summary>The words, in order.</summary>
    public static IEnumerable<VerbalForm> In(NamedText text, NormativeOption option) => option switch
    {
        NormativeOption.Bcp14 when !AdoptedKeywords.AreIn(text.Read) => Keywords.In(text.Read).Select(static keyword => new VerbalForm(keyword.Range, keyword.Obligation)),
        NormativeOption.Iso => VerbalForms.Iso.In(text.Read),
        NormativeOption.Law => VerbalForms.Law.In(text.Read),
        _ => [],
    };
}
