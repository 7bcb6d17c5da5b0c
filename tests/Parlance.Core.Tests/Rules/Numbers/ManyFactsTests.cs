using System.Globalization;
using Parlance.Language;

namespace Parlance.Core.Tests.Rules.Numbers;

/// <summary>Three hundred facts in sentences of five kinds, right and wrong by turns, some of them approximate.</summary>
public sealed class ManyFactsTests
{
    private const int Count = 300;

    private static readonly string[] s_names = ["notice period", "members of the Board", "budget of the Fund", "turnout", "storage limit", "length of the route"];

    private static readonly string[] s_units = ["days", "", "EUR", "%", "GB", "km"];

    private static readonly string[] s_kinds = ["The {0} is {1}.", "A {0} of {1} is agreed.", "{0}: {1}", "The {0} ({1}) is agreed.", "The {0} amounts to {1}."];

    private static readonly string[] s_bounds = ["", "", "about ", "at least ", "up to ", "nearly ", "over ", ""];

    [Fact]
    public void Wrong_values_are_found_and_right_ones_left_alone()
    {
        int found = 0, wrong = 0;
        for (int i = 0; i < Count; i++)
        {
            int kind = i % s_kinds.Length, name = i / s_kinds.Length % s_names.Length;
            string bound = s_bounds[i / 2 % s_bounds.Length];
            bool isWrong = i % 2 == 1;
            int value = 20 + (i * 37 % 70);
            int stated = Stated(value, bound, isWrong);
            TestModel model = new TestModel().Fact(s_names[name] + " " + Letter(i), value.ToString(CultureInfo.InvariantCulture), s_units[name]);
            string text = string.Format(CultureInfo.InvariantCulture, s_kinds[kind], s_names[name] + " " + Letter(i), bound + Written(stated, s_units[name], i));
            int findings = model.Prose(char.ToUpperInvariant(text[0]) + text[1..]).Check("PRL6002").Length;
            Assert.True(isWrong || findings == 0, text + " / " + value);
            wrong += isWrong ? 1 : 0;
            found += isWrong ? findings : 0;
        }

        Assert.InRange(found, (int)Math.Ceiling(wrong * 0.97), wrong);
    }

    /// <summary>A value that the bound allows or not.</summary>
    private static int Stated(int value, string bound, bool isWrong) => (bound, isWrong) switch
    {
        ("", false) => value,
        ("about ", false) => value + (value / 10),
        ("at least ", false) or ("over ", false) => value - 3,
        ("up to ", false) or ("nearly ", false) => value + 3,
        ("", true) => value + 7,
        ("about ", true) => value * 2,
        ("at least ", true) or ("over ", true) => value + 5,
        _ => value - 5,
    };

    private static string Written(int value, string unit, int i)
    {
        string number = i % 3 == 0 && unit is "days" or "" ? NumberWriter.Cardinal(value) : value.ToString(CultureInfo.InvariantCulture);
        return unit switch { "" => number, "EUR" => "EUR " + number, "%" => number + (i % 4 == 0 ? " per cent" : "%"), _ => number + " " + unit };
    }

    /// <summary>Names differ by a letter, as versions of a plan do.</summary>
    private static string Letter(int i) => ((char)('P' + (i % 8))).ToString();
}
