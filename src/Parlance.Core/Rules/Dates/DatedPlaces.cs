using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>
/// Tells which texts of a document say when they were written: minutes with the day in their file's name, <c>2024-03-08.md</c>, or
/// title, and what stands under a heading that is of one day, <em>Meeting of 8 March 2024</em>.
/// </summary>
internal sealed class DatedPlaces
{
    private readonly bool _isDated;

    /// <summary>The level of the heading with a day that texts are under; 0 for none.</summary>
    private int _level;

    /// <summary>Prepares to go through a file.</summary>
    public DatedPlaces(ModelFile file) =>
        _isDated = file.Document is { } document && (HasDay(NameOf(document.File.Path)) || HasDay(document.Title ?? ""));

    /// <summary>Whether the text that was gone to last says when it was written.</summary>
    public bool IsDated => _isDated || _level > 0;

    /// <summary>Goes on to a text of the file, after those before it.</summary>
    public void MoveTo(NamedText text)
    {
        int level = text.Passage.HeadingLevel;
        if (level > 0 && text.Times.Dates.Any(IsDay))
        {
            _level = level;
        }
        else if (level > 0 && level <= _level)
        {
            _level = 0;
        }
    }

    private static bool IsDay(DateMention date) => date.Value.FirmBounds is { Earliest: { } from, Latest: { } to } && from == to;

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Whether a name has a day in figures: <c>2024-03-08-minutes.md</c>, <c>minutes_20240308.md</c>.</summary>
    private static bool HasDay(string name)
    {
        for (int i = 0; i + 8 <= name.Length; i++)
        {
            int at = i;
            if ((i == 0 || !char.IsDigit(name[i - 1])) && Number(name, ref at, 4) is >= 1900 and < 2100 && Number(name, ref at, 2) is >= 1 and <= 12 && Number(name, ref at, 2) is >= 1 and <= 31
                && (at == name.Length || !char.IsDigit(name[at])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number of so many digits, behind a sign that may part it from the one before; -1 where there is none.</summary>
    private static int Number(string name, ref int at, int digits)
    {
        at += digits == 2 && at < name.Length && name[at] is '-' or '_' or '.' ? 1 : 0;
        int value = 0;
        for (int end = at + digits; at < end; at++)
        {
            if (at == name.Length || name[at] is not (>= '0' and <= '9'))
            {
                return -1;
            }

            value = (10 * value) + (name[at] - '0');
        }

        return value;
    }
}
