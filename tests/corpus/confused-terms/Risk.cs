using Parlance;
namespace Basel;
public static class Pages
{
    [Prose] public const string A = "Banks hold capital against credit risk, market risk, {|PRL1001:operation|} risk and liquidity risk.";
    [Prose] public const string B = "Banks hold capital against {|PRL1001:creditor|} risk, market risk and operational risk.";
    [Prose] public const string C = "The {|PRL1001:marked|} risk framework was revised.";
    [Prose] public const string D = "Creditors of the bank, marketing risks, and the operator's licence are out of scope. Risk appetite and credit ratings too.";
    [Prose] public const string E = "The leverage {|PRL1001:ration|} and the coverage ratio were disclosed; the net stable {|PRL1001:finding|} ratio was not.";
    [Prose] public const string F = "The capital ratio, the loss ratio and the average ratio were disclosed. Net stable income grew.";
    [Prose] public const string G = "The bank's {|?PRL1001:conservative|} buffer was raised.";
    [Prose] public const string H = "Country risk, political risk and reputational risk are for the second pillar.";
}
