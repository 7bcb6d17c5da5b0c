using System.Collections.Immutable;
using Parlance.Model;

namespace Parlance.Rules.Terminology;

/// <summary>Parts an identifier into its words: at underscores, at capitals after small letters, at digits, before the last capital of several.</summary>
internal static class IdentifierWords
{
    /// <summary>The words, as ranges of the identifier.</summary>
    public static ImmutableArray<TextRange> Of(string identifier)
    {
        var words = ImmutableArray.CreateBuilder<TextRange>();
        int start = -1;
        for (int i = 0; i <= identifier.Length; i++)
        {
            bool isPart = i < identifier.Length && char.IsLetterOrDigit(identifier[i]);
            if (start >= 0 && (!isPart || StartsWord(identifier, i)))
            {
                words.Add(TextRange.FromBounds(start, i));
                start = -1;
            }

            start = isPart && start < 0 ? i : start;
        }

        return words.ToImmutable();
    }

    private static bool StartsWord(string identifier, int i) =>
        char.IsDigit(identifier[i]) != char.IsDigit(identifier[i - 1])
        || (char.IsUpper(identifier[i]) && (char.IsLower(identifier[i - 1]) || (char.IsUpper(identifier[i - 1]) && i + 1 < identifier.Length && char.IsLower(identifier[i + 1]))));
}
