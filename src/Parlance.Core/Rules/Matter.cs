namespace Parlance.Rules;

/// <summary>What a finding is about. Only findings about one matter are of one cause: a comma too many in a list is a fault besides a wrong word in it.</summary>
internal enum Matter
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>The signs between words, whatever the finding stands on: a missing comma is shown at the word that it belongs before.</summary>
    Signs,

    /// <summary>The order in which words stand, and none of the words.</summary>
    Order,
}
