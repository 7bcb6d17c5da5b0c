using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Terminology;

/// <summary>PRL1008: an identifier that says another word than the name of the item it holds.</summary>
internal sealed class ContradictoryIdentifier() : ItemRule(s_description)
{
    /// <summary>How close a word must be when it alone shows that the identifier means the name.</summary>
    private const int CloseAlone = 75;

    /// <summary>What it asks beside other words of the name.</summary>
    private const int CloseBesideOthers = 60;

    /// <summary>How close it must be where all other words of a name of three words or more are in the identifier.</summary>
    private const int CloseBesideAll = 50;

    private const int MostOnStack = 64;

    private static readonly RuleInfo s_description = new(
        "PRL1008",
        "Identifier contradicts the name",
        RuleSeverity.Suggestion,
        FixSupport.Everywhere,
        "The field, property or record that holds an item says a word that is close to a word of the item's name, and is another. One of the two is a slip, and code that reads well spreads it.");

    private static readonly Wording s_message = s_description.Says("'{0}' holds '{1}': rename it, since it says '{2}' for '{3}', or correct the name");

    /// <inheritdoc/>
    public override void Check(ItemContext context)
    {
        PolicyItem item = context.Item;
        if (item is not { Identifier: { } identifier, IdentifierSpan: { } span, Name: { } name } || name.Text.IndexOf(Passage.Hole) >= 0)
        {
            return;
        }

        if (Differing(identifier, name.Read) is ({ } range, { } right) && !IsAnotherName(item, identifier))
        {
            string found = identifier.Substring(range.Start, range.Length);
            string renamed = identifier.Substring(0, range.Start) + Inflection.Like(found, Inflection.Singular(found), right) + identifier.Substring(range.End);
            var rename = SuggestedFix.Run($"Rename to '{renamed}'", FixOperation.Rename, renamed);
            context.Report(new Finding(s_message, span, identifier, name.Text, found, right)
            {
                Related = ImmutableArray.Create(new RelatedPlace(new Place(name, new TextRange(0, name.Text.Length)))),
                Fixes = ImmutableArray.Create(rename),
            });
        }
    }

    /// <summary>Whether the identifier is made of an admitted or deprecated name, or of an abbreviation.</summary>
    private static bool IsAnotherName(PolicyItem item, string identifier)
    {
        string letters = LettersOf(identifier);
        return item.Texts(PartKind.Admitted).Concat(item.Texts(PartKind.Deprecated)).Concat(item.Texts(PartKind.Abbreviation))
            .Any(name => string.Equals(LettersOf(name.Text), letters, StringComparison.OrdinalIgnoreCase));
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>
    /// The one word of the identifier that is no word of the name, and the word of the name that it is close to; null when
    /// all words are the name's, or more than one is not.
    /// </summary>
    private static (TextRange Range, string Right)? Differing(string identifier, ReadText name)
    {
        int count = name.Words.Length;
        Span<bool> found = count <= MostOnStack ? stackalloc bool[MostOnStack] : new bool[count];
        TextRange? other = null;
        int words = 0, missing = count;
        foreach (TextRange word in new IdentifierWords(identifier.AsSpan()))
        {
            // The s of s_mutualTrust and the m of m_mutualTrust say what kind of member it is.
            if (word is { Start: 0, Length: 1 } && identifier.Length > 1 && identifier[1] == '_' && char.IsLower(identifier[0]))
            {
                continue;
            }

            words++;
            if (TryFind(WordKeys.Of(identifier.AsSpan(word.Start, word.Length)), name, found))
            {
                missing--;
            }
            else if (other is null)
            {
                other = word;
            }
            else
            {
                return null;
            }
        }

        bool isAlone = words == 1;
        if (other is not { } range || (isAlone && count > 1))
        {
            return null;
        }

        int needed = isAlone ? CloseAlone : words > 2 && missing == 1 ? CloseBesideAll : CloseBesideOthers;
        string? right = Closest(range.In(identifier), name, found, needed);
        return right is null ? null : (range, right);
    }

    /// <summary>Finds a word of the name that no other word of the identifier is.</summary>
    private static bool TryFind(ulong key, ReadText name, Span<bool> found)
    {
        ReadOnlySpan<ulong> keys = name.Keys.AsSpan();
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] == key && !found[i])
            {
                found[i] = true;
                return true;
            }
        }

        return false;
    }

    /// <summary>The word of the name, of those that are not in the identifier, that a word is closest to.</summary>
    private static string? Closest(string word, ReadText name, ReadOnlySpan<bool> found, int needed)
    {
        string? closest = null;
        int best = 0;
        for (int i = 0; i < name.Words.Length; i++)
        {
            string other = found[i] ? "" : name.StemOf(i);
            if (FunctionWords.IsContentWord(other.AsSpan()) && AreSlips(word, other, needed, out int score) && score > best)
            {
                closest = other;
                best = score;
            }
        }

        return closest;
    }

    private static bool AreSlips(string found, string right, int needed, out int score)
    {
        // A shortened word is how identifiers are made; a longer one, "Asian" for "Asia", is derived rather than mistaken.
        var closeness = Closeness.Between(found.AsSpan(), right.AsSpan());
        score = closeness.Score;
        bool isSameStart = right.StartsWith(found, StringComparison.OrdinalIgnoreCase) || found.StartsWith(right, StringComparison.OrdinalIgnoreCase);
        return closeness.Score >= needed && !isSameStart
            && closeness.Reason != ClosenessReason.Stem
            && (closeness.Reason == ClosenessReason.ConfusionPair || !Derivation.ShareStem(found.ToLowerInvariant().AsSpan(), right.ToLowerInvariant().AsSpan()))
            && !Opposites.Are(found.AsSpan(), right.AsSpan());
    }
}
