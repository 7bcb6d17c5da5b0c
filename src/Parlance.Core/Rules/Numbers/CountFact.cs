namespace Parlance.Rules.Numbers;

/// <summary>
/// A fact about how many things of one kind there are, under the noun that names them: that a set has a member, or that a text
/// states a number of them.
/// </summary>
/// <param name="Set">Of a member, the key of its set; empty of a statement.</param>
/// <param name="Name">Of a member, its name; of a statement, the words between number and noun.</param>
/// <param name="SetName">Of a member, the name of its set; of a statement, the words behind <em>of</em>.</param>
/// <param name="Traits">What else is to say of it.</param>
/// <param name="Text">The number of the text; 0 of a member.</param>
/// <param name="Number">Where the number stands; nowhere of a member.</param>
internal readonly record struct CountFact(string Set, string Name, string SetName, CountTraits Traits, int Text, TextRange Number)
{
    /// <summary>How it is written.</summary>
    public static FactFormat<CountFact> Format { get; } = new(
        static (to, fact) =>
        {
            to.Text(fact.Set);
            to.Text(fact.Name);
            to.Text(fact.SetName);
            to.Byte((byte)fact.Traits);
            if (fact.IsStatement)
            {
                to.Number(fact.Text);
                to.Range(fact.Number);
            }
        },
        static from =>
        {
            var member = new CountFact(from.Text(), from.Text(), from.Text(), (CountTraits)from.Number((int)CountTraits.All + 1), 0, default);
            return member.IsStatement && from.TextNumber() is var text ? member with { Text = text, Number = from.Range(text) } : member;
        });

    /// <summary>Whether a text states a number of the things.</summary>
    public bool IsStatement => Set.Length == 0;

    /// <summary>The key of a noun in the singular.</summary>
    public static ulong KeyOf(string singular) => Fnv.Add(Fnv.Start, singular.ToLowerInvariant().AsSpan());
}

/// <summary>What else is to say of a count.</summary>
[Flags]
internal enum CountTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The member is a principle.</summary>
    Principle = 1,

    /// <summary>The member belongs to the set for some time only.</summary>
    Dated = 2,

    /// <summary>The statement is about the author's own things: <em>our ten personas</em>.</summary>
    Own = 4,

    /// <summary>The member is in a collection, which says who belongs to the set; a type only holds them together.</summary>
    Listed = 8,

    /// <summary>All of them.</summary>
    All = 15,
}
