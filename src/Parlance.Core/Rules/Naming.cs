using System.Text;
using Parlance.Language;
using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>What items are called in messages, and when two names are one.</summary>
internal static class Naming
{
    /// <summary>The name of an item for a message; that of its type where it has none.</summary>
    public static string Of(PolicyItem item) => item.NameText.Trim() is { Length: > 0 } name ? name : item.TypeName;

    /// <summary>What an item is, with its article.</summary>
    public static string KindOf(PolicyItem item) => KindOf(DeclaredConcepts.KindOf(item.Kind));

    /// <summary>What a concept is, with its article.</summary>
    public static string KindOf(ConceptKind kind) => kind switch
    {
        ConceptKind.Principle => "a principle",
        ConceptKind.Term => "a term",
        ConceptKind.Actor => "an actor",
        ConceptKind.Document => "a document",
        ConceptKind.Event => "an event",
        _ => "a set of principles",
    };

    /// <summary>Whether a text is a name: not blank, and known as a whole.</summary>
    public static bool IsName(string text) => text.IndexOf(Passage.Hole) < 0 && !string.IsNullOrWhiteSpace(text);

    /// <summary>
    /// A key that all spellings of a name have: case, hyphens, spelling variants, plurals and possessives make no
    /// difference, other signs do (<c>C</c> is not <c>C++</c>).
    /// </summary>
    /// <param name="name">A name.</param>
    /// <param name="keepNumber">
    /// Whether a name of one word keeps its number, since the plural of a word may be another thing (<c>custom</c>, <c>customs</c>).
    /// </param>
    public static string Key(string name, bool keepNumber = false)
    {
        var key = new StringBuilder(name.Length);
        int last = 0, words = 0;
        foreach (Word word in new WordScanner(name.AsSpan()))
        {
            AppendSigns(key, name, last, word.Start);
            key.Append(words > 0 ? " " : "").Append(NormalForm.Of(name.Substring(word.Start, word.StemLength)));
            last = word.End;
            words++;
        }

        AppendSigns(key, name, last, name.Length);
        return words == 0 || (keepNumber && words == 1) ? name.Trim().ToLowerInvariant() : key.ToString();
    }

    /// <summary>Signs that only join or quote the words of a name are no part of it.</summary>
    private static void AppendSigns(StringBuilder key, string name, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsSpace(name[i])
                && Characters.ClassOf(name[i]) is not (CharacterClass.Hyphen or CharacterClass.Dash or CharacterClass.Apostrophe or CharacterClass.Invisible)
                && name[i] is not ('"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or ',' or '.'))
            {
                key.Append(name[i]);
            }
        }
    }
}
