using Parlance.Model;
using Parlance.Vocabularies;

namespace Parlance.Rules;

/// <summary>
/// What rules that hold texts against each other know of a model, in two steps: what each file says by itself
/// (<see cref="Collect"/>), and what all files say together under one key (<see cref="Merge"/>). Several rules may share one such
/// object.
/// </summary>
/// <remarks>
/// <para>A fact is a value: numbers, strings and ranges, with texts and items by their numbers in the file. Facts of two readings
/// of a file are compared, and only keys of which a fact has changed are merged and judged again. A fact that held a passage or a
/// place in the file would be another one after each keystroke.</para>
/// <para>Both steps may look at nothing but what they are given: the file, its options, the vocabulary, the groups. What one file
/// wants to know of others it learns under a key that it has a fact of its own under: a citation is a fact under the name that it
/// cites.</para>
/// </remarks>
/// <typeparam name="TFact">A fact. Compared by value.</typeparam>
/// <typeparam name="TMerged">What the facts of one key come to. Compared by value where that is worth it.</typeparam>
internal abstract class Facts<TFact, TMerged> : FactSource
    where TFact : notnull
    where TMerged : class
{
    /// <summary>Adds the facts of a file, in reading order.</summary>
    public abstract void Collect(FileContext file, FactList<TFact> facts);

    /// <summary>What the facts under one key come to; null where no rule has anything to say of them.</summary>
    /// <param name="facts">All facts under the key, in reading order.</param>
    /// <param name="context">The vocabulary, and what options say of abbreviations.</param>
    public abstract TMerged? Merge(FactGroup<TFact> facts, MergeContext context);

    /// <summary>How a fact is written for another machine.</summary>
    public abstract FactFormat<TFact> Format { get; }

    /// <summary>Whether a fact gives its key something to say, for rules that ask which keys have (<c>TellingKeys</c>).</summary>
    public virtual bool IsTelling(TFact fact) => false;

    internal sealed override FactTable CollectTable(FileContext file)
    {
        var facts = FactList<TFact>.Rent();
        Collect(file, facts);
        return facts.ToTable();
    }

    internal sealed override void Write(FactTable table, ByteWriter to) => ((FactTable<TFact>)table).Write(to, Format);

    internal sealed override FactTable ReadTable(FactReader from) => FactTable<TFact>.Read(from, Format);

    internal sealed override FactIndex MakeIndex(FactTable[] tables) => new FactIndex<TFact, TMerged>(this, tables);
}

/// <summary>Facts of whatever type.</summary>
internal abstract class FactSource
{
    /// <summary>Facts that must be known of all files before these can be collected; null for most.</summary>
    public virtual FactSource? After => null;

    /// <summary>What the facts before these come to, for <see cref="FileContext.Prepared"/>: the known object where that is the same.</summary>
    /// <param name="before">The facts before these, of each file.</param>
    /// <param name="known">What they came to before an edit; null where there was none.</param>
    public virtual object? Prepare(FactTable[] before, object? known) => null;

    /// <summary>Whether they rest on names that are not in the text, but near: then they are collected again when any name changes.</summary>
    public virtual bool RestsOnNearNames => false;

    /// <summary>Collects the facts of a file.</summary>
    /// <param name="model">The model.</param>
    /// <param name="file">The number of the file.</param>
    /// <param name="prepared">What the facts before these come to.</param>
    /// <param name="before">The facts before these, of the file.</param>
    /// <param name="cancellation">Asks for the end.</param>
    internal FactTable CollectFrom(PolicyModel model, int file, object? prepared, FactTable? before, CancellationToken cancellation) =>
        CollectTable(new FileContext(model, file, [], cancellation) { Prepared = prepared, Before = before });

    internal abstract FactTable CollectTable(FileContext file);

    internal abstract FactIndex MakeIndex(FactTable[] tables);

    internal abstract void Write(FactTable table, ByteWriter to);

    internal abstract FactTable ReadTable(FactReader from);
}

/// <summary>What may be known where the facts of many files are merged.</summary>
/// <param name="model">The model.</param>
/// <param name="cancellation">Asks for the end; merging with long loops looks at it.</param>
internal sealed class MergeContext(PolicyModel model, CancellationToken cancellation)
{
    /// <summary>Asks for the end.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>All declared names.</summary>
    public Vocabulary Vocabulary => model.Vocabulary;

    /// <summary>Whether an abbreviation needs no expansion in a file, by its number. Of the options of a file elsewhere no other is known here.</summary>
    public bool IsKnownAbbreviation(int file, string abbreviation) => model.OptionsOf(model.Files[file].File).IsKnownAbbreviation(abbreviation);
}
