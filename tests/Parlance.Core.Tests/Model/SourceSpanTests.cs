using CsCheck;
using Parlance.Model;

namespace Parlance.Core.Tests.Model;

public sealed class SourceSpanTests
{
    private static readonly SourceFile[] s_files = [new("b.cs"), new("A.cs"), new("a.cs"), new("b.cs")];

    private static readonly Gen<SourceSpan> s_spans =
        Gen.Select(Gen.Int[0, s_files.Length - 1], Gen.Int[0, 9], Gen.Int[0, 4]).Select((file, start, length) => new SourceSpan(s_files[file], start, length));

    [Fact]
    public void Reading_order_is_by_path_then_start_then_end() => s_spans.Array[0, 12].Sample(spans => Assert.Equal(
        spans.OrderBy(static s => s.File.Path, StringComparer.Ordinal).ThenBy(static s => s.Start).ThenBy(static s => s.End).Select(static s => (s.File.Path, s.Start, s.End)),
        spans.Order().Select(static s => (s.File.Path, s.Start, s.End))));

    [Fact]
    public void Spans_overlap_if_a_character_of_one_file_is_in_both() => Gen.Select(s_spans, s_spans).Sample((a, b) =>
    {
        bool share = ReferenceEquals(a.File, b.File) && Enumerable.Range(a.Start, a.Length).Intersect(Enumerable.Range(b.Start, b.Length)).Any();
        bool isInside = ReferenceEquals(a.File, b.File) && ((a.Length == 0 && b.Start < a.Start && a.Start < b.End) || (b.Length == 0 && a.Start < b.Start && b.Start < a.End));
        Assert.Equal(share || isInside, a.Overlaps(b));
        Assert.Equal(a.Overlaps(b), b.Overlaps(a));
    });

    [Fact]
    public void Two_files_of_one_path_are_two_files() =>
        Assert.False(new SourceSpan(s_files[0], 0, 4).Overlaps(new SourceSpan(s_files[3], 0, 4)));
}
