using System.Collections.Immutable;
using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Shards;

/// <summary>The findings in the files of one shard.</summary>
/// <param name="model">The model of all files, with their facts.</param>
internal sealed class ShardFindings(CheckedModel model)
{
    /// <summary>The model of all files, in which related places are looked up.</summary>
    public PolicyModel Model => model.Model;

    /// <summary>What had to be worked out here.</summary>
    internal WorkDone Work => model.Work;

    /// <summary>The findings, in reading order: those that one run over all files has in these.</summary>
    /// <param name="cancellation">Asks for the end.</param>
    /// <exception cref="InvalidDataException">
    /// The facts are not those of the texts. Somebody made them up, since damage is told before: a rule relies on what it has collected.
    /// </exception>
    public ImmutableArray<Finding> All(CancellationToken cancellation)
    {
        try
        {
            return model.All(cancellation);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or InvalidDataException or OutOfMemoryException))
        {
            throw new InvalidDataException("The facts do not fit the texts that they are of: collect all of them again", exception);
        }
    }
}
