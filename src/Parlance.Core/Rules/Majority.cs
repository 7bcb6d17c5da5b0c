namespace Parlance.Rules;

/// <summary>
/// Decides between forms of one thing where an option says <c>consistent</c> and no declaration has one: the form used most
/// wins, else the one used first. The same for all rules that ask for consistency; words that belong to someone else are not
/// counted.
/// </summary>
/// <typeparam name="TForm">The forms.</typeparam>
internal sealed record Majority<TForm>
    where TForm : struct
{
    private Majority(TForm winner) => Winner = winner;

    /// <summary>The winning form.</summary>
    public TForm Winner { get; }

    /// <summary>The majority of some uses in reading order; null where there are none.</summary>
    public static Majority<TForm>? Of(IEnumerable<TForm> uses) => Of(uses.Select(static use => (use, 1)));

    /// <summary>The majority of some uses, each with its number, by the places of the first; null where there are none.</summary>
    public static Majority<TForm>? Of(IEnumerable<(TForm Form, int Uses)> uses)
    {
        var counts = new List<(TForm Form, int Uses)>();
        foreach ((TForm Form, int Uses) use in uses)
        {
            int index = counts.FindIndex(known => EqualityComparer<TForm>.Default.Equals(known.Form, use.Form));
            if (index < 0)
            {
                counts.Add(use);
            }
            else
            {
                counts[index] = (use.Form, counts[index].Uses + use.Uses);
            }
        }

        if (counts.Count == 0)
        {
            return null;
        }

        (TForm Form, int Uses) best = counts[0];
        foreach ((TForm Form, int Uses) form in counts)
        {
            best = form.Uses > best.Uses ? form : best;
        }

        return new Majority<TForm>(best.Form);
    }
}
