using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>The names of a vocabulary, made ready for matching. Immutable except for a spare set of buffers.</summary>
internal sealed class CompiledVocabulary
{
    private MatchBuffers? _spare;

    private CompiledVocabulary(DeclaredName[] names, KeyTrie trie, PrefixFilter filter, OrderIndex order)
    {
        Names = names;
        Trie = trie;
        Filter = filter;
        Order = order;
    }

    public DeclaredName[] Names { get; }

    public KeyTrie Trie { get; }

    public PrefixFilter Filter { get; }

    public OrderIndex Order { get; }

    public static CompiledVocabulary Compile(ImmutableArray<Concept> concepts)
    {
        DeclaredName[] names = ReadNames(concepts);
        var keys = new KeyList();
        var derive = new NameKeys(keys);
        var order = new OrderIndex();
        var words = new List<NameWord>();
        for (int i = 0; i < names.Length; i++)
        {
            if (!names[i].IsMatchable)
            {
                continue;
            }

            NameWord.Read(names[i].Text, words);
            derive.Add(i, names[i], words);
            if (!names[i].IsWordForWord)
            {
                order.Add(i, words);
            }
        }

        var filter = new PrefixFilter(keys.Keys.Count);
        foreach (NameKey key in keys.Keys)
        {
            filter.Add(key.Letters);
        }

        return new(names, KeyTrieBuilder.Build(keys, names), filter, order);
    }

    /// <summary>Adds the matches in a text.</summary>
    [MethodImpl(HotLoop.Option)]
    public void Match(ReadOnlySpan<char> text, List<VocabularyMatch> into)
    {
        MatchBuffers buffers = Rent();
        Match(text, buffers.ReadWords(text), buffers, into);
        _spare = buffers;
    }

    /// <summary>Adds the matches in a text whose words are known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="isTitle">Whether the text is the title of an event, which as a whole is the declaration and no mention.</param>
    /// <param name="into">Where matches are added.</param>
    [MethodImpl(HotLoop.Option)]
    public void Match(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, bool isTitle, List<VocabularyMatch> into)
    {
        MatchBuffers buffers = Rent();
        Match(text, words, buffers, into, isTitle);
        _spare = buffers;
    }

    private MatchBuffers Rent() => Interlocked.Exchange(ref _spare, null) ?? new MatchBuffers(Names);

    [MethodImpl(HotLoop.Option)]
    private void Match(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, MatchBuffers buffers, List<VocabularyMatch> into, bool isTitle = false)
    {
        buffers.Candidates.Clear();
        new Matcher(this, text, words, buffers).CollectCandidates();
        if (isTitle)
        {
            int last = words.Length - 1;
            buffers.Candidates.RemoveAll(c => c.First == 0 && c.Last == last && Names[c.Name].IsWordForWord);
        }

        buffers.LongestWins.Choose(buffers.Candidates);
        foreach (Candidate candidate in buffers.Candidates)
        {
            DeclaredName name = Names[candidate.Name];
            (MatchForm form, bool isInflected, bool capitalsDiffer) = candidate.Reading;
            into.Add(new(candidate.Start, candidate.Length, name.Concept, name.Index, form, isInflected, capitalsDiffer));
        }
    }

    private static DeclaredName[] ReadNames(ImmutableArray<Concept> concepts)
    {
        var names = new List<DeclaredName>(concepts.Length);
        for (int concept = 0; concept < concepts.Length; concept++)
        {
            for (int i = 0; i < concepts[concept].Names.Length; i++)
            {
                names.Add(new(concept, i, concepts[concept].Names[i], concepts[concept].Kind));
            }
        }

        return names.ToArray();
    }
}
