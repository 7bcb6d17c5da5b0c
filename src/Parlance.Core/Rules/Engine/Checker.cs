using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Options;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>Asks the rules about a model. Findings of a passage or an item are kept with it until something changes that the rules look at.</summary>
internal static class Checker
{
    /// <summary>All findings, one for each cause, in reading order.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rules">The rules that are on.</param>
    /// <param name="cancellation">Asked between passages and by rules with long loops.</param>
    public static ImmutableArray<Finding> Check(PolicyModel model, RuleSelection rules, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        foreach (Passage passage in model.Passages)
        {
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(Of(passage, model, rules, cancellation));
        }

        foreach (PolicyItem item in model.Items)
        {
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(Of(item, model, rules, cancellation));
        }

        var context = new ModelContext(model, findings, cancellation);
        foreach (ModelRule rule in rules.Model)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(context);
        }

        return Precedence.Resolve(findings, rules);
    }

    private static ImmutableArray<Finding> Of(Passage passage, PolicyModel model, RuleSelection rules, CancellationToken cancellation)
    {
        ImmutableArray<PassageRule> readers = rules.Reading(passage.Role);
        if (readers.IsEmpty)
        {
            return ImmutableArray<Finding>.Empty;
        }

        var key = new CacheKey(model.Vocabulary, model.OptionsOf(passage.Span.File), rules);
        if (passage.Findings is Cached known && known.Key == key)
        {
            return known.Findings;
        }

        var found = new List<Finding>();
        var context = new PassageContext(NamedText.Of(passage, model.Vocabulary), key.Options, found, cancellation);
        foreach (PassageRule rule in readers)
        {
            rule.Check(context);
        }

        var cached = new Cached(key, found.ToImmutableArray());
        passage.Findings = cached;
        return cached.Findings;
    }

    private static ImmutableArray<Finding> Of(PolicyItem item, PolicyModel model, RuleSelection rules, CancellationToken cancellation)
    {
        var key = new CacheKey(model.Vocabulary, model.OptionsOf(item.Span.File), rules);
        if (item.Findings is Cached known && known.Key == key)
        {
            return known.Findings;
        }

        var found = new List<Finding>();
        var context = new ItemContext(item, model.Vocabulary, key.Options, found, cancellation);
        foreach (ItemRule rule in rules.Item)
        {
            rule.Check(context);
        }

        var cached = new Cached(key, found.ToImmutableArray());
        item.Findings = cached;
        return cached.Findings;
    }

    private readonly record struct CacheKey(Vocabulary Vocabulary, PolicyOptions Options, RuleSelection Rules);

    private sealed record Cached(CacheKey Key, ImmutableArray<Finding> Findings);
}
