namespace Parlance.Options;

/// <summary>What the manuals prescribe; the pages in <c>docs/profiles</c> name their clauses.</summary>
internal static class Profiles
{
    /// <summary>The options that a manual sets.</summary>
    public static PolicyOptions DefaultsOf(Profile profile) => profile switch
    {
        Profile.UnitedNations => PolicyOptions.Default with
        {
            Spelling = SpellingOption.Oxford,
            DateOrder = DateOrderOption.DayMonthYear,
            SerialComma = SerialCommaOption.Never,
        },
        Profile.EuropeanUnion => PolicyOptions.Default with
        {
            Spelling = SpellingOption.British,
            DateOrder = DateOrderOption.DayMonthYear,
            SerialComma = SerialCommaOption.Never,
        },
        Profile.Gpo => PolicyOptions.Default with
        {
            Spelling = SpellingOption.American,
            DateOrder = DateOrderOption.MonthDayYear,
            SerialComma = SerialCommaOption.Always,
        },
        Profile.GovUk => PolicyOptions.Default with
        {
            Spelling = SpellingOption.British,
            DateOrder = DateOrderOption.DayMonthYear,
            SerialComma = SerialCommaOption.Never,
        },
        _ => PolicyOptions.Default,
    };
}
