using System.Collections.Immutable;

namespace Parlance.Rules.Numbers;

/// <summary>The sets whose members one noun names, each with its count.</summary>
/// <param name="Sets">The sets, in reading order.</param>
internal sealed record SetCounts(ImmutableArray<CountedSet> Sets)
{
    /// <summary>The sets of some members; null where there are none.</summary>
    public static SetCounts? Of(IEnumerable<CountFact> facts)
    {
        CountFact[] members = facts.Where(static fact => !fact.IsStatement).ToArray();
        bool isListed = Array.Exists(members, static member => (member.Traits & CountTraits.Listed) != 0);
        var sets = members.Where(member => !isListed || (member.Traits & CountTraits.Listed) != 0)
            .GroupBy(static fact => fact.Set, StringComparer.Ordinal)
            .Select(static set => new CountedSet(
                set.First().SetName,
                set.Select(static member => member.Name).Distinct(StringComparer.Ordinal).Count(),
                set.Any(static member => (member.Traits & CountTraits.Dated) != 0),
                set.All(static member => (member.Traits & CountTraits.Principle) != 0)))
            .ToImmutableArray();
        return sets.IsEmpty ? null : new SetCounts(sets);
    }

    /// <summary>
    /// How many things a statement is about, by what is declared: the sets that it names, joined ones added up; or else the only set
    /// that there is. 0 where nobody can tell.
    /// </summary>
    public int CountFor(CountFact stated)
    {
        var named = Sets.Where(set => set.Name.Length > 0 && (stated.Name == set.Name || stated.SetName.Contains(set.Name))).ToImmutableArray();
        bool isBare = stated.Name.Length == 0 && stated.SetName.Length == 0;
        ImmutableArray<CountedSet> meant = !named.IsEmpty ? named
            : isBare && Sets.Length == 1 && (Sets[0].IsOfPrinciples || (stated.Traits & CountTraits.Own) != 0) ? Sets
            : ImmutableArray<CountedSet>.Empty;
        bool isWhole = named.IsEmpty || stated.Name.Length == 0 || stated.SetName.Length == 0;
        return isWhole && !meant.IsEmpty && meant.All(static set => !set.IsDated && set.Count > 1) ? meant.Sum(static set => set.Count) : 0;
    }

    /// <inheritdoc/>
    public bool Equals(SetCounts? other) => other is not null && Sets.AsSpan().SequenceEqual(other.Sets.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Sets.Length;
}

/// <summary>A set and its count.</summary>
/// <param name="Name">The letters of its name.</param>
/// <param name="Count">How many members it has.</param>
/// <param name="IsDated">Whether some of them belong to it for some time only.</param>
/// <param name="IsOfPrinciples">Whether they are principles.</param>
internal readonly record struct CountedSet(string Name, int Count, bool IsDated, bool IsOfPrinciples);
