using Parlance.Language;

namespace Parlance.Rules;

/// <summary><em>means</em>, <em>refers to</em>, <em>has the same meaning</em>: the words between a term and its definition.</summary>
internal static class DefinitionVerb
{
    private static readonly WordSet s_verbs = new("mean means denote denotes designate designates signify signifies connote connotes");

    /// <summary>Reads the words from an index on; <c>Found</c> tells whether they define.</summary>
    public static WordCursor Read(NamedText analysis, int word)
    {
        WordCursor verb = analysis.At(word).Maybe("shall", "will");
        return verb.Then(s_verbs)
            .Or(verb.Then("refers", "refer").Maybe("collectively", "only").Then("to"))
            .Or(verb.Then("stands", "stand").Then("for"))
            .Or(verb.Then("has", "have").Then("the").Maybe("same").Then("meaning", "meanings"))
            .Or(verb.Then("is", "are").Then("defined", "understood"));
    }
}
