using System.Globalization;

namespace Parlance.Rules;

/// <summary>One of the sentences that a rule may say: <c>'{0}' is written twice in a row: remove one</c>. Made by <see cref="RuleInfo.Says"/>.</summary>
internal sealed class Wording
{
    /// <summary>Makes a wording of a rule; only <see cref="RuleInfo.Says"/> does.</summary>
    internal Wording(RuleInfo rule, string format, Matter matter)
    {
        Rule = rule;
        Format = format;
        Matter = matter;
    }

    /// <summary>The rule whose wording it is.</summary>
    public RuleInfo Rule { get; }

    /// <summary>The sentence, a composite format with <c>{0}</c> and so on.</summary>
    public string Format { get; }

    /// <summary>What it speaks about.</summary>
    public Matter Matter { get; }

    /// <summary>How many arguments it needs.</summary>
    public int Places
    {
        get
        {
            int places = 0;
            while (Format.IndexOf("{" + places.ToString(NumberFormatInfo.InvariantInfo) + "}", StringComparison.Ordinal) >= 0)
            {
                places++;
            }

            return places;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Format;
}
