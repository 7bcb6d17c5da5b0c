using Parlance.Model;

namespace Parlance.Rules.Configuration;

/// <summary>PRL9003: attributes that contradict each other or the code that they are on.</summary>
internal sealed class ContradictoryAttributes() : ModelRule<bool, object>(s_description, new KindsAndItems())
{
    private static readonly RuleInfo s_description = new(
        "PRL9003",
        "Contradictory attributes",
        RuleSeverity.Warning,
        FixSupport.None,
        "Two attributes that cannot both hold, one on a member that cannot hold what it claims, or one that has nothing to do with any item leave it open what the model says; nothing of it is checked.");

    private static readonly Wording s_contradiction = s_description.Says("{0}");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<bool, object> context)
    {
        foreach (AttributeFault fault in context.File.AttributeFaults)
        {
            bool isSaid = fault.Condition != FaultCondition.None && context.Merged(KindsAndItems.KeyOf(fault)) is not null;
            if (fault.Condition switch { FaultCondition.IfMade => isSaid, FaultCondition.UnlessKind => !isSaid, _ => true })
            {
                context.Report(new Finding(s_contradiction, fault.Span, fault.Problem));
            }
        }
    }

    /// <summary>Which types are kinds, and of which without a name items are made; true where a file says so, false where one asks.</summary>
    private sealed class KindsAndItems : Facts<bool, object>
    {
        private static readonly object s_said = new();

        public override FactFormat<bool> Format { get; } = new(static (to, isSaid) => to.Flag(isSaid), static from => from.Flag());

        public static ulong KeyOf(AttributeFault fault) => fault.Condition == FaultCondition.IfMade ? Made(fault.TypeKey) : Kind(fault.TypeKey);

        public override void Collect(FileContext file, FactList<bool> facts)
        {
            foreach (AttributeFault fault in file.File.AttributeFaults.Where(static fault => fault.Condition != FaultCondition.None))
            {
                facts.Add(KeyOf(fault), false);
            }

            foreach (string type in file.File.Items.Select(static item => item.NamelessType).OfType<string>().Distinct())
            {
                facts.Add(Made(type), true);
            }

            foreach (string type in file.File.KindDeclarations)
            {
                facts.Add(Kind(type), true);
            }

            if (!file.File.KindDeclarations.IsEmpty)
            {
                facts.Add(Kind(""), true);
            }
        }

        public override object? Merge(FactGroup<bool> facts, MergeContext context) => facts.Any(static fact => fact.Fact) ? s_said : null;

        private static ulong Kind(string type) => Fnv.Add(Fnv.Start, type.AsSpan());

        private static ulong Made(string type) => ~Kind(type);
    }
}
