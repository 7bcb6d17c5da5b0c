using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parlance.Model;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>What the texts, the items and the whole of one file give, without a look at any other file.</summary>
/// <param name="OfTexts">The findings of rules about a passage.</param>
/// <param name="OfItems">The findings of rules about an item.</param>
/// <param name="OfFile">The findings of rules about a file, for each rule.</param>
internal sealed record LocalFindings(ImmutableArray<Finding> OfTexts, ImmutableArray<Finding> OfItems, ImmutableArray<ImmutableArray<Finding>> OfFile)
{
    /// <summary>Asks the rules about a file.</summary>
    public static LocalFindings Of(PolicyModel model, int number, RuleSelection rules, CancellationToken cancellation)
    {
        ModelFile file = model.Files[number];
        PolicyOptions options = model.OptionsOf(file.File);
        var ofTexts = new List<Finding>();
        foreach (Passage passage in file.Passages)
        {
            cancellation.ThrowIfCancellationRequested();
            AddTo(ofTexts, passage, model.Vocabulary, options, rules, cancellation);
        }

        var found = new List<Finding>();
        foreach (PolicyItem item in file.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            var context = new ItemContext(item, model.Vocabulary, options, found, cancellation);
            foreach (ItemRule rule in rules.Item)
            {
                rule.Check(context);
            }
        }

        return new LocalFindings(ofTexts.ToImmutableArray(), found.ToImmutableArray(), rules.File.Select(rule => OfRule(rule, model, number, cancellation)).ToImmutableArray());
    }

    [MethodImpl(HotLoop.Option)]
    private static void AddTo(List<Finding> findings, Passage passage, Vocabulary vocabulary, PolicyOptions options, RuleSelection rules, CancellationToken cancellation)
    {
        ImmutableArray<PassageRule> readers = rules.Reading(passage.Role);
        if (readers.IsEmpty)
        {
            return;
        }

        var context = new PassageContext(NamedText.Of(passage, vocabulary), options, findings, cancellation);
        foreach (PassageRule rule in readers)
        {
            rule.Check(context);
        }
    }

    private static ImmutableArray<Finding> OfRule(FileRule rule, PolicyModel model, int number, CancellationToken cancellation)
    {
        var found = new List<Finding>();
        rule.Check(new FileContext(model, number, found, cancellation));
        return found.ToImmutableArray();
    }
}
