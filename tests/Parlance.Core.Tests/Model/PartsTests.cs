using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Core.Tests.Model;

public sealed class PartsTests
{
    [Fact]
    public void Every_part_has_its_line_in_the_table() => Assert.Equal(Enum.GetValues<PartKind>(), Parts.All.Select(part => part.Kind));

    [Fact]
    public void A_part_is_named_after_its_attribute() => Assert.All(Parts.All, part => Assert.Equal(part.Kind.ToString(), part.Name));

    [Fact]
    public void Every_status_has_its_part() =>
        Assert.All(Enum.GetValues<TermStatus>(), status => Assert.Equal(status, Parts.Of(status).Status));

    [Fact]
    public void No_member_name_means_two_parts()
    {
        string[] names = [.. Parts.All.SelectMany(part => part.MemberNames)];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
