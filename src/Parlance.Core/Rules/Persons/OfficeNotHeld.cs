using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Rules.Persons;

/// <summary>PRL7003: an office that the person did not hold on the date of the sentence or item: <em>President Jiang</em> in 2005.</summary>
internal sealed class OfficeNotHeld() : PassageRule(s_description, Reads.OwnText)
{
    private static readonly RuleInfo s_description = new(
        "PRL7003",
        "Office not held then",
        RuleSeverity.Warning,
        FixSupport.None,
        "A declared person is named with a declared office on a date on which the person did not hold it, and nothing says so. Either the office, the person or the date is wrong, or a word like 'former' is missing.");

    private static readonly Wording s_notHeld = s_description.Says("'{0}' ({1}): '{2}' did not hold that office then, but {3}: correct one of them, or say 'former', 'then' or 'later'");

    /// <inheritdoc/>
    public override void Check(PassageContext context)
    {
        PersonIndex persons = context.Vocabulary.Persons;
        if (!persons.HasOffices)
        {
            return;
        }

        foreach (TitledName name in TitledName.In(context.Analysis, persons))
        {
            if (context.Analysis.IsAuthors(name.Range) && OfficeDays.Of(context.Analysis, name.Range) is { } days && !MayHold(name, days))
            {
                Report(context, name, days);
            }
        }
    }

    /// <summary>Whether one of the persons of that name may have held one of the offices on one of the days.</summary>
    private static bool MayHold(TitledName name, OfficeDays days) =>
        name.Persons.Any(person => person.Offices.IsEmpty || person.Offices.Any(office => office.Fits(name.Head.AsSpan(), name.Whole.AsSpan()) && days.All.Any(office.MayBeHeld)));

    private static void Report(PassageContext context, TitledName name, OfficeDays days)
    {
        Person person = name.Persons[0];
        string offices = string.Join(", ", person.Offices.Select(static office => office.Name + (office.Held is { } held ? " (" + held.Text + ")" : "")));
        context.Report(new Finding(s_notHeld, new Place(context.Passage, name.Range), name.Range.In(context.Text.AsSpan()).ToString(), days.Shown, person.Name, offices)
        {
            Related = name.Persons.Select(static one => new RelatedPlace(one.Concept)).ToImmutableArray(),
        });
    }
}
