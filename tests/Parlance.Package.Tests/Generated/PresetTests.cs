using System.Text;
using Parlance.Rules;

namespace Parlance.Package.Tests.Generated;

public sealed class PresetTests
{
    [Theory]
    [InlineData("Strict", "Every rule one step louder: warnings are errors, suggestions are warnings, hidden rules are suggestions.")]
    [InlineData("Quiet", "Warnings only.")]
    [InlineData("None", "No rule at all; the attributes and the catalogue are still generated.")]
    public void A_preset_says_of_every_rule_what_its_mode_promises(string mode, string promise)
    {
        var preset = new StringBuilder($"""
            # ParlanceMode={mode}. {promise}
            # Generated from the rules. The level is so low that any setting of yours wins.
            is_global = true
            global_level = -100

            """);
        foreach (Rule rule in RuleCatalogue.All)
        {
            if (Severity(mode, rule.Info.Severity) is { } severity)
            {
                preset.Append($"dotnet_diagnostic.{rule.Info.Id}.severity = {severity}\n");
            }
        }

        GeneratedText.Verify($"src/Parlance.Package/build/presets/Parlance.{mode}.globalconfig", preset.ToString().ReplaceLineEndings("\n"));
    }

    private static string? Severity(string mode, RuleSeverity severity) => (mode, severity) switch
    {
        ("None", _) => "none",
        ("Quiet", RuleSeverity.Warning) => null,
        ("Quiet", _) => "none",
        (_, RuleSeverity.Warning) => "error",
        (_, RuleSeverity.Suggestion) => "warning",
        (_, RuleSeverity.Hidden) => "suggestion",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
