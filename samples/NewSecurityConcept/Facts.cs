using Parlance;

namespace SecurityConcepts;

/// <summary>Numbers that texts state, each for its time.</summary>
public static class Facts
{
    [Fact("member states of CICA", AsOf = "2002-06-04")]
    public const int FoundingMembers = 16;

    [Fact("member states of CICA", AsOf = "2014-05-21")]
    public const int MembersInShanghai = 26;
}
