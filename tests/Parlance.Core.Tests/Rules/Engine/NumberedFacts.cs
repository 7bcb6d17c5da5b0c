using Parlance.Rules;

namespace Parlance.Core.Tests.Rules.Engine;

/// <summary>Facts that are numbers: those that divide by three have something to say, and together they say which files have which.</summary>
internal sealed class NumberedFacts : Facts<int, string>
{
    /// <summary>The facts of a file, given in reading order.</summary>
    public static FactTable<int> Table(IEnumerable<(int Key, int Fact)> facts)
    {
        var list = FactList<int>.Rent();
        foreach ((int key, int fact) in facts)
        {
            list.Add((ulong)key, fact);
        }

        return list.ToTable();
    }

    public override FactFormat<int> Format { get; } = new(static (to, fact) => to.Signed(fact), static from => from.Signed());

    public override void Collect(FileContext file, FactList<int> facts) => throw new NotSupportedException();

    public override bool IsTelling(int fact) => fact % 3 == 0;

    /// <summary>No more than which facts there are, and in what file the first is, so that some changes change nothing.</summary>
    public override string? Merge(FactGroup<int> facts, MergeContext context) => !facts.Any(fact => IsTelling(fact.Fact))
        ? null
        : $"{facts.First().File}: {string.Join(' ', facts.Select(static fact => fact.Fact).Distinct().Order())}";
}
