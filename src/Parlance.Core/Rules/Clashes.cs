namespace Parlance.Rules;

/// <summary>The facts under one key that do not agree with one before them.</summary>
/// <param name="All">Each with the one before it, in reading order.</param>
/// <typeparam name="TFact">A fact.</typeparam>
internal sealed record Clashes<TFact>(List<(FileFact<TFact> Later, FileFact<TFact> Earlier)> All)
    where TFact : notnull
{
    /// <summary>Some clashes; null where there are none.</summary>
    public static Clashes<TFact>? Of(List<(FileFact<TFact> Later, FileFact<TFact> Earlier)> all) => all.Count == 0 ? null : new(all);
}

/// <summary>Asks for the clashes of one file.</summary>
internal static class ClashesExtensions
{
    /// <summary>The clashes of which the later fact is in the file: they are told there.</summary>
    public static IEnumerable<(TFact Later, FileFact<TFact> Earlier)> Clashes<TFact>(this JudgeContext<TFact, Clashes<TFact>> context)
        where TFact : notnull
    {
        foreach (ulong key in context.SharedKeys())
        {
            foreach ((FileFact<TFact> later, FileFact<TFact> earlier) in context.Merged(key)?.All ?? [])
            {
                if (later.File == context.Number)
                {
                    yield return (later.Fact, earlier);
                }
            }
        }
    }
}
