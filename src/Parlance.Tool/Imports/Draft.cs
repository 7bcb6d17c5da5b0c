using Parlance.Model;
using Parlance.Rules;

namespace Parlance.Tool.Imports;

/// <summary>What was found, each thing once: a term that is defined here and shortened there is one item.</summary>
internal sealed class Draft
{
    private readonly List<DraftItem> _items = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byAbbreviation = new(StringComparer.Ordinal);

    /// <summary>The items: principles, terms, actors, documents, events.</summary>
    public IReadOnlyList<DraftItem> Items => [.. _items.OrderBy(static item => OrderOf(item.Kind))];

    /// <summary>Puts together what the documents and termbases say.</summary>
    public static Draft Of(IEnumerable<SourceDocument> documents, IEnumerable<DraftItem> entries)
    {
        var draft = new Draft();
        SourceDocument[] all = [.. documents];
        foreach (DraftItem item in entries.Concat(all.SelectMany(PrincipleReader.Read)).Concat(all.SelectMany(TermReader.Read)).Concat(all.SelectMany(AbbreviationReader.Read))
            .Concat(all.SelectMany(CitedDocumentReader.Read)).Concat(all.SelectMany(EventReader.Read)))
        {
            draft.Add(item);
        }

        return draft;
    }

    /// <summary>How many there are of each kind: <c>2 principles, 1 term, ...</c></summary>
    public static string Counts(IReadOnlyList<DraftItem> items)
    {
        IEnumerable<string> counts = Enum.GetValues<ItemKind>().OrderBy(OrderOf).Select(kind => (Count: items.Count(item => item.Kind == kind), Noun: kind.ToString().ToLowerInvariant()))
            .Select(static kind => $"{kind.Count} {kind.Noun}{(kind.Count == 1 ? "" : "s")}");
        return $"{string.Join(", ", counts)}; {items.Count(static item => item.Doubt is not null)} of them doubtful";
    }

    private static int OrderOf(ItemKind kind) => kind switch
    {
        ItemKind.Principle => 0,
        ItemKind.Term => 1,
        ItemKind.Actor => 2,
        ItemKind.Document => 3,
        _ => 4,
    };

    private void Add(DraftItem item)
    {
        string key = item.Kind switch
        {
            ItemKind.Event => $"event {item.Date} {Naming.Key(item.Name)}",
            ItemKind.Document => $"document {Naming.Key(item.Name, keepNumber: true)}",
            _ => Naming.Key(item.Name, keepNumber: true),
        };
        if (_byName.TryGetValue(key, out int known))
        {
            _items[known] = Joined(_items[known], item);
            KeepAbbreviation(known);
        }
        else if (item is { Definition: null, Abbreviation: { } letters } && _byName.TryGetValue(Naming.Key(letters, keepNumber: true), out int named) && _items[named] is { Abbreviation: null, Kind: ItemKind.Term } short_)
        {
            // "CSPRNG: a random number generator", and what the letters stand for elsewhere: one term.
            _items[named] = short_ with { Name = item.Name, Abbreviation = letters };
            _byName[key] = named;
            KeepAbbreviation(named);
        }
        else
        {
            _byName[key] = _items.Count;
            _items.Add(item);
            KeepAbbreviation(_items.Count - 1);
        }
    }

    /// <summary>One item of two that have one name: the first says what it is, the other what that leaves open.</summary>
    private static DraftItem Joined(DraftItem first, DraftItem other)
    {
        bool differs = first.Definition is not null && other.Definition is not null && first.Definition != other.Definition && first.Kind == other.Kind && first.Kind == ItemKind.Term;
        return first with
        {
            Abbreviation = first.Abbreviation ?? other.Abbreviation,
            Definition = first.Definition ?? (first.Kind == ItemKind.Actor ? null : other.Definition),
            Date = first.Date ?? other.Date,
            Admitted = [.. first.Admitted.Union(other.Admitted, StringComparer.Ordinal).Where(name => name != first.Name)],
            Doubt = first.Doubt ?? (differs ? $"{other.Place} defines it in other words" : null),
        };
    }

    /// <summary>Letters are short for one thing. What takes them again goes without; where it is nothing else, only a doubt of the first is left.</summary>
    private void KeepAbbreviation(int number)
    {
        if (_items[number].Abbreviation is not { } letters)
        {
            return;
        }

        if (!_byAbbreviation.TryGetValue(letters, out int owner) || owner == number)
        {
            _byAbbreviation[letters] = number;
            return;
        }

        DraftItem other = _items[number] with { Abbreviation = null };
        _items[owner] = _items[owner] with { Doubt = _items[owner].Doubt ?? $"'{letters}' is short for '{other.Name}' at {other.Place}" };
        _items[number] = other with { Doubt = other.Doubt ?? $"'{letters}' is short for another name too, at {_items[owner].Place}" };
        if (number == _items.Count - 1 && other is { Definition: null, Admitted.Count: 0 })
        {
            _items.RemoveAt(number);
            foreach (string key in (string[])[.. _byName.Where(name => name.Value == number).Select(static name => name.Key)])
            {
                _byName.Remove(key);
            }
        }
    }
}
