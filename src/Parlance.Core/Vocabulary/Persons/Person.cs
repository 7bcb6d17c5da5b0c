using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>A declared actor with a family name or offices, and the ways to write the name.</summary>
internal sealed class Person
{
    /// <summary>Reads the names of a concept.</summary>
    /// <param name="concept">The number of the concept.</param>
    /// <param name="declared">The concept.</param>
    public Person(int concept, Concept declared)
    {
        Concept = concept;
        Name = declared.PreferredName ?? declared.Names[0].Text;
        FamilyName = declared.FamilyName ?? "";
        Offices = declared.Offices.Select(Office.Read).ToImmutableArray();
        (Given, GivenIsFirst) = GivenOf(Name, FamilyName);
        Forms = FormsOf(declared).Distinct(StringComparer.OrdinalIgnoreCase).ToImmutableArray();
    }

    /// <summary>The number of the concept in the vocabulary.</summary>
    public int Concept { get; }

    /// <summary>The preferred name.</summary>
    public string Name { get; }

    /// <summary>The name that stands alone after a title; empty where none is declared.</summary>
    public string FamilyName { get; }

    /// <summary>The names before or behind the family name, as they are written; empty where it is not in the name.</summary>
    public string Given { get; }

    /// <summary>Whether the given names come first.</summary>
    public bool GivenIsFirst { get; }

    /// <summary>The offices.</summary>
    public ImmutableArray<Office> Offices { get; }

    /// <summary>The ways to write the whole name: as declared, the family name first or last, without what is between.</summary>
    public ImmutableArray<string> Forms { get; }

    private IEnumerable<string> FormsOf(Concept declared)
    {
        foreach (TermName name in declared.Names)
        {
            if (name.Status is TermStatus.Preferred or TermStatus.Admitted)
            {
                yield return name.Text;
            }
        }

        if (Given.Length == 0)
        {
            yield break;
        }

        yield return FamilyName + " " + Given;
        yield return Given + " " + FamilyName;
        int space = Given.IndexOf(' ');
        if (space > 0 && GivenIsFirst)
        {
            yield return Given.Substring(0, space) + " " + FamilyName;
        }
    }

    /// <summary>What is left of a name when the family name is taken from its end or its beginning.</summary>
    private static (string Given, bool IsFirst) GivenOf(string name, string family)
    {
        if (family.Length == 0 || name.Length <= family.Length)
        {
            return ("", false);
        }

        ReadOnlySpan<char> whole = name.AsSpan();
        int rest = name.Length - family.Length;
        if (Folding.Equal(whole.Slice(rest), family.AsSpan()) && name[rest - 1] == ' ')
        {
            return (name.Substring(0, rest).Trim(), true);
        }

        return Folding.Equal(whole.Slice(0, family.Length), family.AsSpan()) && name[family.Length] is ' ' or ','
            ? (name.Substring(family.Length).Trim(' ', ','), false)
            : ("", false);
    }
}
