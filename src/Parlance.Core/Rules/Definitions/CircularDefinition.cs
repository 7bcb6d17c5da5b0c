using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3006: a definition that uses what it defines, itself or through other definitions.</summary>
/// <remarks>
/// A cycle is reported at the last of its definitions. To find those that share definitions, the last one is taken out of
/// its component and what is left is searched again, a limited number of times.
/// </remarks>
internal sealed class CircularDefinition() : ModelRule<DefinitionFact, Cycles>(s_description, new Definitions())
{
    /// <summary>How often what is left of a component is searched again; limits the time for models in which everything refers to everything.</summary>
    private const int MostRounds = 16;

    /// <summary>How many definitions of a long cycle are named.</summary>
    private const int MostNamed = 12;

    private static readonly RuleInfo s_description = new(
        "PRL3006",
        "Circular definition",
        RuleSeverity.Warning,
        FixSupport.None,
        "Who looks up a term in a circular definition ends where the search began. The first words of a definition, 'X means', are no part of the circle.");

    private static readonly Wording s_byItself = s_description.Says("The definition of '{0}' uses '{1}' itself: say what it means in other words");
    private static readonly Wording s_byOthers = s_description.Says("The definition of '{0}' leads back to itself ({1}): define one of them without the others");

    /// <inheritdoc/>
    public override void Judge(JudgeContext<DefinitionFact, Cycles> context)
    {
        if (context.Facts.Keys.Length == 0 || context.Merged(Definitions.Key) is not { } cycles)
        {
            return;
        }

        foreach (Cycle cycle in cycles.All)
        {
            if (cycle.At.File == context.Number)
            {
                Report(context, cycle);
            }
        }
    }

    private static void Report(JudgeContext<DefinitionFact, Cycles> context, Cycle cycle)
    {
        string name = cycle.At.Fact.Name!;
        SourceSpan place = context.File.Items[cycle.At.Fact.Item].Anchor;
        context.Report(new Finding(cycle.Way is null ? s_byItself : s_byOthers, place, name, cycle.Way ?? cycle.Links[0].Words!)
        {
            Related = cycle.Links.Take(MostNamed).Select(link => new RelatedPlace(PlaceOf(link, context))).ToImmutableArray(),
        });
    }

    private static Place PlaceOf(DefinitionLink link, JudgeContext<DefinitionFact, Cycles> context)
    {
        ModelFile file = context.Other(link.File);
        return link.Words is null
            ? DefinitionGraph.Citations(file.Items[link.Fact.Item]).ElementAt(link.Fact.Text).Span
            : new Place(file.Passages[link.Fact.Text], link.Fact.Range);
    }

    /// <summary>The definitions of all files and what they rest on. Circles may lead through any number of them, so there is one key for all.</summary>
    private sealed class Definitions : Facts<DefinitionFact, Cycles>
    {
        public const ulong Key = 0;

        public override FactFormat<DefinitionFact> Format => DefinitionFact.Format;

        public override void Collect(FileContext file, FactList<DefinitionFact> facts) => DefinitionGraph.Collect(file, Key, facts);

        public override Cycles? Merge(FactGroup<DefinitionFact> facts, MergeContext context)
        {
            var graph = new DefinitionGraph(facts);
            var cycles = new List<Cycle>();
            var edges = new IReadOnlyList<int>[graph.Count];
            for (int node = 0; node < edges.Length; node++)
            {
                edges[node] = graph.From(node).Select(static link => link.To).Where(to => to != node).ToArray();
                foreach (DefinitionLink link in graph.From(node))
                {
                    if (link.To == node)
                    {
                        cycles.Add(new Cycle(graph.Node(node), [link], null));
                    }
                }
            }

            AddComponents(graph, edges, cycles, context.Cancellation);
            return cycles.Count == 0 ? null : new Cycles(cycles);
        }

        private static void AddComponents(DefinitionGraph graph, IReadOnlyList<int>[] edges, List<Cycle> cycles, CancellationToken cancellation)
        {
            var nodes = Enumerable.Range(0, edges.Length).ToList();
            for (int round = 0; round < MostRounds && nodes.Count > 1; round++)
            {
                cancellation.ThrowIfCancellationRequested();
                var left = new List<int>();
                foreach (List<int> component in StronglyConnected.Components(edges, nodes))
                {
                    int last = component.Max();
                    component.Remove(last);
                    left.AddRange(component);
                    Add(graph, ShortestCycle(graph, last, new HashSet<int>(component)), cycles);
                }

                nodes = left;
            }
        }

        /// <summary>Adds a cycle, unless it is one of citations alone: citations say where to read on, not what something means.</summary>
        private static void Add(DefinitionGraph graph, List<(int From, DefinitionLink Link)> cycle, List<Cycle> cycles)
        {
            if (cycle.Exists(static step => step.Link.Words is not null))
            {
                IEnumerable<string> names = cycle.Take(MostNamed).Select(step => graph.NameOf(step.From))
                    .Concat(cycle.Count > MostNamed ? ["\u2026"] : [])
                    .Append(graph.NameOf(cycle[0].From));
                cycles.Add(new Cycle(graph.Node(cycle[0].From), cycle.ConvertAll(static step => step.Link), string.Join(" \u2192 ", names)));
            }
        }

        /// <summary>The shortest way from a node back to itself through others.</summary>
        private static List<(int From, DefinitionLink Link)> ShortestCycle(DefinitionGraph graph, int start, HashSet<int> others)
        {
            var cameBy = new Dictionary<int, (int From, DefinitionLink Link)>();
            var queue = new Queue<int>();
            queue.Enqueue(start);
            while (!cameBy.ContainsKey(start) && queue.Count > 0)
            {
                int node = queue.Dequeue();
                foreach (DefinitionLink link in graph.From(node))
                {
                    if (!cameBy.ContainsKey(link.To) && (others.Contains(link.To) || (link.To == start && node != start)))
                    {
                        cameBy.Add(link.To, (node, link));
                        queue.Enqueue(link.To);
                    }
                }
            }

            var cycle = new List<(int From, DefinitionLink Link)>();
            for (int node = start; cameBy.TryGetValue(node, out (int From, DefinitionLink Link) step) && (cycle.Count == 0 || node != start); node = step.From)
            {
                cycle.Add(step);
            }

            cycle.Reverse();
            return cycle;
        }
    }
}

/// <summary>A definition that leads back to itself.</summary>
/// <param name="At">The definition.</param>
/// <param name="Links">The steps of the way.</param>
/// <param name="Way">The names on the way, for the message; null where the definition uses its own name.</param>
internal sealed record Cycle(FileFact<DefinitionFact> At, List<DefinitionLink> Links, string? Way);

/// <summary>The definitions of a model that lead back to themselves.</summary>
internal sealed record Cycles(List<Cycle> All);
