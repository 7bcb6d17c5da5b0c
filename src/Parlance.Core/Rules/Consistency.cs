namespace Parlance.Rules;

/// <summary>
/// Decides between forms of one thing where an option says <c>consistent</c> and no declaration has one: the form used most
/// wins, else the one used first. The same for all rules that ask for consistency.
/// </summary>
/// <remarks>
/// Forms are counted in reading order, which the passages of a model are in; words that belong to someone else are not
/// counted. With that, neither the order of files nor the number of threads changes the winner.
/// </remarks>
/// <typeparam name="T">The forms.</typeparam>
internal sealed class Consistency<T>
    where T : struct
{
    private readonly List<(T Form, int Uses)> _forms = [];

    /// <summary>Counts a use of a form.</summary>
    public void Count(T form)
    {
        int index = _forms.FindIndex(known => EqualityComparer<T>.Default.Equals(known.Form, form));
        if (index < 0)
        {
            _forms.Add((form, 1));
        }
        else
        {
            _forms[index] = (form, _forms[index].Uses + 1);
        }
    }

    /// <summary>The winning form; null when there is none.</summary>
    public T? Winner
    {
        get
        {
            if (_forms.Count == 0)
            {
                return null;
            }

            (T Form, int Uses) best = _forms[0];
            foreach ((T Form, int Uses) form in _forms)
            {
                best = form.Uses > best.Uses ? form : best;
            }

            return best.Form;
        }
    }
}
