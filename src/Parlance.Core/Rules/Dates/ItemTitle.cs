using System.Collections.Immutable;
using Parlance.Language;
using Parlance.Model;

namespace Parlance.Rules.Dates;

/// <summary>
/// What an item's names say of it: <c>Port law passed</c> is about a law, and about its being passed, not its entry into force.
/// Words are held by their keys, so that all their forms are one.
/// </summary>
internal sealed class ItemTitle
{
    private static readonly WordSet s_instruments = WordData.Set("dates.txt", "instruments");
    private static readonly WordSet s_anyDocuments = WordData.Set("dates.txt", "any-documents");
    private static readonly WordSet s_anyEvents = new("event occasion");
    private static readonly WordSet s_gatherings = WordData.Set("dates.txt", "gatherings");
    private static readonly WordSet s_events = WordData.Set("nouns.txt", "events");
    private static readonly WordSet s_force = new("force effect");

    private readonly HashSet<ulong> _words = new();
    private readonly HashSet<ulong> _heads = new();
    private readonly ItemKind _kind;
    private readonly bool _isPublicationKept;
    private uint _acts;
    private ulong _otherAct;
    private bool _isInstrument;

    private ItemTitle(PolicyItem item)
    {
        _kind = item.Kind;
        _isPublicationKept = item.Part(PartKind.Published) is { IsPresent: true };
    }

    /// <summary>Whether it names an act: <c>Paper tabled</c>, <c>Adoption of the charter</c>.</summary>
    public bool HasAct => _acts != 0 || _otherAct != 0;

    /// <summary>Whether it is about a gathering, which has no other act than being held.</summary>
    public bool IsGathering { get; private set; }

    /// <summary>Whether there is no name at all to go by.</summary>
    public bool IsEmpty => _heads.Count == 0;

    /// <summary>Reads all names of an item.</summary>
    public static ItemTitle Of(PolicyItem item)
    {
        var title = new ItemTitle(item);
        foreach (Passage name in item.Texts(PartKind.Name).Concat(item.Texts(PartKind.Admitted)).Concat(item.Texts(PartKind.Abbreviation)))
        {
            title.Add(name.Read);
        }

        return title;
    }

    /// <summary>Whether a word, by its key, is one of the names' words.</summary>
    public bool HasWord(ulong key) => _words.Contains(key);

    /// <summary>Whether a noun names what the item is: a head of its names, or <c>the document</c> of a document.</summary>
    public bool IsHead(ReadOnlySpan<char> noun, ulong key) =>
        _heads.Contains(key) || (_kind == ItemKind.Document ? s_anyDocuments : s_anyEvents).Contains(noun);

    /// <summary>Whether a word of a text may tell of the act that the item is dated by.</summary>
    public bool MayBeAct(ReadOnlySpan<char> word, ulong key)
    {
        uint kinds = ActKinds.Of(word);
        if (HasAct)
        {
            return ActKinds.Share(kinds, _acts) || key == _otherAct || (IsGathering && ActKinds.Share(kinds, ActKinds.OfGatherings));
        }

        uint allowed = IsEmpty ? ActKinds.OfEvents
            : IsGathering ? ActKinds.OfGatherings | (_isInstrument ? ActKinds.OfInstruments : 0)
            : _isInstrument ? ActKinds.OfInstruments | (_isPublicationKept ? ActKinds.OfPublication : 0)
            : _kind == ItemKind.Document ? ActKinds.OfDocuments
            : ActKinds.OfEvents;
        return ActKinds.Share(kinds, allowed);
    }

    private void Add(ReadText name)
    {
        ImmutableArray<Word> words = name.Words;
        for (int i = 0; i < words.Length; i++)
        {
            _words.Add(name.Keys[i]);
        }

        int end = EndOfPhrase(name, 0);
        int head = Head(name, 0, end);
        if (head < 0)
        {
            return;
        }

        _heads.Add(name.Keys[head]);
        bool hasVerb = false;
        for (int i = 0; i < words.Length; i++)
        {
            // Behind the first phrase only the verb that closes the title counts: Conference on trust in Asia proposed.
            if (i < end || i == words.Length - 1)
            {
                hasVerb |= AddAct(name, i, end);
            }
        }

        ReadOnlySpan<char> noun = WordAt(name, head);
        uint kinds = ActKinds.Of(noun);
        IsGathering |= !hasVerb && _kind == ItemKind.Event && (s_events.Contains(noun) || s_gatherings.Contains(noun) || ((kinds & ActKinds.Noun) != 0 && ActKinds.Share(kinds, kinds)));
        _isInstrument |= s_instruments.Contains(noun);
    }

    /// <summary>Takes an act from a word of a name; whether the word is a verb.</summary>
    private bool AddAct(ReadText name, int index, int end)
    {
        ReadOnlySpan<char> word = WordAt(name, index);
        if (s_force.Contains(word) || (s_force.Contains(WordAt(name, index + 1)) && index + 1 == name.Words.Length - 1))
        {
            // In force, takes effect: of these, only that.
            _acts = ActKinds.OfForce;
            AddHead(name, 0, Math.Min(index, end));
            return true;
        }

        uint kinds = ActKinds.Of(word);
        bool isNoun = (kinds & ActKinds.Noun) != 0;
        bool isBeforeObject = FunctionWords.IsDeterminer(WordAt(name, index + 1));
        bool isVerb = ActKinds.Share(kinds, kinds) && index > 0 && (!isNoun || isBeforeObject);
        if (!ActKinds.Share(kinds, kinds))
        {
            bool isUnknownVerb = index > 0 && WordClass.MayBePast(word) && (index == name.Words.Length - 1 || index == end - 1);
            if (isUnknownVerb)
            {
                _otherAct = name.Keys[index];
                AddHead(name, 0, Math.Min(index, end));
            }

            return isUnknownVerb;
        }

        _acts |= kinds & ~ActKinds.Noun;
        if (isVerb)
        {
            AddHead(name, 0, Math.Min(index, end));
            AddHead(name, index + 1, EndOfPhrase(name, index + 1));
        }
        else if (Folding.EqualLatin(WordAt(name, index + 1), "of") || isBeforeObject)
        {
            int start = isBeforeObject ? index + 1 : index + 2;
            AddHead(name, start, EndOfPhrase(name, start));
        }

        return isVerb;
    }

    private void AddHead(ReadText name, int start, int end)
    {
        int head = Head(name, start, end);
        if (head >= 0)
        {
            _heads.Add(name.Keys[head]);
        }
    }

    /// <summary>The last word of a phrase that carries matter, years apart; -1 for none.</summary>
    private static int Head(ReadText name, int start, int end)
    {
        for (int i = Math.Min(end, name.Words.Length) - 1; i >= start; i--)
        {
            if (!name.Words[i].Is(WordTraits.HasDigit))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where a noun phrase ends: at a preposition, or a sign. The last word of all is always in it.</summary>
    private static int EndOfPhrase(ReadText name, int start)
    {
        int end = Math.Min(start + 1, name.Words.Length);
        while (end < name.Words.Length
            && name.Words[end].Gap is Gap.Space or Gap.Line or Gap.Hyphen
            && (end == name.Words.Length - 1 || !FunctionWords.IsPreposition(WordAt(name, end))))
        {
            end++;
        }

        return end;
    }

    private static ReadOnlySpan<char> WordAt(ReadText name, int index) =>
        (uint)index < (uint)name.Words.Length ? name.Words[index].StemIn(name.Text.AsSpan()) : default;
}
