using System.Collections.Immutable;
using System.Text;
using Parlance.Vocabularies;

namespace Parlance.Benchmarks;

/// <summary>Made-up policy prose and names of two and three words, of the same words, so that every name may start anywhere.</summary>
internal static class VocabularyText
{
    private static readonly string[] Content =
        """
        security policy trust benefit equality coordination cooperation dialogue peace development region crisis management concept state
        border treaty resolution council defence programme strategy measure confidence arms control transparency dispute settlement law
        organisation conference ministry paper position principle sovereignty integrity territory threat terrorism extremism separatism
        drug trade energy water environment climate disaster relief health culture exchange economy market investment finance reform
        mechanism institution framework partnership community interest power balance alliance force army navy exercise inspection
        verification stability order globalization diversity civilization consensus consultation negotiation agreement communique
        declaration statement summit leader minister premier president visit talk channel hotline observer member charter mandate mission
        operation peacekeeper refugee migration asylum human rights justice court tribunal crime evidence victim protection civilian
        joint mutual common new regional international multilateral bilateral nuclear military economic political cultural social lasting
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] Function = "the of and to in a for on that is with by as at from be this are or an it which has not its".Split(' ');

    /// <summary>Prose of so many words: near half function words, the rest drawn from the same words as the names.</summary>
    public static string Prose(int words)
    {
        var random = new Random(7);
        var text = new StringBuilder(words * 8);
        for (int i = 0; i < words; i++)
        {
            text.Append(Word(random)).Append(i % 20 == 19 ? ". " : i % 9 == 8 ? ", " : " ");
        }

        return text.ToString();
    }

    /// <summary>A word of such prose.</summary>
    public static string Word(Random random)
    {
        string[] list = random.NextDouble() < 0.45 ? Function : Content;
        return list[random.Next(list.Length)];
    }

    /// <summary>So many concepts of one name each.</summary>
    public static ImmutableArray<Concept> Concepts(int count)
    {
        var random = new Random(3);
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (names.Count < count)
        {
            string name = $"{Pick(random)} {Pick(random)} {Pick(random)}";
            names.Add(random.Next(8) == 0 ? $"{Pick(random)} of {name}" : name);
        }

        return names.Select(name => new Concept(ConceptKind.Term, ImmutableArray.Create(new TermName(name, TermStatus.Preferred)))).ToImmutableArray();
    }

    private static string Pick(Random random) => Content[random.Next(Content.Length)];
}
