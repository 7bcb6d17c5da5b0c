using Parlance.Dates;
using Parlance.Language;
using Parlance.Vocabularies;

namespace Parlance.Rules.Numbers;

/// <summary>Holds a stated value against a declared one.</summary>
internal static class FactComparison
{
    /// <summary>What is about a number is so much of it more or less.</summary>
    private const decimal About = 0.2m;

    /// <summary>What is nearly a number is at least so much of it.</summary>
    private const decimal Nearly = 0.75m;

    /// <summary>Six months are no year, though half a year may be rounded to one.</summary>
    private const decimal AlmostHalf = 0.99m;

    /// <summary>Whether both are of one thing, so that they can be held against each other.</summary>
    public static bool IsComparable(Fact fact, FactStatement stated)
    {
        if (fact.IsDate || stated.Date is not null)
        {
            return fact.IsDate && stated.Date is not null;
        }

        Measure measure = stated.Measure;
        if (measure.Amount.IsShare || fact.IsShare)
        {
            return measure.Amount.IsShare && fact.IsShare;
        }

        if (measure.Amount.Currency.Length > 0)
        {
            return measure.Amount.Currency == fact.Currency;
        }

        if (measure.Unit is { } unit)
        {
            return fact.Unit is { } own && own.IsComparable(unit);
        }

        return measure.Amount.Number is { IsWhole: true } or { Kind: NumberKind.Fraction, InWords: false }
            && (stated.Noun.Length == 0 || IsNounOf(fact, stated.Noun));
    }

    /// <summary>Whether no reading of the stated value is the declared one.</summary>
    /// <param name="fact">The declared fact.</param>
    /// <param name="stated">What is stated, of the same thing.</param>
    /// <param name="text">The text that it is stated in.</param>
    public static bool Contradicts(Fact fact, FactStatement stated, string text)
    {
        if (stated.Date is { } date)
        {
            return date.Value.FirmBounds.Conflicts(fact.Date!.Value?.FirmBounds ?? DateBounds.None);
        }

        decimal number = ValueOf(stated.Measure.Amount.Number), half = LastDigit.Of(stated.Measure.Amount.Number, text) / 2;
        (decimal Least, decimal Most) own = (fact.Number!.Value, fact.Number.Value), said = (number, number);
        if (fact.Unit is { } unit && stated.Measure.Unit is { } other && unit != other)
        {
            (own, said, half) = (unit.Range(own.Least, other), other.Range(number, unit), half * other.Range(1, unit).Most * AlmostHalf);
        }

        return stated.Bound switch
        {
            NumberBound.Exact => own.Most < said.Least - half || own.Least > said.Most + half,
            NumberBound.About => own.Most < said.Least * (1 - About) || own.Least > said.Most * (1 + About),
            NumberBound.Nearly => own.Most < said.Least * Nearly || own.Least > said.Most,
            NumberBound.Over => own.Most <= said.Least,
            NumberBound.Under => own.Least >= said.Most,
            NumberBound.AtLeast => own.Most < said.Least,
            _ => own.Least > said.Most,
        };
    }

    /// <summary>Whether two facts have one name, one time and another value.</summary>
    public static bool Contradict(Fact fact, Fact other) =>
        fact.IsDate == other.IsDate && fact.Item is null && other.Item is null && Equals(fact.AsOf, other.AsOf)
        && fact.IsShare == other.IsShare && fact.Currency == other.Currency && Equals(fact.Unit, other.Unit)
        && (fact.IsDate ? fact.Date!.Value is { } date && other.Date!.Value is { } second && date.FirmBounds.Conflicts(second.FirmBounds) : fact.Number != other.Number);

    internal static decimal ValueOf(NumberReading number) => (decimal)number.Value / number.Divisor;

    /// <summary>Whether a noun is what the fact is counted in, or the head of its name.</summary>
    private static bool IsNounOf(Fact fact, string noun) =>
        HasWord(fact.Counted, noun) || fact.Names.Names.Any(name => HasWord(name.Text, noun));

    private static bool HasWord(string words, string noun)
    {
        foreach (string word in words.Split(' '))
        {
            if (string.Equals(word, noun, StringComparison.OrdinalIgnoreCase) || Inflection.AreForms(word, noun))
            {
                return true;
            }
        }

        return false;
    }
}
