namespace Parlance.Rules;

/// <summary>What a finding is about. Only findings about one matter have one cause: a comma too many in a list and a wrong word in it are two faults.</summary>
internal enum Matter
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>The signs between words, wherever the finding is shown: a missing comma is shown at the word after it.</summary>
    Signs,

    /// <summary>The order of the words, and none of the words.</summary>
    Order,
}
