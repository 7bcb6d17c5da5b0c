using System.Collections.Immutable;
using CsCheck;
using Parlance.Rules;

namespace Parlance.Core.Tests.Rules;

public sealed class OuterRangesTests
{
    [Fact]
    public void A_range_is_found_inside_ranges_that_nest() =>
        // Brackets at random make ranges that nest, in the order of their ends.
        Gen.Select(Gen.Char["()x"].Array[0, 40], Gen.Int[0, 40], Gen.Int[0, 6]).Sample((text, start, length) =>
        {
            ImmutableArray<TextRange>.Builder ranges = ImmutableArray.CreateBuilder<TextRange>();
            var open = new Stack<int>();
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] == '(')
                {
                    open.Push(i + 1);
                }
                else if (text[i] == ')' && open.TryPop(out int from))
                {
                    ranges.Add(TextRange.FromBounds(from, i));
                }
            }

            var range = new TextRange(start, length);
            Assert.Equal(ranges.Any(r => r.Contains(range)), OuterRanges.Contain(OuterRanges.Of(ranges.ToImmutable()), range));
        });
}
