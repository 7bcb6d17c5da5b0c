using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Rules.Definitions;

/// <summary>PRL3006: a definition that uses what it defines, itself or through other definitions.</summary>
/// <remarks>
/// A cycle is reported at the last of its definitions. To find those that share definitions, the last one is taken out of
/// its component and what is left is searched again, a limited number of times.
/// </remarks>
internal sealed class CircularDefinition() : ModelRule(s_description)
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
    public override void Check(ModelContext context)
    {
        var graph = DefinitionGraph.Of(context.Model, context.Cancellation);
        var edges = new IReadOnlyList<int>[graph.Items.Length];
        for (int node = 0; node < edges.Length; node++)
        {
            edges[node] = graph.From(node).Select(static link => link.To).Where(to => to != node).ToArray();
            foreach (DefinitionLink link in graph.From(node))
            {
                if (link.To == node)
                {
                    string name = Naming.Of(graph.Items[node]);
                    context.Report(new Finding(s_byItself, graph.Items[node].Anchor, name, link.Words!) { Related = ImmutableArray.Create(new RelatedPlace(link.Place)) });
                }
            }
        }

        CheckComponents(context, graph, edges);
    }

    private static void CheckComponents(ModelContext context, DefinitionGraph graph, IReadOnlyList<int>[] edges)
    {
        var nodes = Enumerable.Range(0, edges.Length).ToList();
        for (int round = 0; round < MostRounds && nodes.Count > 1; round++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var left = new List<int>();
            foreach (List<int> component in StronglyConnected.Components(edges, nodes))
            {
                int last = component.Max();
                component.Remove(last);
                left.AddRange(component);
                Report(context, graph, ShortestCycle(graph, last, new HashSet<int>(component)));
            }

            nodes = left;
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

    /// <summary>Reports a cycle, unless it is one of citations alone: citations say where to read on, not what something means.</summary>
    private static void Report(ModelContext context, DefinitionGraph graph, List<(int From, DefinitionLink Link)> cycle)
    {
        if (!cycle.Exists(static step => step.Link.Words is not null))
        {
            return;
        }

        PolicyItem last = graph.Items[cycle[0].From];
        IEnumerable<string> names = cycle.Take(MostNamed).Select(step => Naming.Of(graph.Items[step.From]))
            .Concat(cycle.Count > MostNamed ? ["\u2026"] : [])
            .Append(Naming.Of(last));
        context.Report(new Finding(s_byOthers, last.Anchor, Naming.Of(last), string.Join(" \u2192 ", names))
        {
            Related = cycle.Take(MostNamed).Select(static step => new RelatedPlace(step.Link.Place)).ToImmutableArray(),
        });
    }
}
