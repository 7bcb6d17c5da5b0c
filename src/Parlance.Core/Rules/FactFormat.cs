using Parlance.Dates;
using Parlance.Model;

namespace Parlance.Rules;

/// <summary>How facts of one type are written for another machine, and read there. It stands beside the type.</summary>
/// <param name="write">Writes a fact, in one byte at least.</param>
/// <param name="read">Reads it.</param>
/// <typeparam name="TFact">A fact.</typeparam>
internal sealed class FactFormat<TFact>(Action<ByteWriter, TFact> write, Func<FactReader, TFact> read)
{
    /// <summary>Writes a fact.</summary>
    public void Write(ByteWriter to, TFact fact) => write(to, fact);

    /// <summary>Reads a fact.</summary>
    /// <exception cref="InvalidDataException">There is none, or it does not fit its file.</exception>
    public TFact Read(FactReader from) => read(from);
}

/// <summary>Reads facts of a file. Numbers of texts, items and concepts are those of one that there is.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="file">The file that the facts are of.</param>
/// <param name="concepts">How many concepts the model has.</param>
internal sealed class FactReader(ArraySegment<byte> bytes, ModelFile file, int concepts) : ByteReader(bytes)
{
    /// <summary>Reads the number of a text.</summary>
    public int TextNumber() => Number(file.Passages.Length);

    /// <summary>Reads the number of an item; or one below it, from a limit on, that means none.</summary>
    public int ItemNumber(int least = 0) => Signed() is var value && value >= least && value < file.Items.Length ? value : throw Damaged();

    /// <summary>Reads the number of a concept; -1 for none.</summary>
    public int Concept() => Signed() is var value && value >= -1 && value < concepts ? value : throw Damaged();

    /// <summary>Reads the number of something that a file has some of.</summary>
    public int NumberIn(NameSort sort) => sort switch
    {
        NameSort.Text => TextNumber(),
        NameSort.Group => Number() is var group && group < file.Groups.Length && file.Groups[group].Name is not null ? group : throw Damaged(),
        NameSort.Termbase => Number(file.TermbaseNames.Length),
        NameSort.Item => Number(file.Items.Length),
        _ => Number(file.Stated.Length),
    };

    /// <summary>Reads a range of a text that is none of the file's own.</summary>
    public TextRange AnyRange() => new(Number(), Number());

    /// <summary>Reads a range of a text.</summary>
    /// <param name="text">The number of the text.</param>
    public TextRange Range(int text)
    {
        int first = Number(), length = Number(), end = file.Passages[text].Text.Length;
        Check(first <= end && length <= end - first);
        return new TextRange(first, length);
    }
}

/// <summary>What facts of several types are made of.</summary>
internal static class FactWriting
{
    /// <summary>Writes a range.</summary>
    public static void Range(this ByteWriter to, TextRange range)
    {
        to.Number(range.Start);
        to.Number(range.Length);
    }

    /// <summary>Writes a day or none.</summary>
    public static void Day(this ByteWriter to, CalendarDay? day)
    {
        to.Flag(day is not null);
        if (day is { } known)
        {
            to.Signed(known.Year);
            to.Byte((byte)known.Month);
            to.Byte((byte)known.Day);
        }
    }

    /// <summary>Reads a day or none.</summary>
    public static CalendarDay? Day(this ByteReader from)
    {
        if (!from.Flag())
        {
            return null;
        }

        int year = from.Signed(), month = from.Byte(), day = from.Byte();
        ByteReader.Check(CalendarDay.IsValid(year, month, day));
        return new CalendarDay(year, month, day);
    }

    /// <summary>Writes the days between which something lies.</summary>
    public static void Bounds(this ByteWriter to, DateBounds bounds)
    {
        to.Day(bounds.Earliest);
        to.Day(bounds.Latest);
    }

    /// <summary>Reads the days between which something lies.</summary>
    public static DateBounds Bounds(this ByteReader from) => new(from.Day(), from.Day());
}
