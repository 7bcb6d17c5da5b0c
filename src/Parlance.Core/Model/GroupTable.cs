using System.Collections.Immutable;
using Parlance.Vocabularies;

namespace Parlance.Model;

/// <summary>The types and collections that hold items together, each with what all its parts say.</summary>
internal sealed class GroupTable
{
    private readonly Dictionary<string, ItemGroup> _groups = new(StringComparer.Ordinal);

    /// <summary>Puts the parts of the groups together.</summary>
    /// <param name="files">The files, in reading order.</param>
    /// <param name="known">The groups before an edit.</param>
    public GroupTable(ImmutableArray<ModelFile> files, GroupTable? known)
    {
        Parts = files.SelectMany(static file => file.Groups).OrderBy(static group => group.Key, StringComparer.Ordinal).ToImmutableArray();
        foreach (ItemGroup group in Parts)
        {
            _groups[group.Key] = _groups.TryGetValue(group.Key, out ItemGroup? other) ? other.Merge(group) : group;
        }

        Said = known is not null && SaysTheSame(known) ? known.Said : new object();
    }

    /// <summary>What the files say of groups, by key; several parts of a type are several.</summary>
    public ImmutableArray<ItemGroup> Parts { get; }

    /// <summary>Stands for names, validity and order of all groups, wherever they are written: the same object as long as nothing of that changes.</summary>
    public object Said { get; }

    /// <summary>What the groups with a name declare.</summary>
    public IEnumerable<Concept> Concepts() => Parts.Where(static group => group.Name is { Text.Length: > 0 })
        .Select(static group => new Concept(ConceptKind.Set, ImmutableArray.Create(new TermName(group.Name!.Text, TermStatus.Preferred)), group.DisplayName, group.Validity));

    /// <summary>The group with a key; null when nothing is known of it.</summary>
    public ItemGroup? Find(string? key) => key is not null && _groups.TryGetValue(key, out ItemGroup? group) ? group : null;

    private bool SaysTheSame(GroupTable other)
    {
        if (Parts.Length != other.Parts.Length)
        {
            return false;
        }

        for (int i = 0; i < Parts.Length; i++)
        {
            ItemGroup one = Parts[i], two = other.Parts[i];
            bool isSame = ReferenceEquals(one, two)
                || (one.Key == two.Key && one.DisplayName == two.DisplayName && one.Name?.Text == two.Name?.Text && one.Valid?.Text == two.Valid?.Text && one.Chronological == two.Chronological);
            if (!isSame)
            {
                return false;
            }
        }

        return true;
    }
}
