using System.Collections.Immutable;
using Parlance.Dates;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Vocabularies;

public sealed class VocabularyTests
{
    [Fact]
    public void Vocabularies_of_equal_concepts_are_equal()
    {
        Vocabulary one = Create("mutual trust", "core", "2002/..", "Base");
        Vocabulary other = Create(new string("mutual trust".ToCharArray()), "core", "2002/..", "Base");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("mutual trusts", "core", "2002/..", "Base")]
    [InlineData("mutual trust", null, "2002/..", "Base")]
    [InlineData("mutual trust", "core", "2003/..", "Base")]
    [InlineData("mutual trust", "core", "2002/..", null)]
    public void Vocabularies_that_differ_in_anything_are_not_equal(string name, string? set, string? valid, string? origin) =>
        Assert.NotEqual(Create("mutual trust", "core", "2002/..", "Base"), Create(name, set, valid, origin));

    [Fact]
    public void Status_kind_and_order_count()
    {
        var name = new TermName("a", TermStatus.Preferred);
        var concept = new Concept(ConceptKind.Term, ImmutableArray.Create(name));
        var other = new Concept(ConceptKind.Actor, ImmutableArray.Create(name));

        Assert.NotEqual(concept, other);
        Assert.NotEqual(concept, new Concept(ConceptKind.Term, ImmutableArray.Create(name with { Status = TermStatus.Admitted })));
        Assert.NotEqual(Vocabulary.Create(ImmutableArray.Create(concept, other)), Vocabulary.Create(ImmutableArray.Create(other, concept)));
    }

    [Fact]
    public void No_concepts_make_the_empty_vocabulary()
    {
        Assert.Same(Vocabulary.Empty, Vocabulary.Create(default));
        Assert.Same(Vocabulary.Empty, Vocabulary.Create(ImmutableArray<Concept>.Empty));
        var matches = new List<VocabularyMatch>();
        Vocabulary.Empty.Match("anything", matches);
        Assert.Empty(matches);
    }

    [Fact]
    public void The_preferred_name_is_the_first_one_that_is_preferred()
    {
        var concept = new Concept(
            ConceptKind.Term,
            ImmutableArray.Create(new TermName("old", TermStatus.Deprecated), new TermName("new", TermStatus.Preferred), new TermName("newer", TermStatus.Preferred)));

        Assert.Equal("new", concept.PreferredName);
        Assert.Null(new Concept(ConceptKind.Term, default).PreferredName);
    }

    private static Vocabulary Create(string name, string? set, string? valid, string? origin) =>
        Vocabulary.Create(ImmutableArray.Create(new Concept(
            ConceptKind.Principle, ImmutableArray.Create(new TermName(name, TermStatus.Preferred)), set, WrittenDate.Of(valid), origin)));
}
