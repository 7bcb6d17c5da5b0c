using System.Collections.Immutable;
using Parlance.Language;

namespace Parlance.Vocabularies;

/// <summary>
/// The declared persons by their names: by whole names in any romanisation, by family names, by given names, and by the heads of
/// their offices. Names are compared by their letters, without case, accents, hyphens and spaces.
/// </summary>
internal sealed class PersonIndex
{
    /// <summary>What keys begin with, by the way to read a name.</summary>
    private const char Plain = '=', Chinese = 'C', Cyrillic = 'K', Arabic = 'A';

    /// <summary>What goes before the key of a family name alone.</summary>
    private const string FamilyNames = "F";

    private readonly Dictionary<string, List<Person>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byFamilyName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byGivenName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Office>> _byLastWordOfHead = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _wordsOfNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Person Person, string Form)>> _romanised = new(StringComparer.Ordinal);
    private bool _hasChinese, _hasWadeGiles, _hasCyrillic, _hasArabic;

    /// <summary>Finds the persons among some concepts.</summary>
    public PersonIndex(ImmutableArray<Concept> concepts)
    {
        for (int i = 0; i < concepts.Length; i++)
        {
            if (concepts[i] is { IsPerson: true, Names.IsEmpty: false } person)
            {
                Add(new Person(i, person));
            }
        }
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _byName.Count == 0;

    /// <summary>Whether any has an office.</summary>
    public bool HasOffices => _byLastWordOfHead.Count > 0;

    /// <summary>The persons with a whole name of these letters.</summary>
    public IReadOnlyList<Person> Named(string letters) => Find(_byName, letters);

    /// <summary>The persons with a family name of these letters.</summary>
    public IReadOnlyList<Person> OfFamily(string letters) => Find(_byFamilyName, letters);

    /// <summary>The persons with a given name of these letters, or with all their given names.</summary>
    public IReadOnlyList<Person> OfGivenName(string letters) => Find(_byGivenName, letters);

    /// <summary>The offices whose head ends in a word.</summary>
    public IReadOnlyList<Office> OfficesEndingIn(string word) => _byLastWordOfHead.TryGetValue(word, out List<Office>? offices) ? offices : [];

    /// <summary>Whether some words may be the first, or the only one, of a person's name in some romanisation: asked of each before whole names are.</summary>
    public bool MayBeIn(NameWords name) => Romanisations(name).Any(_wordsOfNames.Contains);

    /// <summary>The persons whose whole name, or family name, some words are in another romanisation, or with other accents, hyphens or spaces.</summary>
    /// <returns>The persons, each with the declared form of the name, in the order of the words.</returns>
    public IReadOnlyList<(Person Person, string Form)> Romanised(NameWords name) => Find(Romanisations(name), name);

    /// <summary>The persons whose family name, alone, some words are in another romanisation. Chinese family names are too short for that.</summary>
    public IReadOnlyList<(Person Person, string Form)> RomanisedFamily(NameWords name) => Find(Romanisations(name).Where(static key => key[0] != Chinese).Select(static key => FamilyNames + key), name);

    private List<(Person Person, string Form)> Find(IEnumerable<string> keys, NameWords name)
    {
        var found = new List<(Person Person, string Form)>();
        foreach (string key in keys)
        {
            found.AddRange(Find(_romanised, key).Where(one => !found.Exists(known => ReferenceEquals(known.Person, one.Person)) && (key[0] != Chinese || MayBeAspirated(one.Form, name))));
        }

        return found;
    }

    /// <summary>The keys of a name in a text: the letters alone, and those of the romanisations that declared persons may need.</summary>
    private IEnumerable<string> Romanisations(NameWords name)
    {
        IEnumerable<string> keys = new[] { Plain + name.Letters, Plain + name.ExpandedLetters }.Distinct();
        if (_hasChinese)
        {
            keys = keys.Concat(ChineseName.KeysOfWadeGiles(name.Words, name.IsHyphenated).Select(static key => Chinese + key));
            keys = _hasWadeGiles ? keys.Concat(ChineseName.KeysOfPinyin(name.Words).Select(static key => Chinese + key)) : keys;
        }

        keys = _hasCyrillic ? keys.Concat(name.Keys(CyrillicName.KeysOf).Select(static key => Cyrillic + key)) : keys;
        return _hasArabic ? keys.Concat(name.Keys(ArabicName.KeysOf).Select(static key => Arabic + key)) : keys;
    }

    /// <summary>The keys of a declared name: of Chinese, Cyrillic and Arabic only where it is likely to be from there.</summary>
    private IEnumerable<string> DeclaredKeys(NameWords name, Person person)
    {
        var whole = NameWords.Of(person.Name);
        IEnumerable<string> keys = new[] { Plain + name.Letters, Plain + name.ExpandedLetters }.Distinct();
        List<string> wadeGiles = ChineseName.KeysOfWadeGiles(whole.Words, whole.IsHyphenated);
        if (wadeGiles.Count > 0)
        {
            (_hasChinese, _hasWadeGiles) = (true, true);
            keys = keys.Concat(ChineseName.KeysOfWadeGiles(name.Words, isHyphenated: true).Select(static key => Chinese + key));
        }
        else if (whole.Words.Length > 1 && ChineseName.KeysOfPinyin(whole.Words).Count > 0)
        {
            _hasChinese = true;
            keys = keys.Concat(ChineseName.KeysOfPinyin(name.Words).Select(static key => Chinese + key));
        }

        if (CyrillicName.Is(whole.Words))
        {
            _hasCyrillic = true;
            keys = keys.Concat(name.Keys(CyrillicName.KeysOf).Select(static key => Cyrillic + key));
        }
        else if (ArabicName.Is(whole.Words))
        {
            _hasArabic = true;
            keys = keys.Concat(name.Keys(ArabicName.KeysOf).Select(static key => Arabic + key));
        }

        return keys;
    }

    /// <summary>Whether the one that is in Wade-Giles, with apostrophes, may be the other, which is in pinyin.</summary>
    private static bool MayBeAspirated(string form, NameWords name)
    {
        var declared = NameWords.Of(form);
        return ChineseName.KeysOfWadeGiles(declared.Words, declared.IsHyphenated).Count == 0
            ? ChineseName.MayBeAspirated(name.Words, declared.Letters)
            : ChineseName.KeysOfWadeGiles(name.Words, name.IsHyphenated).Count > 0 || ChineseName.MayBeAspirated(declared.Words, name.Letters);
    }

    private void Add(Person person)
    {
        foreach (string form in person.Forms)
        {
            var name = NameWords.Of(form);
            Add(_byName, name.Letters, person);
            if (person.FamilyName.Length == 0)
            {
                continue;
            }

            foreach (string key in DeclaredKeys(name, person))
            {
                Add(_romanised, key, (person, form));
            }

            foreach (string word in name.Words)
            {
                _wordsOfNames.UnionWith(DeclaredKeys(new NameWords(ImmutableArray.Create(word), false), person));
            }
        }

        AddFamilyAndGiven(person);
        foreach (Office office in person.Offices.Where(static office => office.Head > 0))
        {
            Add(_byLastWordOfHead, office.Words[office.Head - 1], office);
        }
    }

    private void AddFamilyAndGiven(Person person)
    {
        if (person.FamilyName.Length == 0)
        {
            return;
        }

        var family = NameWords.Of(person.FamilyName);
        Add(_byFamilyName, family.Letters, person);
        foreach (string key in DeclaredKeys(family, person))
        {
            Add(_romanised, FamilyNames + key, (person, person.FamilyName));
            _wordsOfNames.Add(key);
        }

        foreach (string given in new[] { person.Given }.Concat(person.Given.Split(' ')).Where(static given => given.Length > 2).Distinct())
        {
            Add(_byGivenName, NameWords.Of(given).Letters, person);
        }
    }

    private static IReadOnlyList<T> Find<T>(Dictionary<string, List<T>> index, string key) => index.TryGetValue(key, out List<T>? all) ? all : [];

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T one)
    {
        if (!index.TryGetValue(key, out List<T>? all))
        {
            index.Add(key, all = []);
        }

        if (all.Count == 0 || !EqualityComparer<T>.Default.Equals(all[all.Count - 1], one))
        {
            all.Add(one);
        }
    }
}
