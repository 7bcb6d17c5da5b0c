using System.Collections.Immutable;
using System.Text;
using Parlance.Dates;
using Parlance.Vocabularies;

namespace Parlance.Analyzers.Reading;

/// <summary>
/// The form in which declared names travel between assemblies: a line for each concept, its fields parted by tabs. The first
/// character of a field tells what it is, and a field that begins with any other is passed over, so that later versions may
/// add some. A thousand concepts of two names of twenty letters each are some 45 KB.
/// </summary>
internal static class DeclaredNames
{
    /// <summary>The attribute that carries them.</summary>
    public const string TypeName = "DeclaredNamesAttribute";

    private const char Preferred = '=';
    private const char Admitted = '+';
    private const char Deprecated = '-';
    private const char Abbreviation = '~';
    private const char Set = '#';
    private const char Valid = '@';
    private const char FamilyName = '^';
    private const char Office = '$';
    private const char Number = '!';
    private const char Date = '?';
    private const char Unit = '*';
    private const char Item = '&';

    /// <summary>What the attribute calls facts.</summary>
    public const string Fact = "Fact";

    /// <summary>Writes concepts of one kind.</summary>
    public static string Write(IEnumerable<Concept> concepts)
    {
        var text = new StringBuilder();
        foreach (Concept concept in concepts)
        {
            text.Append('\n');
            int start = text.Length;
            AppendNames(text, start, concept);
            Append(text, start, Set, concept.Set);
            Append(text, start, Valid, concept.Valid?.Text);
            Append(text, start, FamilyName, concept.FamilyName);
            foreach (string office in concept.Offices)
            {
                Append(text, start, Office, office);
            }
        }

        return text.ToString();
    }

    /// <summary>Writes facts.</summary>
    public static string Write(IEnumerable<Fact> facts)
    {
        var text = new StringBuilder();
        foreach (Fact fact in facts)
        {
            text.Append('\n');
            int start = text.Length;
            AppendNames(text, start, fact.Names);
            Append(text, start, fact.IsDate ? Date : Number, fact.Value);
            Append(text, start, Unit, fact.Counted);
            Append(text, start, Valid, fact.AsOf?.Text);
            Append(text, start, Item, fact.Item);
        }

        return text.ToString();
    }

    /// <summary>Reads facts; what cannot be understood is passed over.</summary>
    public static void ReadFacts(string text, string origin, ImmutableArray<Fact>.Builder into)
    {
        foreach (string line in text.Split('\n'))
        {
            ImmutableArray<TermName>.Builder names = ImmutableArray.CreateBuilder<TermName>();
            Dictionary<char, string> fields = [];
            foreach (string field in line.TrimEnd('\r').Split('\t').Where(static field => field.Length > 1))
            {
                if (StatusOf(field[0]) is { } status)
                {
                    names.Add(new TermName(field.Substring(1), status));
                }
                else
                {
                    fields[field[0]] = field.Substring(1);
                }
            }

            bool isDate = fields.TryGetValue(Date, out string? value);
            if (names.Count > 0 && (isDate || fields.TryGetValue(Number, out value)))
            {
                into.Add(new Fact(new Concept(ConceptKind.Term, names.ToImmutable(), origin: origin), value!)
                {
                    IsDate = isDate,
                    Counted = fields.TryGetValue(Unit, out string? unit) ? unit : "",
                    AsOf = fields.TryGetValue(Valid, out string? asOf) ? new WrittenDate(asOf) : null,
                    Item = fields.TryGetValue(Item, out string? item) ? item : null,
                });
            }
        }
    }

    /// <summary>Reads concepts of one kind; what cannot be understood is passed over.</summary>
    public static void Read(ConceptKind kind, string text, string origin, ImmutableArray<Concept>.Builder into)
    {
        foreach (string line in text.Split('\n'))
        {
            ImmutableArray<TermName>.Builder names = ImmutableArray.CreateBuilder<TermName>();
            ImmutableArray<string>.Builder offices = ImmutableArray.CreateBuilder<string>();
            string? set = null, valid = null, family = null;
            foreach (string field in line.TrimEnd('\r').Split('\t'))
            {
                if (field.Length < 2)
                {
                    continue;
                }

                string value = field.Substring(1);
                switch (field[0])
                {
                    case Set:
                        set = value;
                        break;
                    case Valid:
                        valid = value;
                        break;
                    case FamilyName:
                        family = value;
                        break;
                    case Office:
                        offices.Add(value);
                        break;
                    default:
                        if (StatusOf(field[0]) is { } status)
                        {
                            names.Add(new TermName(value, status));
                        }

                        break;
                }
            }

            if (names.Count > 0)
            {
                into.Add(new Concept(kind, names.ToImmutable(), set, WrittenDate.Of(valid), origin) { FamilyName = family, Offices = offices.ToImmutable() });
            }
        }
    }

    private static void AppendNames(StringBuilder text, int start, Concept concept)
    {
        foreach (TermName name in concept.Names)
        {
            Append(text, start, MarkOf(name.Status), name.Text);
        }
    }

    private static void Append(StringBuilder text, int start, char mark, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        if (text.Length > start)
        {
            text.Append('\t');
        }

        text.Append(mark);
        foreach (char c in value!)
        {
            // White space of any sort separates the words of a name; what parts fields and lines may not stand in one.
            text.Append(char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c);
        }
    }

    private static char MarkOf(TermStatus status) => status switch
    {
        TermStatus.Preferred => Preferred,
        TermStatus.Abbreviation => Abbreviation,
        TermStatus.Admitted => Admitted,
        _ => Deprecated,
    };

    private static TermStatus? StatusOf(char mark) => mark switch
    {
        Preferred => TermStatus.Preferred,
        Abbreviation => TermStatus.Abbreviation,
        Admitted => TermStatus.Admitted,
        Deprecated => TermStatus.Deprecated,
        _ => null,
    };
}
